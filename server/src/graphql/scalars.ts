import { isDay } from '@saan/graph-schema/days.ts'
import { GraphQLScalarType, Kind } from 'graphql'
import { Invalid } from '../errors.ts'

function readDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value
  const buddhist = typeof value === 'string' ? /^(2[4-9]\d\d)-(\d\d-\d\d)$/.exec(value) : null
  if (buddhist) {
    const suggestion = `${Number(buddhist[1]) - 543}-${buddhist[2]}`
    if (isDay(suggestion)) throw new Invalid('day.buddhistYear', { fields: [], suggestion })
  }
  throw new Invalid('day.invalid', { fields: [] })
}

/** A Gregorian calendar day. A day of the Buddhist Era is refused with the Gregorian one beside it, never converted silently. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in Asia/Bangkok by the Gregorian calendar, `YYYY-MM-DD` (ISO 8601). A day that does not exist, or a year of the Buddhist Era, is BAD_USER_INPUT.',
  serialize: (value) => String(value),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
})

function readInstant(value: unknown): string {
  const parsed = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(value) && isDay(value.slice(0, 10)) ? new Date(value) : null
  if (!parsed || Number.isNaN(parsed.getTime())) throw new Invalid('instant.invalid', { fields: [] })
  return parsed.toISOString()
}

/** A moment in time. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment in UTC, RFC 3339, for example `2026-11-24T07:05:00Z`.',
  serialize: (value) => String(value),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
})
