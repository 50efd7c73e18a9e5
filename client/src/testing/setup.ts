import { cleanup } from '@testing-library/vue'
import { afterEach } from 'vitest'
import { i18n } from '../i18n.ts'

const words = import.meta.glob<object>('../features/*/words.th.json', { eager: true, import: 'default' })
for (const each of Object.values(words)) i18n.global.mergeLocaleMessage('th', each)

afterEach(cleanup)
