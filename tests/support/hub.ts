import { readFileSync } from 'node:fs'
import { createApp, type App, type AppSettings } from '@saan/server/src/app.ts'
import { bundledFor } from '@saan/server/src/bundled.ts'
import { fixToday } from '@saan/server/src/days.ts'
import { Connection } from '@saan/server/src/neo4j/driver.ts'
import { projectFile } from '@saan/server/src/paths.ts'
import pino from 'pino'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { ApiClient, once } from './apiClient.ts'
import { patient } from './app.ts'
import { closeBrowser, openPage, type Screen } from './browser.ts'
import { demoDay } from './demoWorld.ts'

const demoPassword = 'saan-demo-only'

type DemoAccount = 'demo-administrator' | 'demo-coordinator' | 'demo-secretary' | 'demo-focal' | 'demo-viewer'
type Look = { as?: DemoAccount; language?: 'th' | 'en'; theme?: 'light' | 'dark'; at?: string; keepsProgram?: boolean }

/** The text of an operation that the client was built with, by how it begins. */
function knownOperation(beginning: string): string {
  const texts = Object.values(JSON.parse(readFileSync(projectFile('client/src/apollo/generated/persisted-documents.json'), 'utf8')) as Record<string, string>)
  return texts.find((text) => text.includes(beginning))!
}

/** The hub on the demo world for the tests of one file, and pages of it in a real browser. */
export function demoHub() {
  let app: App
  let connection: Connection
  beforeAll(async () => {
    fixToday(demoDay)
    connection = new Connection(inject('neo4j'), patient)
    app = await createApp(settings())
  })
  const settings = (): AppSettings => ({
    connection, bundled: bundledFor(connection), host: '127.0.0.1', port: 0, isLoopback: true, origin: null, operations: 'known', log: pino({ level: 'error', base: undefined }, pino.destination({ dest: 2, sync: true })),
  })
  afterAll(async () => {
    await closeBrowser()
    await app.stop()
    await connection.close()
  })

  const address = (path: string) => `http://localhost:${app.port}${path}`

  /** Opens a page of the hub on a screen, signed in as a demo account unless told otherwise; `at` stops its clock at an instant. */
  async function visit(path: string, screen: Screen, { as = 'demo-coordinator', language = 'th', theme = 'light', at, keepsProgram = false }: Look = {}): Promise<Page> {
    const page = await openPage(screen, { colorScheme: theme, serviceWorkers: keepsProgram ? 'allow' : 'block' })
    if (at) await page.clock.setFixedTime(at)
    await signIn(page, as)
    await page.goto(address(path))
    if (language === 'en') await page.getByRole('button', { name: 'English' }).or(page.getByRole('link', { name: 'English' })).first().click()
    return page
  }

  /** Signs a page's browser in without its form. */
  async function signIn(page: Page, username: DemoAccount): Promise<void> {
    const response = await page.request.post(address('/graphql'), { data: { query: knownOperation('mutation SignIn('), variables: { input: { username, password: demoPassword } } } })
    const { errors } = (await response.json()) as { errors?: unknown }
    if (errors) throw new Error(JSON.stringify(errors))
  }

  /** Ends the appointments of one watched village of an area through another API process on the same database, as a colleague elsewhere would. */
  async function vacateOneVillage(area: string): Promise<void> {
    const { records } = await connection.bare.executeQuery(`
      MATCH (village:Village)<-[covers:COVERS]-(post:Post {kind: 'WATCH'})<-[:TO_POST]-(appointment:Appointment)
      WHERE village.code STARTS WITH $area AND covers.to > date($day) AND appointment.from < date($day) AND appointment.to > date($day) AND appointment.kind = 'PERMANENT'
      WITH village, collect(appointment.id) AS appointments ORDER BY village.code LIMIT 1 RETURN appointments`, { area, day: demoDay })
    await elsewhere(async (colleague) => {
      for (const appointment of records[0]!.get('appointments') as string[]) {
        await colleague.run('mutation End($input: EndAppointmentInput!) { endAppointment(input: $input) { id } }', once({ appointment, to: demoDay, reason: 'RESIGNATION' }))
      }
    })
  }

  /** The id of a record by its Thai name, for the address of its page. */
  async function idOf(label: 'Agency' | 'Committee', nameTh: string): Promise<string> {
    const { records } = await connection.bare.executeQuery('MATCH (record:Agency|Committee {nameTh: $nameTh}) WHERE $label IN labels(record) RETURN record.id AS id', { label, nameTh })
    return records[0]!.get('id') as string
  }

  /** What a colleague does or asks through another API process, which answers any operation. */
  async function elsewhere<Result>(work: (colleague: ApiClient) => Promise<Result>): Promise<Result> {
    const its = new Connection(inject('neo4j'), patient)
    const other = await createApp({ ...settings(), connection: its, operations: 'any' })
    try {
      return await work(await ApiClient.signedIn(`http://localhost:${other.port}`, { username: 'demo-coordinator', password: demoPassword }))
    } finally {
      await other.stop()
      await its.close()
    }
  }

  return { visit, address, idOf, vacateOneVillage, elsewhere, connection: () => connection }
}
