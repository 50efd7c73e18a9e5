import { addDays } from '@saan/graph-schema/days.ts'
import { describe, expect, test } from 'vitest'
import { calendarOf } from './calendar.ts'
import { districtCoverage, staleVillages } from './coverageNumbers.ts'
import { buildWorld } from './world.ts'
import { coverageOn, heldPosts, holdsOn, pairsOf, placedAppointments, rowsOf } from './worldFigures.ts'

const days = ['2026-11-24', '2026-10-01', '2026-09-30', '2026-12-01', '2027-05-14', '2028-02-29']

describe.each(days)('the demo world laid out for %s', { timeout: 30_000 }, (today) => {
  const world = buildWorld({ today })
  const { pastSeptember, nextOctober, policeRound } = calendarOf(today)
  const villages = [...coverageOn(world, today, '5605')]
  const watchPosts = new Set(rowsOf(world, 'Post').filter(({ kind }) => kind === 'WATCH').map(({ id }) => String(id)))
  const tally = (day: string, area: string) => {
    const all = [...coverageOn(world, day, area).values()]
    const planned = all.filter(({ posts }) => posts > 0)
    const held = (...numbers: number[]) => planned.filter((village) => numbers.includes(Math.min(village.held, 3))).length
    return { none: held(0), single: held(1), two: held(2), more: held(3), notPlanned: all.length - planned.length, posts: all.reduce((sum, { posts }) => sum + posts, 0), held: all.reduce((sum, each) => sum + each.held, 0) }
  }

  test('has the areas of Phayao', () => {
    expect([rowsOf(world, 'District').length, rowsOf(world, 'Subdistrict').length, rowsOf(world, 'Village').length]).toEqual([9, 68, 805])
  })

  test('covers Dok Khamtai as drawn, today and on the past 30 September', () => {
    expect(villages.length).toBe(124)
    expect(tally(today, '5605')).toEqual({ none: 5, single: 11, two: 60, more: 48, notPlanned: 0, posts: 306, held: 281 })
    expect(tally(pastSeptember, '5605')).toEqual({ none: 3, single: 9, two: 61, more: 51, notPlanned: 0, posts: 306, held: 290 })
  })

  test('covers every district of the province as drawn', () => {
    for (const [district, counts] of Object.entries(districtCoverage)) expect(tally(today, district), district).toMatchObject(counts)
    expect(tally(today, '56')).toMatchObject({ none: 41, single: 85, two: 386, more: 273, notPlanned: 20 })
  })

  test('has villages empty for 69, 54, 47, 29 and 22 days', () => {
    const ended = new Map<string, string>()
    for (const { appointment, post } of placedAppointments(world)) {
      const to = String(appointment['to'])
      if (to <= today && to > (ended.get(post) ?? '')) ended.set(post, to)
    }
    const since = (village: string) => pairsOf(world, 'COVERS').filter(({ from, to }) => to === village && watchPosts.has(from)).map(({ from }) => ended.get(from) ?? '').filter((day) => day !== '').sort().at(-1)
    expect(['56050559', '56050857', '56050852', '56050455', '56050652'].map((village) => since(village))).toEqual([69, 54, 47, 29, 22].map((ago) => addDays(today, -ago)))
  })

  test('has three watch posts that the District Chief holds as acting', () => {
    const chief = rowsOf(world, 'Post').find(({ titleTh }) => titleTh === 'นายอำเภอดอกคำใต้')
    const placed = placedAppointments(world).filter(({ appointment }) => holdsOn(appointment, today))
    const holder = placed.find(({ post }) => post === chief?.['id'])?.person
    const acting = placed.filter(({ person, appointment }) => person === holder && appointment['kind'] === 'ACTING')
    const watch = new Set(rowsOf(world, 'Post').filter(({ kind }) => kind === 'WATCH').map(({ id }) => id))
    expect(acting.map(({ post }) => watch.has(post))).toEqual([true, true, true])
    expect(placed.filter(({ appointment, post }) => appointment['kind'] === 'ACTING' && watch.has(post)).length).toBe(3)
  })

  test('seats 17 of 19 on the committee of Dok Khamtai, two of them acting, and all of the working group', () => {
    const seatsOf = (nameTh: string) => {
      const committee = rowsOf(world, 'Committee').find((each) => each['nameTh'] === nameTh)?.['id']
      return pairsOf(world, 'OF', ['Post', 'Committee']).filter(({ to }) => to === committee).map(({ from }) => from)
    }
    const held = heldPosts(world, today)
    const seats = seatsOf('คณะกรรมการอำเภอดอกคำใต้')
    const officeOf = new Map(pairsOf(world, 'EX_OFFICIO').map(({ from, to }) => [from, to]))
    const acting = new Set(placedAppointments(world).filter(({ appointment }) => appointment['kind'] === 'ACTING' && holdsOn(appointment, today)).map(({ post }) => post))
    const sent = new Set(pairsOf(world, 'REPRESENTS').map(({ from }) => from))
    expect(seats.length).toBe(19)
    expect(seats.filter((seat) => held.has(seat)).length).toBe(17)
    expect(seats.filter((seat) => acting.has(officeOf.get(seat) ?? seat)).length).toBe(2)
    expect(seats.filter((seat) => officeOf.has(seat)).length).toBe(12)
    expect(seats.filter((seat) => sent.has(seat)).length).toBe(5)
    const workingGroup = seatsOf('คณะทำงานสหวิชาชีพอำเภอดอกคำใต้')
    expect([workingGroup.length, workingGroup.filter((seat) => held.has(seat)).length]).toEqual([11, 11])
    const ofProvince = seatsOf('คณะกรรมการจังหวัดพะเยา')
    expect([ofProvince.length, ofProvince.filter((seat) => held.has(seat)).length]).toEqual([36, 34])
  })

  test('has 31 vacancies in Dok Khamtai: 25 watch posts, 4 offices, 2 seats', () => {
    const held = heldPosts(world, today)
    const vacant = rowsOf(world, 'Post').filter((post) => String(post['areaCode']).startsWith('5605') && !held.has(String(post['id'])))
    const count = (kind: string) => vacant.filter((post) => post['kind'] === kind).length
    expect([count('WATCH'), count('OFFICE'), count('SEAT')]).toEqual([25, 4, 2])
  })

  test('has about 50 agencies in Dok Khamtai and 160 in the province, in 11 sectors', () => {
    const codes = rowsOf(world, 'Agency').map(({ areaCode }) => String(areaCode))
    expect(codes.filter((code) => code.startsWith('5605')).length).toBe(51)
    expect(codes.filter((code) => code.startsWith('56')).length).toBe(163)
    expect(new Set(rowsOf(world, 'Agency').map(({ sector }) => sector)).size).toBe(11)
  })

  test('leaves 14 villages of Dok Khamtai unconfirmed for 180 days', () => {
    const people = new Map(placedAppointments(world).filter(({ appointment }) => holdsOn(appointment, today) && appointment['kind'] !== 'ALTERNATE').map(({ post, person }) => [post, person]))
    const contacts = new Map(rowsOf(world, 'Contact').map((contact) => [String(contact['id']), contact]))
    const confirmed = new Map<string, string>()
    for (const { from, to } of pairsOf(world, 'REACHED_BY')) {
      const latest = (contacts.get(to)?.['confirmations'] as string[]).at(-1) ?? ''
      if (latest > (confirmed.get(from) ?? '')) confirmed.set(from, latest)
    }
    const limit = addDays(today, -180)
    const covers = pairsOf(world, 'COVERS')
    const stale = villages.filter(([code, { held }]) => held > 0 && code.length === 8
      && covers.filter(({ to, from }) => to === code && watchPosts.has(from)).every(({ from }) => (confirmed.get(people.get(from) ?? '') ?? '') <= limit))
    expect(stale.map(([code]) => code).sort()).toEqual([...staleVillages].sort())
  })
  test('changes most people on 1 October, and police on 1 December', () => {
    const ends = rowsOf(world, 'Appointment').map(({ to }) => String(to)).filter((to) => to <= today)
    const inMonth = (month: string) => ends.filter((to) => to.slice(5, 7) === month).length
    expect(inMonth('10')).toBeGreaterThan(3 * Math.max(inMonth('09'), inMonth('11'), inMonth('12')))
    expect(ends.some((to) => to < addDays(today, -9 * 365))).toBe(true)
    const police = new Set(rowsOf(world, 'Post').filter(({ sector, kind }) => sector === 'POLICE' && kind === 'OFFICE').map(({ id }) => String(id)))
    const policeEnds = placedAppointments(world).filter(({ post }) => police.has(post)).map(({ appointment }) => String(appointment['to'])).filter((to) => to <= today)
    expect(policeEnds.filter((to) => to.endsWith('-12-01')).length).toBeGreaterThan(policeEnds.length / 5)
    expect(rowsOf(world, 'Appointment').filter(({ to }) => to === policeRound).length).toBeGreaterThanOrEqual(2)
  })

  test('announces an order for next 1 October, with some successors', () => {
    const appointments = rowsOf(world, 'Appointment')
    expect(appointments.filter(({ to, endReason }) => to === nextOctober && (endReason === 'TRANSFER' || endReason === 'RETIREMENT')).length).toBeGreaterThanOrEqual(21)
    expect(appointments.filter(({ from }) => from === nextOctober).length).toBe(9)
  })

  test('has no two holders of a post on a day, and no appointment without post and person', () => {
    const spans = new Map<string, { from: string; to: string }[]>()
    for (const { appointment, post, person } of placedAppointments(world)) {
      expect(post !== '' && person !== '').toBe(true)
      expect(String(appointment['from']) < String(appointment['to'])).toBe(true)
      if (appointment['kind'] === 'ALTERNATE') continue
      const key = `${post}#${String(appointment['kind'])}`
      spans.set(key, [...(spans.get(key) ?? []), { from: String(appointment['from']), to: String(appointment['to']) }])
    }
    for (const list of spans.values()) {
      const inOrder = list.sort((one, other) => (one.from < other.from ? -1 : 1))
      inOrder.slice(1).forEach((span, index) => expect(span.from >= (inOrder[index]?.to ?? '')).toBe(true))
    }
  })

  test('has ids that are unique and links that lead somewhere', () => {
    for (const { key, rows, labels } of world.nodes) expect(new Set(rows.map((row) => row[key])).size, labels.join()).toBe(rows.length)
    const known = new Set(world.nodes.flatMap(({ key, rows }) => rows.map((row) => String(row[key]))))
    for (const { type, rows } of world.relationships) for (const { from, to } of rows) expect(known.has(String(from)) && known.has(String(to)), `${type} ${from} ${to}`).toBe(true)
  })

  test('has a log of 200 changes in order, none of them today or later', () => {
    const changes = rowsOf(world, 'Change')
    expect(changes.map(({ seq }) => seq)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1))
    expect(changes.every(({ at }, index) => index === 0 || String(changes[index - 1]?.['at']) <= String(at))).toBe(true)
    expect(String(changes.at(-1)?.['at']).slice(0, 10) < today).toBe(true)
    expect(rowsOf(world, 'Appointment').every(({ recordedAt }) => String(recordedAt).slice(0, 10) < today)).toBe(true)
  })
})

test('the same seed and day give the same world, another seed another one', { timeout: 60_000 }, () => {
  const world = JSON.stringify(buildWorld({ today: '2026-11-24' }))
  expect(JSON.stringify(buildWorld({ today: '2026-11-24' }))).toBe(world)
  expect(JSON.stringify(buildWorld({ today: '2026-11-24', seed: 7 }))).not.toBe(world)
})
