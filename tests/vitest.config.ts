import { defineConfig } from 'vitest/config'

/** One real Neo4j for the whole run, one file at a time on it: a second server would cost more than it saves. */
export default defineConfig({
  // Vite would take the package's other build, and two copies of graphql do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['**/*.test.ts'],
    globalSetup: ['support/neo4j.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
