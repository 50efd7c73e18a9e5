const parts = /^P([1-9]\d?)([DWMY])$/
const units = { D: 'days', W: 'weeks', M: 'months', Y: 'years' } as const

interface Cadence {
  count: number
  unit: (typeof units)[keyof typeof units]
}

/** How often a committee is due to meet, from an ISO 8601 duration of one unit such as `P3M`, the only form that is stored. */
export function readCadence(duration: string): Cadence {
  const [, count, unit] = parts.exec(duration) ?? []
  if (!count || !unit) throw new RangeError(`${duration} is not a cadence such as P3M`)
  return { count: Number(count), unit: units[unit as keyof typeof units] }
}
