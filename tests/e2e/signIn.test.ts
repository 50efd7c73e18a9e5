import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { expectAccessible, expectNothingClipped, openPage } from '../support/browser.ts'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()

test.each(['desktop', 'phone'] as const)('the page is accessible on a %s', async (screen) => {
  const page = await openPage(screen)
  await page.goto(hub.address('/sign-in'))
  await page.getByRole('button', { name: /เข้าแบบทดลอง/ }).waitFor()

  await expectAccessible(page)
  await expectNothingClipped(page)
})

test('a wrong password is told in one sentence, and nothing typed is lost', async () => {
  const page = await openPage('desktop')
  await page.goto(hub.address('/sign-in'))

  await page.getByLabel('ชื่อผู้ใช้').fill('somebody')
  await page.getByLabel('รหัสผ่าน').fill('not the password')
  await page.getByRole('button', { name: 'เข้าใช้งาน' }).click()

  await page.getByRole('alert').getByText('ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง').waitFor()
  expect(await page.getByLabel('ชื่อผู้ใช้').inputValue()).toBe('somebody')
})

test('a one-time link signs in once, and says so the second time', async () => {
  const token = randomBytes(32).toString('base64url')
  await hub.connection().bare.executeQuery(
    "MATCH (account:Account {username: 'demo-coordinator'}) CREATE (:SignInLink {tokenHash: $hash, expiresAt: datetime() + duration('PT1H')})-[:SESSION_OF]->(account)",
    { hash: createHash('sha256').update(token).digest('base64url') })

  const first = await openPage('desktop')
  await first.goto(hub.address(`/sign-in?link=${token}`))
  await first.waitForURL(/\/coverage/)
  await first.getByRole('heading', { level: 1, name: /124 หมู่บ้าน/ }).waitFor()

  const second = await openPage('desktop')
  await second.goto(hub.address(`/sign-in?link=${token}`))
  await second.getByText('ลิงก์นี้ถูกใช้แล้วหรือหมดอายุ').waitFor()
})

test('while the one-time link is tried there is no form to fill in', async () => {
  const page = await openPage('desktop')
  let answer = () => {}
  const held = new Promise<void>((resolve) => { answer = resolve })
  await page.route('**/graphql', async (route) => {
    if ((route.request().postData() ?? '').includes('"SignInWithLink"')) await held
    await route.continue()
  })
  await page.goto(hub.address(`/sign-in?link=${randomBytes(32).toString('base64url')}`))

  await page.getByRole('status').getByText('กำลังเข้าใช้งานด้วยลิงก์ครั้งเดียว').waitFor()
  expect(await page.getByLabel('รหัสผ่าน').count()).toBe(0)
  await expectAccessible(page)
  answer()
  await page.getByRole('alert').waitFor()
  await page.getByLabel('รหัสผ่าน').waitFor()
})

test.each([['th', 'กำลังเปิดสาน…'], ['en', 'Opening Saan…']] as const)('on a slow line the page says that it is opening, before any program has come: %s', async (language, words) => {
  const page = await openPage('phone')
  await page.addInitScript((chosen) => localStorage.setItem('saan.language', chosen), language)
  let come = () => {}
  const held = new Promise<void>((resolve) => { come = resolve })
  await page.route('**/assets/**', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(hub.address('/sign-in'), { waitUntil: 'commit' })

  await page.getByText(words).waitFor()
  come()
  await page.getByRole('button', { name: /เข้าแบบทดลอง|Try it as/ }).waitFor()
  expect(await page.getByText(words).count()).toBe(0)
})

test('signing out ends the session: the page behind cannot be opened again', async () => {
  const page = await hub.visit('/coverage?area=5605', 'desktop', { as: 'demo-secretary' })
  await page.getByRole('heading', { level: 1 }).waitFor()

  await page.getByRole('button', { name: /เลขานุการอำเภอ/ }).click()
  await page.getByRole('button', { name: 'ออกจากระบบ' }).click()
  await page.waitForURL(/\/sign-in/)
  await page.getByLabel('รหัสผ่าน').waitFor()
  expect(await page.getByText('การเข้าใช้งานของคุณสิ้นสุดแล้ว').count()).toBe(0)
  await page.goto(hub.address('/coverage?area=5605'))

  await page.waitForURL(/\/sign-in/)
})

test('whoever is signed out by the hub is told that the session has ended, and can go on', async () => {
  const page = await hub.visit('/coverage?area=5605', 'desktop', { as: 'demo-secretary' })
  await page.getByRole('heading', { level: 1 }).waitFor()

  await hub.connection().bare.executeQuery("MATCH (session:Session)-[:SESSION_OF]->(:Account {username: 'demo-secretary'}) DETACH DELETE session")
  await page.getByRole('link', { name: 'คนและหน่วยงาน' }).click()

  await page.getByRole('status').getByText('การเข้าใช้งานของคุณสิ้นสุดแล้ว').waitFor()
  await expectAccessible(page)
  await page.getByText('เลขานุการอำเภอ').first().click()
  await page.getByRole('button', { name: /เข้าแบบทดลอง/ }).click()
  await page.waitForURL(({ pathname }) => pathname !== '/sign-in')
})

test('the choice of language holds on every page', async () => {
  const page = await openPage('desktop')
  await page.goto(hub.address('/sign-in'))
  await page.getByRole('button', { name: 'English' }).or(page.getByRole('link', { name: 'English' })).first().click()

  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  await page.getByText('District secretary').first().click()
  await page.getByRole('button', { name: 'Try it as District secretary' }).click()
  await page.getByRole('heading', { level: 1, name: /124 villages/ }).waitFor()
})

test('a first page that somebody else chose and the viewer may not open gives way to the areas', async () => {
  const page = await hub.visit('/account', 'desktop', { as: 'demo-viewer' })
  await page.evaluate(() => localStorage.setItem('saan.start', 'accounts'))

  await page.goto(hub.address('/'))

  await page.waitForURL(/\/coverage/)
  await page.getByRole('heading', { level: 1, name: /124 หมู่บ้าน/ }).waitFor()
})
