import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// found through the package, so that it is found from a bundle as well
const { resolve } = createRequire(import.meta.url)

/** The rows of a table in `data/` (comma-separated, header row, no quoted cells), each with the columns named. A missing column is a fault. */
export function readTable<Column extends string>(name: string, columns: readonly Column[]): Record<Column, string>[] {
  const [header = '', ...lines] = readFileSync(resolve(`@saan/seeds/data/${name}`), 'utf8').trimEnd().split('\n')
  const positions = columns.map((column) => {
    const position = header.split(',').indexOf(column)
    if (position < 0) throw new Error(`seeds/data/${name} has no column ${column}.`)
    return [column, position] as const
  })
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(positions.map(([column, position]) => [column, cells[position] ?? ''])) as Record<Column, string>
  })
}
