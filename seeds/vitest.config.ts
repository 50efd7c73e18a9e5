import { defineConfig } from 'vitest/config'

// Types are checked beside the unit tests, on a machine that may be shared with anything.
export default defineConfig({ test: { testTimeout: 30_000 } })
