import { bundledFor } from '@saan/server/src/bundled.ts'
import { createApp, type App } from '@saan/server/src/app.ts'
import { fixToday } from '@saan/server/src/days.ts'
import { Connection } from '@saan/server/src/neo4j/driver.ts'
import { demoAccounts, demoPassword } from '@saan/seeds/accounts.ts'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ApiClient } from '../support/apiClient.ts'
import { demoDay } from '../support/demoWorld.ts'

type Figures = {
  people: { total: number; volunteers: number | null; officers: number; leaving: number; noNumber: number | null; over180: number | null; over90: number | null; recent: number | null; sectors: SectorCount[] }
  posts: { total: number; vacant: number; sectors: SectorCount[] }
  agencies: { total: number; sectors: SectorCount[] }
  committees: { total: number; vacantSeats: number }
  vacancies: { total: number; watch: number; offices: number; seats: number; acting: number; over90Days: number; over30Days: number; medianDays: number | null; byReason: { count: number }[]; byAppointer: { count: number }[] }
}
type People = { people: { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } }
type SectorCount = { sector: string | null; count: number }

const sectors = '{ sector count }'
const figures = `query ($area: ID!, $asOf: Date) { register(area: $area, asOf: $asOf) {
  people { total volunteers officers leaving noNumber over180 over90 recent sectors ${sectors} } posts { total vacant sectors ${sectors} } agencies { total sectors ${sectors} } committees { total vacantSeats }
  vacancies { total watch offices seats acting over90Days over30Days medianDays byReason { count } byAppointer { count } } } }`
const days = [demoDay, '2026-09-30', '2027-01-15']
const roles = demoAccounts.map(({ username }) => username)

let app: App
let connection: Connection
const clients = new Map<string, ApiClient>()
beforeAll(async () => {
  fixToday(demoDay)
  connection = new Connection(inject('neo4j'))
  app = await createApp({ connection, bundled: bundledFor(connection), host: '127.0.0.1', port: 0, isLoopback: true, origin: null, operations: 'any', log: pino({ level: 'error', base: undefined }, pino.destination({ dest: 2, sync: true })) })
  await app.warmUp()
  for (const username of roles) clients.set(username, await ApiClient.signedIn(`http://127.0.0.1:${app.port}`, { username, password: demoPassword }))
})
afterAll(async () => {
  await app.stop()
  await connection.close()
})

const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0)

/** How many each list has, asked one after the other: by a name, the list with what it is narrowed to. */
async function counted(client: ApiClient, area: string, asOf: string, lists: Record<string, [list: string, narrowed: string]>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [name, [list, narrowed]] of Object.entries(lists)) {
    const { page } = await client.run<{ page: { totalCount: number } }>(`{ page: ${list}(area: "${area}", asOf: "${asOf}"${narrowed === '' ? '' : `, ${narrowed}`}) { totalCount } }`)
    counts[name] = page.totalCount
  }
  return counts
}

describe.each(roles)('for %s', (username) => {
  test.each(days)('the figures are those of the lists on %s', async (asOf) => {
    const client = clients.get(username)!
    const seesVolunteers = !['demo-administrator', 'demo-focal', 'demo-viewer'].includes(username)
    for (const area of ['5605', '560508']) {
      const { register } = await client.run<{ register: Figures }>(figures, { area, asOf })
      const { people, posts, agencies, committees, vacancies } = register

      expect(await counted(client, area, asOf, {
        people: ['people', ''], officers: ['people', 'work: OFFICER'], leaving: ['people', 'leaving: true'], staying: ['people', 'leaving: false'],
        posts: ['posts', ''], vacant: ['posts', 'vacant: true'], watch: ['posts', 'vacant: true, kind: WATCH'], offices: ['posts', 'vacant: true, kind: OFFICE'], seats: ['posts', 'vacant: true, kind: SEAT'],
        acting: ['posts', 'acting: true'], agencies: ['agencies', ''], committees: ['committees', ''],
      })).toEqual({
        people: people.total, officers: people.officers, leaving: people.leaving, staying: people.total - people.leaving, posts: posts.total, vacant: posts.vacant, watch: vacancies.watch, offices: vacancies.offices,
        seats: vacancies.seats, acting: vacancies.acting, agencies: agencies.total, committees: committees.total,
      })
      for (const [list, { total, sectors: bySector }] of Object.entries({ people, posts, agencies })) {
        expect(sum(bySector), list).toBe(total)
        const [most] = [...bySector].sort((one, other) => other.count - one.count)
        expect(await counted(client, area, asOf, { most: [list, `sectors: [${most!.sector!}]`] }), list).toEqual({ most: most!.count })
      }
      expect(vacancies.watch + vacancies.offices + vacancies.seats).toBe(vacancies.total)
      expect([vacancies.total, sum(vacancies.byReason), sum(vacancies.byAppointer)]).toEqual([posts.vacant, posts.vacant, posts.vacant])

      // Who keeps watch, and how people are reached, is told to those only who may ask for it.
      expect(people.volunteers === null).toBe(!seesVolunteers)
      if (people.volunteers !== null) expect(await counted(client, area, asOf, { volunteers: ['people', 'work: VOLUNTEER'] })).toEqual({ volunteers: people.volunteers })
      const reached = { noNumber: people.noNumber, over180: people.over180, over90: people.over90, recent: people.recent }
      expect(Object.values(reached).filter((count) => count === null)).toHaveLength(people.noNumber === null ? 4 : 0)
      if (people.noNumber === null) continue
      expect(await counted(client, area, asOf, {
        noNumber: ['people', 'reach: [NO_NUMBER]'], over180: ['people', 'reach: [OVER_180]'], over90: ['people', 'reach: [OVER_90]'], recent: ['people', 'reach: [RECENT]'],
      })).toEqual(reached)
      expect(people.noNumber + people.over180! + people.over90! + people.recent!).toBe(people.total)
    }
  })
})

test('Dok Khamtai has something of everything that the pages show', async () => {
  const { register: { people, vacancies } } = await clients.get('demo-secretary')!.run<{ register: Figures }>(figures, { area: '5605' })

  for (const [name, count] of Object.entries({ ...people, ...vacancies })) if (typeof count === 'number') expect(count, name).toBeGreaterThan(0)
})

test.each(['REACH', 'NAME'])('the pages of people in the order %s hold everybody once', async (order) => {
  const client = clients.get('demo-secretary')!
  const seen: string[] = []
  const page = 'query ($order: PeopleOrder, $after: String) { people(area: "5605", order: $order, first: 100, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }'
  for (let after: string | null = null, more = true; more;) {
    const { people }: People = await client.run<People>(page, { order, after })
    seen.push(...people.nodes.map(({ id }) => id))
    ;[after, more] = [people.pageInfo.endCursor, people.pageInfo.hasNextPage]
    if (!more) expect([seen.length, new Set(seen).size]).toEqual([people.totalCount, people.totalCount])
  }
})
