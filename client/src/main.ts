import icons from '@nuxt/ui/runtime/vue/plugins/icons.js'
import { createApp } from 'vue'
import App from './App.vue'
import { i18n, showLanguage } from './i18n.ts'
import { keepProgram } from './release.ts'
import { router } from './router.ts'
import { followTheme, usePreferences } from './shared/usePreferences.ts'
import './styles/main.css'

const { language } = usePreferences()
await showLanguage(language.value)
followTheme()

// Of Nuxt UI's plug-ins only the bundled icons are used: its colours stand in styles/colours.css.
const app = createApp(App).use(router).use(i18n).use(icons)
const show = () => app.mount('#app')
// Until the first page has come, the shell of index.html stays; what keeps it from coming is told by App itself.
void router.isReady().then(show, show)
// The service worker exists in the built program only.
if (import.meta.env.PROD) void keepProgram()
