import { afterAll } from 'vitest'
import { endAll } from './startUp.ts'

// Runs last in each file of tests, also after a failure.
afterAll(endAll)
