import { EventEmitter } from 'node:events'

/** Says in this process that a change was committed, so that its live listeners need not wait for the next look at the graph. */
export const changeCommitted = new EventEmitter<{ change: [seq: number] }>()
