import { shallowRef } from 'vue'

/** A change that a form wrote just now: how it is said, and its id where it can be undone. */
export interface WrittenChange {
  said: string
  undoable: string | undefined
}

/** What the last form wrote, as long as it is told at the foot of the screen. */
export const lastChange = shallowRef<WrittenChange>()

/** The person whom a form above another one added, and whom that one takes over; nobody once it did. */
export const justMade = shallowRef<{ id: string; nameTh: string; nameEn: string | null }>()
