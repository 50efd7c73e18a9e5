import { defineConfig } from 'vitest/config'
import vue from '@vitejs/plugin-vue'
import ui from '@nuxt/ui/vite'

const api = process.env['SAAN_API'] ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [
    vue(),
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
