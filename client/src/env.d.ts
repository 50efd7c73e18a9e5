/// <reference types="vite/client" />
import type words from './locales/th.json'

declare module 'vue-i18n' {
  // Every key that a page uses must exist in the Thai file; `locales.test.ts` holds the English one to the same keys.
  export interface DefineLocaleMessage extends Words {}
}

type Words = typeof words
