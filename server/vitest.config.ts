import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite would take the package's other build, and two copies of graphql do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['src/**/*.test.ts'] },
})
