import { expect, test } from 'vitest'
import { expectAccessible, expectAccessibleInBothThemes, expectNothingClipped, openPage } from '../support/browser.ts'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()
const dokKhamtai = '/coverage?area=5605'

test('a coordinator reads on one screen which villages have nobody, one, or enough', async () => {
  const page = await hub.visit(dokKhamtai, 'desktop')

  const headline = page.getByRole('heading', { level: 1 })
  await headline.waitFor()
  expect((await headline.innerText()).replace(/\s+/g, ' ')).toBe('124 หมู่บ้าน มีผู้เฝ้าระวังตั้งแต่สองคนแล้ว 108 เหลือคนเดียว 11 และไม่มีใครเลย 5')
  await page.getByText('อาสา 306 ตำแหน่ง มีคนอยู่ 281 ว่าง 25').waitFor()
  await page.getByText('บ้านปางพัฒนา ว่างนานสุด').waitFor()
  await page.getByRole('img', { name: /แผนที่ 124 หมู่บ้าน/ }).waitFor()
})

test.each([[1366, 'th'], [1366, 'en'], [1440, 'th'], [1440, 'en']] as const)('at %i pixels the figures under the headline stand beside the buttons, not under them: %s', async (width, language) => {
  const page = await hub.visit(dokKhamtai, 'desktop', { language })
  await page.setViewportSize({ width, height: 900 })
  const figures = page.getByText(language === 'th' ? /^อาสา 306 ตำแหน่ง/ : /^306 watch posts/).locator('xpath=..')
  const print = page.getByRole('button', { name: language === 'th' ? 'พิมพ์รายการ' : 'Print the list' })

  // a line that is not broken reaches out of its box, so the words are measured, not the box
  const words = await figures.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const { right, bottom } = range.getBoundingClientRect()
    return { right, bottom }
  })
  const button = (await print.boundingBox())!
  expect(words.right <= button.x || words.bottom <= button.y).toBe(true)
})

test('the list is walked by keyboard, and Enter opens the village', async () => {
  const page = await hub.visit(dokKhamtai, 'desktop')
  const first = page.getByRole('link', { name: /บ้านปางพัฒนา หมู่ 9/ })

  await first.focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('บ้านแม่งาม')
  await page.keyboard.press('Enter')

  await page.waitForURL(/\/villages\/56050857/)
  await page.getByRole('heading', { level: 1, name: /บ้านแม่งาม/ }).waitFor()
})

test('an area that is not there leads to one that is', async () => {
  const page = await hub.visit('/coverage?area=99', 'desktop')

  await page.getByRole('heading', { level: 1, name: 'ไม่พบ หรืออยู่นอกพื้นที่ของคุณ' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'ไปอำเภอดอกคำใต้' }).click()
  await page.getByRole('heading', { level: 1, name: /124 หมู่บ้าน/ }).waitFor()
})

test.each([['21:30', 0, 'ปิดถึง 06:00 น.'], ['14:05', 8, '054-000-215']] as const)('at %s a number is offered only where somebody answers', async (time, calls, said) => {
  const page = await hub.visit('/sign-in', 'desktop')
  await page.clock.setFixedTime(`2026-11-24T${time}:00+07:00`)
  await page.goto(hub.address(dokKhamtai))

  await page.getByRole('region', { name: 'ช่องว่างก่อน' }).getByText(said).first().waitFor()
  expect(await page.locator('a[href^="tel:"]').count()).toBe(calls)
})

test('the focus goes to the heading of a village, and back to its row', async () => {
  const page = await hub.visit(dokKhamtai, 'desktop')
  await page.getByRole('link', { name: /บ้านม่อนเหนือ หมู่ 2/ }).click()
  await page.waitForURL(/\/villages\//)
  await page.waitForFunction(() => document.activeElement?.matches('h1') && document.activeElement.textContent?.includes('บ้านม่อนเหนือ'))

  await page.goBack()
  await page.waitForFunction(() => document.activeElement?.matches('a[data-village]') && document.activeElement.textContent?.includes('บ้านม่อนเหนือ'))
})

test('without a network the band and the corner say the same', async () => {
  const page = await hub.visit(dokKhamtai, 'desktop')
  await page.getByText(/ออนไลน์ ข้อมูลถึง/).waitFor()

  await page.context().setOffline(true)
  await page.getByRole('status').getByText(/ออฟไลน์/).waitFor()
  await page.getByRole('navigation', { name: 'เมนูหลัก' }).getByText(/ออฟไลน์ ข้อมูลถึง/).waitFor()
  expect(await page.getByText(/ออนไลน์/).count()).toBe(0)
})

test('somebody who looks at the whole country chooses a province first', async () => {
  const page = await hub.visit('/sign-in', 'desktop', { as: 'demo-administrator' })
  await page.route('**/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes('"Session"')) return route.continue()
    const response = await route.fetch()
    const answer = (await response.json()) as { data: { me: object } }
    await route.fulfill({ response, json: { data: { ...answer.data, me: { ...answer.data.me, homeArea: null, areas: [] } } } })
  })
  await page.goto(hub.address('/coverage'))

  await page.getByRole('heading', { level: 1, name: 'เลือกจังหวัดที่จะดู' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'จังหวัดพะเยา' }).click()
  await page.getByRole('heading', { level: 1, name: /805 หมู่บ้าน/ }).waitFor()
})

test('the address holds the view: a reload shows the same page', async () => {
  const page = await hub.visit('/coverage?area=560508&asOf=2026-09-30', 'desktop')
  const headline = page.getByRole('heading', { level: 1 })
  await headline.waitFor()
  const before = await headline.innerText()

  await page.reload()
  await headline.waitFor()

  expect(await headline.innerText()).toBe(before)
  expect(page.url()).toContain('area=560508&asOf=2026-09-30')
})

test('the province counts its districts, the worst first, and a district opens from there', async () => {
  const page = await hub.visit('/coverage?area=56', 'desktop')

  await page.getByRole('heading', { level: 1, name: /805 หมู่บ้าน/ }).waitFor()
  expect(await page.locator('tbody tr').first().innerText()).toContain('ปง')
  await page.locator('tbody').getByText('ดอกคำใต้').click()
  await page.getByRole('heading', { level: 1, name: /124 หมู่บ้าน/ }).waitFor()
})

test('in English the page says the same, with days of the common era', async () => {
  const page = await hub.visit(dokKhamtai, 'desktop', { language: 'en' })

  const headline = page.getByRole('heading', { level: 1, name: /124 villages/ })
  await headline.waitFor()
  expect((await headline.innerText()).replace(/\s+/g, ' ')).toContain('11 are down to one and 5 have nobody')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByText('24 Nov 2026').first().waitFor()
})

test('a phone shows the gaps as cards first, and the map behind a tab', async () => {
  const page = await hub.visit(dokKhamtai, 'phone')

  await page.getByRole('heading', { level: 1, name: /ไม่มีใครเลย 5/ }).waitFor()
  await page.getByText('บ้านปางพัฒนา', { exact: true }).filter({ visible: true }).first().waitFor()
  await page.getByRole('link', { name: '60 มี 2 คน' }).waitFor()
  await page.getByRole('button', { name: 'แผนที่' }).click()
  await page.getByRole('img', { name: /แผนที่ 124 หมู่บ้าน/ }).waitFor()
  await expectNothingClipped(page)
})

test('what a viewer may not know is not on the page', async () => {
  const page = await hub.visit('/coverage?area=5601', 'desktop', { as: 'demo-viewer' })

  await page.getByText('ไม่พบ หรืออยู่นอกพื้นที่ของคุณ').waitFor()
})

test('while the database is away the page says so, and works again by a button', async () => {
  const page = await hub.visit(dokKhamtai, 'desktop')
  await page.getByRole('heading', { level: 1 }).waitFor()
  let isAway = true
  await page.route('**/graphql', (route) => (isAway && (route.request().postData() ?? '').includes('coverage(')
    ? route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify({ data: null, errors: [{ message: 'The database does not answer just now.', extensions: { code: 'UNAVAILABLE', reason: 'database.unavailable', messageTh: 'ฐานข้อมูลไม่ตอบในขณะนี้ กรุณาลองใหม่' } }] }) })
    : route.continue()))

  await page.goto(hub.address('/coverage?area=5606'))
  await page.getByRole('alert').getByText('ฐานข้อมูลไม่ตอบในขณะนี้').waitFor()
  isAway = false
  await page.getByRole('button', { name: 'ลองใหม่' }).click()

  await page.getByRole('heading', { level: 1, name: /88 หมู่บ้าน/ }).waitFor()
})

test('a change made elsewhere appears without a reload', async () => {
  const page = await hub.visit('/coverage?area=5607', 'desktop')
  const headline = page.getByRole('heading', { level: 1 })
  await headline.waitFor()
  const before = await headline.innerText()

  await hub.vacateOneVillage('5607')

  await page.waitForFunction((was) => document.querySelector('h1')?.innerText !== was, before, { timeout: 10_000 })
})

test('the page is accessible in both themes', async () => {
  const page = await hub.visit(dokKhamtai, 'desktop')
  await page.getByRole('img', { name: /แผนที่ 124 หมู่บ้าน/ }).waitFor()

  await expectAccessibleInBothThemes(page)
  await expectNothingClipped(page)
})

test('an address that does not exist says so', async () => {
  const page = await hub.visit('/no-such-page', 'desktop')

  await page.getByText('ไม่มีหน้านี้').first().waitFor()
  await expectAccessible(page)
})

test('signed out, every page leads to signing in and back', async () => {
  const page = await openPage('desktop')
  await page.goto(hub.address('/villages/56050858'))

  await page.waitForURL(/\/sign-in/)
  await page.getByText('เลขานุการอำเภอ').first().click()
  await page.getByRole('button', { name: /เข้าแบบทดลอง/ }).click()
  await page.waitForURL(/\/villages\/56050858/)
})
