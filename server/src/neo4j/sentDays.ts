import { types } from 'neo4j-driver'

/** The name of a parameter that holds the day a field is asked for. */
const namesDay = /^(?:\w+_)?asOf$/

/**
 * Parameters as they are sent. The day asked for travels as a day: written as text, every comparison of a statement would turn it into
 * one for itself, which the database plans, and works out for every row.
 */
export function sentDays(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typeof value === 'string' && namesDay.test(name) ? dayOf(value) : value]))
}

function dayOf(text: string): InstanceType<typeof types.Date> {
  const [year, month, day] = text.split('-').map(Number)
  return new types.Date(year!, month!, day!)
}
