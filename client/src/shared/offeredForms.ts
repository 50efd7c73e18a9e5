import { shallowReactive } from 'vue'
import type { FormName } from './useFormLink.ts'

/** A button on the page that opens a form. */
export interface OfferedForm {
  name: FormName
  on: string
  label: string
  icon: string
}

/** The buttons that are on the page now: what they do can be asked for in the search too. */
export const offeredForms = shallowReactive(new Set<OfferedForm>())
