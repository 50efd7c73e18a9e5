/// <reference types="vite/client" />
import type access from './features/access/words.th.json'
import type areas from './features/areas/words.th.json'
import type forms from './features/forms/words.th.json'
import type frame from './locales/th.json'

declare module 'vue-i18n' {
  // Every key that a page uses must exist in a Thai file; `locales.test.ts` holds the English ones to the same keys.
  export interface DefineLocaleMessage extends Words {}
}

/** The words of the frame, and those that each feature keeps beside its parts. */
type Words = typeof frame & typeof access & typeof areas & typeof forms
