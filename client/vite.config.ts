import { defineConfig } from 'vitest/config'
import type { Plugin } from 'vite'
import vue from '@vitejs/plugin-vue'
import ui from '@nuxt/ui/vite'

const api = process.env['SAAN_API'] ?? 'http://127.0.0.1:4000'

/** Puts the program's styles behind the shell of index.html: in the head they would keep a slow line's screen blank until they have come. */
const stylesBehindShell: Plugin = {
  name: 'styles-behind-shell',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const styles = html.match(/\s*<link rel="stylesheet" crossorigin[^>]*>/g) ?? []
      return styles.reduce((rest, style) => rest.replace(style, ''), html).replace('\n  </body>', `${styles.join('')}\n  </body>`)
    },
  },
}

export default defineConfig({
  plugins: [
    vue(),
    stylesBehindShell,
    ui({
      // Components are imported by name where they are used; nothing is global.
      components: false,
      autoImport: false,
      dts: false,
      colorMode: false,
      // Every icon named in the source is bundled: none is fetched from outside.
      icon: { clientBundle: { scan: { globInclude: ['src/**/*.{vue,ts}'] } } },
      ui: {
        // Thai needs taller labels than the defaults give: nothing is cut at a 20 px line.
        button: { slots: { base: 'font-semibold', label: 'whitespace-nowrap overflow-visible' }, defaultVariants: { size: 'md' } },
      },
    }),
  ],
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: api, ws: true } },
  },
  build: { target: 'es2022', sourcemap: false },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], setupFiles: ['src/testing/setup.ts'], restoreMocks: true },
})
