import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite would take the package's other build, and two copies of graphql do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // Types and unit tests may share the machine with anything; the properties try thousands of inputs.
  test: { include: ['src/**/*.test.ts'], testTimeout: 30_000 },
})
