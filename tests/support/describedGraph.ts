import { readFileSync } from 'node:fs'
import { datedLabels, labels, relationships, type Label, type RelationshipType } from '@saan/graph-schema/model.ts'
import { projectFile } from '@saan/server/src/paths.ts'
import { patternsOf } from './cypherPatterns.ts'

const readme = readFileSync(projectFile('graph-schema/README.md'), 'utf8')
const quoted = (text: string) => [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name!)
const wordsOf = (list: string) => list.replace(/\([^)]*\)/g, '').split(',').map((word) => word.trim().replace(/\?$/, '')).filter((word) => word !== '')

/** The properties that graph-schema/README.md gives each label and each relationship type. */
export const described: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const properties = new Map<string, Set<string>>([...labels, ...Object.keys(relationships)].map((name) => [name, new Set()]))
  const add = (name: string, words: readonly string[]) => words.forEach((word) => properties.get(name)!.add(word))
  for (const [, names, list] of readme.matchAll(/^\| (`[^|]*`) \| ([^|]*) \|$/gm)) for (const name of quoted(names!)) add(name, wordsOf(list!))
  for (const [, name, list] of readme.matchAll(/`([A-Z_]+) \{([^}]*)\}`/g)) add(name!, wordsOf(list!))
  const [, searched, keys] = /that can be searched \(([^)]*)\) also has ([\s\S]*?): all from/.exec(readme)!
  for (const name of quoted(searched!)) add(name, quoted(keys!))
  // Every dated fact may be retracted; `holdsOn` asks it of each.
  const datedTypes = Object.keys(relationships).filter((type) => relationships[type as RelationshipType].dated)
  for (const name of [...datedLabels, ...datedTypes]) add(name, ['retractedAt'])
  return properties
})()

const areaLevels = ['Province', 'District', 'Subdistrict', 'Village'] as const satisfies readonly Label[]
for (const level of areaLevels) for (const word of described.get('Area')!) (described.get(level) as Set<string>).add(word)

const everything = new Set([...described.values()].flatMap((words) => [...words]))

/** What a statement names and the graph does not have: labels, relationship types, and properties of the labels that a variable has. */
export function unknownNames(text: string): string[] {
  const { elements, steps, tokens } = patternsOf(text)
  const unknown = new Set<string>()
  const known = new Map<string, Set<string>>()
  for (const { kind, names, variable, keys, isInferred } of elements) {
    for (const name of names) if (kind === 'node' ? !(labels as readonly string[]).includes(name) : !(name in relationships)) unknown.add(`:${name}`)
    const own = new Set(names.flatMap((name) => [...(described.get(name) ?? [])]))
    for (const key of keys) if (names.length > 0 && !own.has(key)) unknown.add(`${names.join('|')}.${key}`)
    if (variable !== null) known.set(variable, new Set([...(known.get(variable) ?? []), ...(names.length > 0 && !(isInferred && mayBeAnything(variable)) ? own : [])]))
  }
  const given = new Set(tokens.filter((_, at) => isPartOfParameter(tokens, at)))
  tokens.forEach((word, at) => {
    const isLabelTest = word === ':' && /^[A-Z][a-z]\w*$/.test(tokens[at + 1] ?? '') && /^[a-z]\w*$/.test(tokens[at - 1] ?? '')
    if (isLabelTest && !described.has(tokens[at + 1]!)) unknown.add(`:${tokens[at + 1]}`)
    if (word !== '.' || !/^[A-Za-z_]\w*$/.test(tokens[at + 1] ?? '')) return
    const [owner, property] = [tokens[at - 1]!, tokens[at + 1]!]
    if (/^[{,]$/.test(owner)) return unknownIn(projected(tokens, at), property)
    if (/^[a-z]\w*$/i.test(owner) && tokens[at - 2] !== '.' && tokens[at + 2] !== '(' && tokens[at + 2] !== '.') unknownIn(owner, property)
  })
  return [...unknown].sort()

  /** A node that an ABOUT leads to, which may be any record. */
  function mayBeAnything(variable: string): boolean {
    return steps.some(({ relationship, end }) => end.variable === variable && relationship.names.includes('ABOUT'))
  }

  function unknownIn(owner: string, property: string): void {
    if (given.has(owner) && !known.has(owner)) return
    const own = known.get(owner)
    if (!(own && own.size > 0 ? own : everything).has(property)) unknown.add(`${owner.replace(/\d+$/, '')}.${property}`)
  }
}

/** A variable that stands for one part of what was sent with the statement: `UNWIND $rows AS row`, `each IN $list`. */
function isPartOfParameter(tokens: readonly string[], at: number): boolean {
  const isUnwound = tokens[at - 1] === 'AS' && tokens[at - 2]?.startsWith('$') === true && tokens[at - 3] === 'UNWIND'
  return isUnwound || (tokens[at + 1] === 'IN' && tokens[at + 2]?.startsWith('$') === true)
}

/** The variable in front of the braces of a map projection. */
function projected(tokens: readonly string[], place: number): string {
  let depth = 0
  for (let at = place; at > 0; at--) {
    if (tokens[at] === '}') depth++
    if (tokens[at] === '{' && depth-- === 0) return tokens[at - 1]!
  }
  return ''
}
