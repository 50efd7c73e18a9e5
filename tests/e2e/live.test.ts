import { afterAll, expect, onTestFinished, test } from 'vitest'
import { ApiClient, once } from '../support/apiClient.ts'
import { startApi } from '../support/apiProcess.ts'
import { closeBrowser, openPage, type Screen } from '../support/browser.ts'
import { demoDay } from '../support/demoWorld.ts'
import { Proxy } from '../support/proxy.ts'

afterAll(closeBrowser)

const account = { username: 'demo-coordinator', password: 'saan-demo-only' }
/** A hub of its own process, which ends with the test, however that ends. */
async function hubForTest() {
  const hub = await startApi()
  onTestFinished(async () => {
    hub.signal('SIGTERM')
    await hub.ended
  })
  return hub
}

const end = 'mutation End($input: EndAppointmentInput!) { endAppointment(input: $input) { id } }'
const watched = `query Watched($area: ID!) { posts(area: $area, kind: WATCH, vacant: false, first: 1) { nodes { history { id from to } } } }`

/** A page of a hub at an address, signed in by its form. */
async function signedIn(base: string, path: string, screen: Screen = 'desktop') {
  const page = await openPage(screen)
  await page.goto(base + path)
  await page.getByLabel('ชื่อผู้ใช้').fill(account.username)
  await page.getByLabel('รหัสผ่าน').fill(account.password)
  await page.getByRole('button', { name: 'เข้าใช้งาน' }).click()
  await page.getByRole('heading', { level: 1, name: /หมู่บ้าน/ }).waitFor()
  return page
}

/** Ends an appointment to a watch post of a subdistrict, today. */
async function endOne(base: string, area: string): Promise<void> {
  const client = await ApiClient.signedIn(base, account)
  const { posts } = await client.run<{ posts: { nodes: { history: { id: string; from: string; to: string | null }[] }[] } }>(watched, { area })
  const running = posts.nodes.flatMap(({ history }) => history).find(({ from, to }) => from < demoDay && (to === null || to > demoDay))
  await client.run(end, once({ appointment: running!.id, to: demoDay, reason: 'RESIGNATION' }))
}

test('two browsers on two API processes: what is changed through one is seen in the other without a reload', { timeout: 240_000 }, async () => {
  const [here, there] = await Promise.all([hubForTest(), hubForTest()])
  const page = await signedIn(here.base, '/coverage?area=5603')
  const posts = page.getByText(/อาสา \d+ ตำแหน่ง มีคนอยู่/).first()
  const before = await posts.innerText()

  await endOne(there.base, '5603')
  const asked = performance.now()
  await expect.poll(() => posts.innerText(), { timeout: 10_000, interval: 50 }).not.toBe(before)
  console.log(`a change through another API process is seen after ${Math.round(performance.now() - asked)} ms`)
})

test('a connection that is cut is told in a band, and the page catches up by itself', { timeout: 240_000 }, async () => {
  const hub = await hubForTest()
  const network = await Proxy.before(hub.base)
  onTestFinished(() => network.close())
  const page = await signedIn(network.uri.replace('bolt:', 'http:'), '/coverage?area=5604')
  const posts = page.getByText(/อาสา \d+ ตำแหน่ง มีคนอยู่/).first()
  const before = await posts.innerText()
  await page.waitForTimeout(1_000)

  network.set({ down: true })
  const band = page.getByRole('status').filter({ hasText: 'กำลังต่อใหม่' })
  await band.waitFor()
  await endOne(hub.base, '5604')
  expect(await posts.innerText()).toBe(before)

  network.set({})
  await expect.poll(() => posts.innerText(), { timeout: 60_000, interval: 200 }).not.toBe(before)
  await band.waitFor({ state: 'detached' })
})
