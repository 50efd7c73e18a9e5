import { shallowRef } from 'vue'

/** The dialog that lies over whatever page is shown: the search, or the list of keys. */
export const openDialog = shallowRef<'search' | 'keys'>()
