import { join } from 'node:path'
import { projectFile } from '@saan/server/src/paths.ts'
import { build } from 'esbuild'

const folders = { ours: 'server/dist/bench', raw: 'tests/dist/bench', neo4jGraphql: 'tests/dist/bench' } as const
export type ServerName = keyof typeof folders

/** Bundles the measured servers as the product is bundled: what runs from sources pays for source maps and for names that are kept. */
export async function bundleServers(): Promise<Readonly<Record<ServerName, string>>> {
  const names = Object.keys(folders) as ServerName[]
  const files = await Promise.all(names.map(async (name) => {
    const outfile = join(projectFile(folders[name]), `${name}.js`)
    await build({
      entryPoints: [projectFile(`tests/benchmarks/servers/${name}.ts`)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20.19', tsconfig: projectFile('server/tsconfig.json'), logLevel: 'warning',
      plugins: [{ name: 'npm-stays-outside', setup: ({ onResolve }) => { onResolve({ filter: /^[^./]/ }, ({ path, kind }) => (kind === 'entry-point' || path.startsWith('@saan/') ? undefined : { path, external: true })) } }],
    })
    return [name, outfile] as const
  }))
  return Object.fromEntries(files) as Record<ServerName, string>
}
