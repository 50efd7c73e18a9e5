declare const tagged: unique symbol

/** A piece of Cypher written in our own source. Only the `cypher` tag makes one, so a loose string never reaches the database. */
export type Cypher = { readonly text: string; readonly [tagged]: true }

/** Joins pieces of Cypher. Values never stand in the text: they travel as `$parameters`. */
export function cypher(strings: TemplateStringsArray, ...parts: readonly Cypher[]): Cypher {
  return { text: strings.reduce((all, string, at) => all + string + (parts[at]?.text ?? ''), '') } as Cypher
}

/** A node or relationship variable. The name comes from our source, never from a request. */
export function variable(name: string): Cypher {
  if (!/^[a-z][A-Za-z0-9_]*$/.test(name)) throw new Error(`not a Cypher variable: ${name}`)
  return { text: name } as Cypher
}

/** A word of our own source as it stands in the text: a label, a property, a number, a day or a quoted term. It never comes from a request. */
export function literal(word: string): Cypher {
  if (!/^(\w+|'[\w.-]+'|date\('[\d-]+'\))$/.test(word)) throw new Error(`not a word of Cypher: ${word}`)
  return { text: word } as Cypher
}

/** Joins pieces with a separator (`AND`, a comma), leaving out those that are absent. */
export function joined(parts: readonly (Cypher | undefined)[], separator: Cypher): Cypher {
  return { text: parts.filter((part) => part !== undefined).map((part) => part.text).join(separator.text) } as Cypher
}

/** Conditions that must all hold, as a `WHERE` line; nothing when there are none. */
export function where(...conditions: readonly (Cypher | undefined)[]): Cypher {
  const all = joined(conditions.map((condition) => condition && cypher`(${condition})`), cypher` AND `)
  return all.text === '' ? all : cypher`WHERE ${all}`
}

declare const shape: unique symbol

/** A whole statement with its name, the type of its parameters and of its rows. */
export type Query<Parameters extends object, Row> = {
  readonly name: string
  readonly text: string
  /** Why the statement touches dated facts without naming a day. */
  readonly timeless?: string
  readonly [shape]?: (parameters: Parameters) => Row
}

const registered = new Map<string, Query<object, unknown>>()

/** Declares a statement. Its text starts with its name, so that the query log of the database names the code. */
export function query<Parameters extends object, Row>(name: string, statement: Cypher, rest: { timeless?: string } = {}): Query<Parameters, Row> {
  if (registered.has(name)) throw new Error(`two queries are named ${name}`)
  const declared: Query<Parameters, Row> = { name, text: `/* ${name} */ ${statement.text.trim()}`, ...rest }
  registered.set(name, declared as Query<object, unknown>)
  return declared
}

/** Every declared statement, for the tests that explain each of them. */
export function declaredQueries(): readonly Query<object, unknown>[] {
  return [...registered.values()]
}
