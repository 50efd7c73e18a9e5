import neo4j, { isDate, isDateTime, isInt, isPoint } from 'neo4j-driver'
import { propertyType, type Point, type Row, type Value } from './tables.ts'

/** Plain values as the driver sends them: days, instants and points of their type, whole numbers as integers. `plain` takes no value for a day. */
export function toGraph(row: Row, mode: 'typed' | 'plain' = 'typed'): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, mode === 'plain' ? number(value) : typed(name, value)]))
}

function typed(name: string, value: Value): unknown {
  switch (propertyType(name)) {
    case 'day': return day(String(value))
    case 'days': return (value as readonly string[]).map(day)
    case 'instant': return instant(String(value))
    case 'point': return new neo4j.types.Point(neo4j.int(4326), (value as Point).longitude, (value as Point).latitude)
    case 'plain': return name === 'km' ? value : number(value)
  }
}

const number = (value: Value): unknown => (typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value)

// a world has a million days and instants, of which a few thousand differ
const days = new Map<string, unknown>()
const instants = new Map<string, unknown>()

function day(text: string): unknown {
  return remembered(days, text, () => {
    const [year, month, date] = text.split('-').map((part) => neo4j.int(part))
    return new neo4j.types.Date(year ?? 0, month ?? 0, date ?? 0)
  })
}

function instant(text: string): unknown {
  return remembered(instants, text, () => {
    const [year, month, date, hour, minute, second] = text.slice(0, 19).split(/[-T:]/).map((part) => neo4j.int(part))
    return new neo4j.types.DateTime(year ?? 0, month ?? 0, date ?? 0, hour ?? 0, minute ?? 0, second ?? 0, neo4j.int(0), neo4j.int(0))
  })
}

function remembered(known: Map<string, unknown>, text: string, make: () => unknown): unknown {
  const value = known.get(text) ?? make()
  known.set(text, value)
  return value
}

/** A value from the graph as plain JSON: days and instants as text, points by longitude and latitude, integers as numbers, whatever the driver's settings. */
export function fromGraph(value: unknown): unknown {
  if (isInt(value)) return value.toNumber()
  if (isDate(value) || isDateTime(value)) return value.toString()
  if (isPoint(value)) return { longitude: value.x, latitude: value.y }
  return Array.isArray(value) ? value.map(fromGraph) : value
}
