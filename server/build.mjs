import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = dirname(fileURLToPath(import.meta.url))

/** Packages of this workspace go into the bundle; what comes from npm stays outside and must be a dependency of the server. */
const npmStaysOutside = {
  name: 'npm-stays-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || path.startsWith('@saan/')) return undefined
      const name = path.split('/', path.startsWith('@') ? 2 : 1).join('/')
      const isKnown = path.startsWith('node:') || existsSync(join(folder, 'node_modules', name))
      return isKnown ? { path, external: true } : { errors: [{ text: `${name} is not a dependency of the server: add it to server/package.json` }] }
    })
  },
}

/** esbuild prints what is wrong by itself; its exception would only repeat it. */
const { errors } = await build({
  absWorkingDir: folder,
  entryPoints: { main: 'src/main.ts', seed: 'src/seed.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: true,
  tsconfig: 'tsconfig.json',
  plugins: [npmStaysOutside],
  logLevel: 'warning',
}).catch((failure) => failure)

if (errors.length > 0) process.exitCode = 1
