import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The repository folder, found by walking up to pnpm-workspace.yaml, so that files beside the sources (Cypher, CSV, pom.xml)
 * are found both from the sources and from the bundle in server/dist.
 */
export const projectRoot = folderOfWorkspace(dirname(fileURLToPath(import.meta.url)))

/** A file of the repository by its path from the repository folder, as in `projectFile('graph-schema/constraints.cypher')`. */
export function projectFile(path: string) {
  return join(projectRoot, path)
}

function folderOfWorkspace(folder: string): string {
  if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('pnpm-workspace.yaml was not found above the sources of Saan: the folder is incomplete.')
  return folderOfWorkspace(parent)
}
