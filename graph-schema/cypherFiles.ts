import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The statements of a Cypher file, without its comment lines; a statement ends with a semicolon at the end of a line, or with the file. */
export function statementsOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}

/** The Cypher files of a folder in the order of their names, each with its name without the ending. */
export function cypherFilesIn(folder: string): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => ({ name: file.replace(/\.cypher$/, ''), text: readFileSync(join(folder, file), 'utf8') }))
}

/** The folder graph-schema of this installation: beside this file, or in the repository above it when the program was bundled or is run from elsewhere. */
export function graphSchemaFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const found = [...foldersAbove(here), ...foldersAbove(process.cwd())].flatMap((folder) => [folder, join(folder, 'graph-schema')]).find((folder) => existsSync(join(folder, 'constraints.cypher')))
  if (found === undefined) throw new Error('The folder graph-schema was not found above the program: the installation is incomplete, install Saan again.')
  return found
}

function foldersAbove(folder: string): string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...foldersAbove(dirname(folder))]
}
