import type { Label, RelationshipType } from '@saan/graph-schema/model.ts'

/** A place on the earth, WGS 84. */
export type Point = { readonly latitude: number; readonly longitude: number }
export type Value = string | number | boolean | readonly string[] | Point

/**
 * The properties of a node or relationship as plain values; an absent one is left out. The name says the type in the graph: `from`, `to`,
 * `on`, `today`, `confirmations` and names that end in `On` are days, names that end in `At` and `at` are instants, `location` is a point.
 */
export type Row = Readonly<Record<string, Value>>

export type NodeTable = { readonly labels: readonly [Label, ...Label[]]; readonly key: string; readonly rows: readonly Row[] }

export type End = { readonly label: Label; readonly key: string }
export type Link = { readonly from: string | number; readonly to: string | number; readonly properties?: Row }
export type RelationshipTable = { readonly type: RelationshipType; readonly from: End; readonly to: End; readonly rows: readonly Link[] }

/** A whole graph as tables, laid out for one day from one seed: everything that the load writes but for password hashes and the moment of loading. */
export type World = { readonly today: string; readonly seed: number; readonly nodes: readonly NodeTable[]; readonly relationships: readonly RelationshipTable[] }

/** Leaves out what has no value, so that it becomes an absent property. */
export function row(properties: Readonly<Record<string, Value | null | undefined>>): Row {
  return Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, Value] => entry[1] !== undefined && entry[1] !== null))
}

/** The type of a property in the graph, told by its name. */
export function propertyType(name: string): 'day' | 'days' | 'instant' | 'point' | 'plain' {
  if (name === 'confirmations') return 'days'
  if (name === 'location') return 'point'
  if (['from', 'to', 'on', 'today'].includes(name) || /[a-z]On$/.test(name)) return 'day'
  return name === 'at' || /[a-z]At$/.test(name) ? 'instant' : 'plain'
}
