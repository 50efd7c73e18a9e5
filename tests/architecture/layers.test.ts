import { cruise, type ICruiseResult, type IRegularForbiddenRuleType as Rule } from 'dependency-cruiser'
import { projectRoot } from '@saan/server/src/paths.ts'
import { expect, test } from 'vitest'

const features = '^server/src/features/'

/** What may not import what: the one-way streets of ARCHITECTURE.md. */
const rules: Rule[] = [
  rule('a resolver is called by nobody but the schema', { path: '^(server|tests|seeds)/', pathNot: '^server/src/schema\\.ts$' }, { path: '\\.resolver\\.ts$' }),
  rule('queries, writes and types know nothing of commands', { path: `${features}.*(queries|writes|type|fields)\\.ts$` }, { path: '\\.commands\\.ts$' }),
  rule('the door to the database knows nothing of what stands before it', { path: '^server/src/neo4j/' }, { path: '^server/src/(features|graphql|http)/|^server/src/(app|main|context|config|schema|database|program)\\.ts$' }),
  rule('the door to the database knows nothing of the API’s libraries', { path: '^server/src/neo4j/' }, { path: 'node_modules/(type-graphql|@apollo/server|helmet|sirv|ws|graphql-ws)/' }),
  rule('the driver is used behind the door only', { path: '^server/src/', pathNot: '^server/src/neo4j/' }, { path: 'node_modules/neo4j-driver' }),
  rule('a feature knows nothing of HTTP, of the wiring or of the configuration', { path: features }, { path: '^server/src/http/|^server/src/(app|main|config|database|program|schema)\\.ts$|node_modules/(sirv|@apollo/server)/' }),
  rule('what the features share knows of them only what a role may do', { path: '^server/src/graphql/' }, { path: features, pathNot: 'features/access/roles\\.ts$' }),
  rule('the seeds are loaded by the programs, not by the API', { path: '^server/src/(features|graphql|http|neo4j)/|^server/src/app\\.ts$' }, { path: '^seeds/' }),
  rule('the graph’s schema depends on nothing of ours', { path: '^graph-schema/' }, { path: '^(server|seeds|client|tests)/' }),
  rule('the seeds know the graph, not the server', { path: '^seeds/' }, { path: '^(server|client|tests)/' }),
  rule('the client knows the words of the graph, nothing else of the workspace', { path: '^client/' }, { path: '^(server|seeds|tests)/|node_modules/neo4j-driver' }),
  rule('nothing depends on the tests', { path: '^(server|client|seeds|graph-schema)/' }, { path: '^tests/' }),
  {
    name: 'imports do not go in a circle, but for the types of the graph, which is one itself', severity: 'error', from: { pathNot: '\\.(type|fields)\\.ts$' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
]

function rule(name: string, from: Rule['from'], to: Rule['to']): Rule {
  return { name, severity: 'error', from, to }
}

test('imports go one way', async () => {
  const { output } = await cruise(['server/src', 'graph-schema', 'seeds', 'client/src', 'tests'], {
    baseDir: projectRoot, validate: true, ruleSet: { forbidden: rules },
    tsPreCompilationDeps: 'specify', doNotFollow: { path: 'node_modules' }, exclude: { path: ['/dist/', 'seeds/data'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'], mainFields: ['module', 'main'], extensions: ['.ts', '.vue', '.js', '.mjs', '.json'] },
  })
  const { summary, modules } = output as ICruiseResult

  expect(modules.length).toBeGreaterThan(200)
  expect(summary.violations.map(({ rule: { name }, from, to, cycle }) => `${name}: ${from} → ${cycle ? cycle.map((each) => each.name).join(' → ') : to}`)).toEqual([])
})
