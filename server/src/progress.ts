// The same printer serves the plain JavaScript that runs before anything is installed.
export { terminalProgress } from '../bin/progress.mjs'
export type { OnProgress } from '../bin/progress.mjs'
