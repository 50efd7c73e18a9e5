import type { Vocabulary } from '@saan/graph-schema/model.ts'
import { registerEnumType } from 'type-graphql'

/** Makes a GraphQL enum of a vocabulary: its values are the terms, their descriptions the words in English and Thai. */
export function vocabularyEnum<V extends Vocabulary>(vocabulary: V, name: string, description: string): { readonly [K in keyof V]: K } {
  const terms = Object.fromEntries(Object.keys(vocabulary).map((term) => [term, term])) as { readonly [K in keyof V]: K }
  const valuesConfig = Object.fromEntries(Object.entries(vocabulary).map(([term, { en, th }]) => [term, { description: `${en} (${th})` }]))
  registerEnumType(terms, { name, description, valuesConfig: valuesConfig as Partial<Record<keyof V, { description: string }>> })
  return terms
}
