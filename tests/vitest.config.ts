import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The pages, the figures they show and the plans of their questions are tested on the demo world, which is loaded once into a database of its own; everything else empties its database as it goes. */
const pages = ['e2e/**/*.test.ts', 'architecture/anchors.test.ts', 'api/registerFigures.test.ts']

/** What starts and ends databases of its own. */
const starts = ['faults/startUp.test.ts', 'faults/database.test.ts']

/** The pages whose stories change the demo world: after all that tell its figures. */
const writers = /e2e\/(accounts|changes|forms|live|recordForms)\.test\.ts$/

class ReadersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => Number(writers.test(a.moduleId)) - Number(writers.test(b.moduleId)))
  }
}

export default defineConfig({
  // Vite would take the package's other build, and two copies of graphql do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // One file at a time: the files share a database, and a second server for each would cost more than it saves.
    fileParallelism: false,
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    setupFiles: ['support/tidy.ts'],
    sequence: { sequencer: ReadersFirst },
    projects: [
      { extends: true, test: { name: 'graph', include: ['**/*.test.ts'], exclude: [...pages, ...starts, 'node_modules/**'], globalSetup: ['support/neo4j.ts'] } },
      { extends: true, test: { name: 'pages', include: pages, globalSetup: ['support/demoWorld.ts'] } },
      { extends: true, test: { name: 'starts', include: starts } },
    ],
  },
})
