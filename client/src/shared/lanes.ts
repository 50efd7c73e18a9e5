import { fiscalYearOf, type Day } from './days.ts'

/** A time that somebody holds a post: half open, without an end while it still holds. */
export interface Stay {
  id: string
  from: Day
  to: Day | null
  kind: 'PERMANENT' | 'ACTING' | 'ALTERNATE'
  name: string
  /** How the person is called, for a bar that the whole name does not fit. */
  shortName: string
  /** What stands in the bar, or before it, where the name would say nothing new. */
  caption?: string
}

/** A post with its stays. When `isHidden` the viewer may not see who holds it, so nothing is said of gaps before `vacantSince`. */
export interface Strand {
  id: string
  label: string
  from: Day
  to: Day | null
  stays: readonly Stay[]
  vacantSince: Day | null
  isHidden: boolean
  /** The times between the stays are no gaps: the lane tells of one person, or of acting holders only. */
  isSparse?: boolean
  /** The heading above the first of several lanes that belong together. */
  group?: string
}

export interface Window {
  from: Day
  to: Day
}

type SpanLook = 'now' | 'before' | 'acting' | 'announced'

export interface LaneSpan {
  id: string
  name: string
  shortName: string
  caption?: string
  /** Whether no other stay is drawn to its left. */
  isFirst: boolean
  from: Day
  /** The day after the last; null while it goes on past the window. */
  to: Day | null
  look: SpanLook
  /** Left edge and width in per cent of the window. */
  left: number
  width: number
}

interface LaneGap {
  from: Day
  /** The day after the last; null while nobody is known to end it. */
  to: Day | null
  left: number
  width: number
}

export interface Lane {
  id: string
  label: string
  group: string | undefined
  spans: LaneSpan[]
  gaps: LaneGap[]
  isHidden: boolean
}

/** Ten fiscal years, the last one that of the day, and the round at its end. */
export function tenYearsAround(day: Day): Window {
  const year = fiscalYearOf(day)
  return { from: `${year - 10}-10-01`, to: `${year + 1}-01-01` }
}

/** The window around today, unless the day shown lies outside of it; so it stays where it is while the day line is dragged. */
export function windowShowing(day: Day, today: Day, windowAround: (day: Day) => Window): Window {
  const present = windowAround(today)
  return day >= present.from && day < present.to ? present : windowAround(day)
}

/** Where a day lies in a window, from 0 to 100. */
export function placeOfDay(day: Day, { from, to }: Window): number {
  const share = (Date.parse(day) - Date.parse(from)) / (Date.parse(to) - Date.parse(from))
  return Math.min(100, Math.max(0, share * 100))
}

/** The day at a place from 0 to 100 of a window. */
export function dayAtPlace(place: number, { from, to }: Window): Day {
  const instant = Date.parse(from) + ((Date.parse(to) - Date.parse(from)) * Math.min(100, Math.max(0, place))) / 100
  return new Date(Math.round(instant / 86_400_000) * 86_400_000).toISOString().slice(0, 10)
}

/**
 * Who held a post, as a lane: solid = on the day shown, tint = before, acting apart, announced = from a later day on; and the times
 * without a holder. Alternates do not hold a post. What goes on is drawn up to the day shown, or to today where that is later; what lies
 * ahead of both counts as empty only behind an end that is known.
 */
export function laneOf(strand: Strand, day: Day, window: Window, today: Day = day): Lane {
  const known = max(day, min(today, window.to))
  const holding = strand.stays.filter(({ kind }) => kind !== 'ALTERNATE').toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const place = (from: Day, to: Day | null) => {
    const left = placeOfDay(from, window)
    return { left, width: placeOfDay(to ?? window.to, window) - left }
  }
  const spans = holding
    .filter(({ from, to }) => from < window.to && (to ?? window.to) > window.from)
    .map(({ kind, ...stay }, index): LaneSpan => ({ ...stay, isFirst: index === 0, look: lookOf(stay.from, stay.to, kind, day), ...place(stay.from, stay.to ?? (stay.from > day ? window.to : known)) }))
  return {
    id: strand.id,
    label: strand.label,
    group: strand.group,
    isHidden: strand.isHidden,
    // an acting stay begins inside a permanent one now and then; it is drawn over it
    spans: spans.toSorted((a, b) => Number(a.look === 'acting') - Number(b.look === 'acting')),
    gaps: gapsOf(strand, holding, known, window).map(({ from, to, end }) => ({ from, to, ...place(from, end) })),
  }
}

function lookOf(from: Day, to: Day | null, kind: Stay['kind'], day: Day): SpanLook {
  if (from > day) return 'announced'
  if (kind === 'ACTING') return 'acting'
  return to === null || to > day ? 'now' : 'before'
}

/** The times without a holder; `end` is how far one is drawn, `to` the day on which it ends, if that is known. */
function gapsOf(strand: Strand, holding: readonly Stay[], known: Day, window: Window): { from: Day; to: Day | null; end: Day }[] {
  if (strand.isSparse) return []
  const end = horizon(strand, holding, known, window)
  let covered = strand.isHidden ? (strand.vacantSince ?? end) : max(strand.from, window.from)
  const gaps: { from: Day; to: Day | null; end: Day }[] = []
  for (const { from, to } of holding) {
    if (from > covered) gaps.push({ from: covered, to: from, end: min(from, end) })
    covered = max(covered, to ?? window.to)
  }
  if (covered < end) gaps.push({ from: covered, to: strand.to === end ? end : null, end })
  return gaps.filter((gap) => gap.from < gap.end)
}

/** Until when something can be said: the day known, or further when an end is known that lies ahead of it; never past the post's own end. */
function horizon({ to }: Strand, holding: readonly Stay[], known: Day, window: Window): Day {
  const endsAhead = holding.some((stay) => stay.to !== null && stay.to > known)
  return min(min(to ?? window.to, window.to), endsAhead ? window.to : known)
}

const min = (a: Day, b: Day): Day => (a < b ? a : b)
const max = (a: Day, b: Day): Day => (a > b ? a : b)
