import { defineConfig } from 'vitest/config'
import type { Plugin } from 'vite'
import vue from '@vitejs/plugin-vue'
import ui from '@nuxt/ui/vite'
import { VitePWA } from 'vite-plugin-pwa'

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
    VitePWA({
      // A newer version waits until somebody opens it: src/release.ts.
      registerType: 'prompt',
      injectRegister: false,
      includeAssets: [],
      manifest: {
        id: '/',
        name: 'สาน Saan',
        short_name: 'สาน',
        description: 'ใครดูแลหมู่บ้านไหน และต้องโทรหาใคร · Who watches which village, and whom to call',
        lang: 'th',
        start_url: '/coverage',
        scope: '/',
        display: 'standalone',
        theme_color: '#1f4e79',
        background_color: '#ffffff',
        icons: [
          { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        // The program alone: what the API answers is never kept here, but by src/apollo/keptAnswers.ts, and only on somebody's own device.
        globPatterns: ['**/*.{js,css,html,svg,png}', 'assets/sarabun-{thai,latin}-*.woff2'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/(graphql|graphiql|livez|readyz)/],
        inlineWorkboxRuntime: true,
        cleanupOutdatedCaches: true,
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
  build: { target: 'es2022', sourcemap: false, manifest: true },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], setupFiles: ['src/testing/setup.ts'], restoreMocks: true, unstubGlobals: true, testTimeout: 30_000, isolate: false },
})
