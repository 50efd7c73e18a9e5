import type { InjectionKey, Ref } from 'vue'

/** What the place where forms are shown does for the form that is open. */
export interface FormHosting {
  /** Whether the form was covered by another one and is seen again: what stands in it was typed just now. */
  isBack: Readonly<Ref<boolean>>
  /** Opens the form anew, as if nothing had been typed. */
  startAgain: () => void
}

export const formHost: InjectionKey<FormHosting> = Symbol('formHost')
