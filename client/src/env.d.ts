/// <reference types="vite/client" />
import type access from './features/access/words.th.json'
import type agencies from './features/agencies/words.th.json'
import type areas from './features/areas/words.th.json'
import type changes from './features/changes/words.th.json'
import type committees from './features/committees/words.th.json'
import type forms from './features/forms/words.th.json'
import type people from './features/people/words.th.json'
import type posts from './features/posts/words.th.json'
import type register from './features/register/words.th.json'
import type search from './features/search/words.th.json'
import type frame from './locales/th.json'

declare module 'vue-i18n' {
  // Every key that a page uses must exist in a Thai file; `locales.test.ts` holds the English ones to the same keys.
  export interface DefineLocaleMessage extends Words {}
}

/** The words of the frame, and those that each feature keeps beside its parts. */
type Words = typeof frame & typeof access & typeof agencies & typeof areas & typeof changes & typeof committees & typeof forms & typeof people & typeof posts & typeof register & typeof search
