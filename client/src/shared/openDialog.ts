import { shallowRef } from 'vue'

/** The dialog that lies over whatever page is shown: the search, the list of keys, or the day in the header. */
export const openDialog = shallowRef<'search' | 'keys' | 'day'>()
