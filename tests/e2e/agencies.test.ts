import { expect, test } from 'vitest'
import { expectAccessible, expectAccessibleInBothThemes, expectNothingClipped } from '../support/browser.ts'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()
const hospital = async (query = '') => `/agencies/${await hub.idOf('Agency', 'โรงพยาบาลดอกคำใต้')}${query}`
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

// Tuesday, 14:05 and 22:05 in Thailand
const afternoon = '2026-11-24T07:05:00Z'
const night = '2026-11-24T15:05:00Z'

test('the first sentence says whether it is open now, and which number to call', async () => {
  const page = await hub.visit(await hospital(), 'desktop', { at: afternoon })

  const headline = page.getByRole('heading', { level: 1, name: /โรงพยาบาลดอกคำใต้/ })
  await headline.waitFor()
  expect(oneLine(await headline.innerText())).toBe('โรงพยาบาลดอกคำใต้ เปิด 24 ชม. โทร 054-000-244')
  await page.getByText('ตอนนี้รับได้ 4 จาก 5 บริการ').waitFor()
  await page.getByText('ตำแหน่งว่าง 1 จาก 6').waitFor()
})

test('at night another post is called, and closed services say when they open', async () => {
  const page = await hub.visit(await hospital(), 'desktop', { at: night })

  await page.getByRole('heading', { level: 1, name: /054-000-241/ }).waitFor()
  await page.getByText('ตอนนี้รับได้ 1 จาก 5 บริการ').waitFor()
  expect(oneLine(await page.getByRole('row', { name: /ฟื้นฟูจิตใจ/ }).innerText())).toContain('ปิดอยู่ เปิด พฤ 09:00')
})

test('the services are a table with the week of each, read out in words', async () => {
  const page = await hub.visit(await hospital(), 'desktop', { at: afternoon })

  const row = page.getByRole('row', { name: /ล่าม/ })
  await row.getByRole('img', { name: 'อังคารถึงพฤหัสบดี 08:30 ถึง 16:30' }).waitFor()
  expect(await row.innerText()).toContain('เปิดถึง 16:30')
})

test('the vacant post comes first, and its number is not called', async () => {
  const page = await hub.visit(await hospital(), 'desktop', { at: afternoon })

  const posts = page.getByRole('region', { name: 'ตำแหน่ง', exact: true })
  await posts.waitFor()
  expect(oneLine(await posts.getByRole('listitem').first().innerText())).toMatch(/นักสังคมสงเคราะห์.* ยังไม่มีใคร ว่าง 23 วัน ตั้งแต่ 1 พ.ย. 2569/)
  const sheet = page.getByRole('region', { name: 'ใบติดต่อ' })
  await sheet.getByText('ตำแหน่งว่าง ไม่มีคนรับสาย').waitFor()
  expect(await sheet.locator('a[href="tel:+6654000243"]').count()).toBe(0)
  expect(await sheet.locator('a[href^="tel:"]').count()).toBe(6)
})

test('its seats lead to the committee, and its areas to their coverage', async () => {
  const page = await hub.visit(await hospital(), 'desktop', { at: afternoon })

  await page.getByRole('region', { name: 'พื้นที่ดูแล' }).getByRole('img', { name: /แผนที่ 124 หมู่บ้าน/ }).waitFor()
  await page.getByRole('link', { name: 'คณะกรรมการอำเภอดอกคำใต้' }).click()
  await page.getByRole('heading', { level: 1, name: /คณะกรรมการอำเภอดอกคำใต้/ }).waitFor()
})

test.each([['2026-09-30', 'โรงพยาบาลดอกคำใต้ มีคน 6 จาก 6 ตำแหน่ง'], ['2026-12-01', 'โรงพยาบาลดอกคำใต้ มีคน 5 จาก 6 ตำแหน่ง']])('on %s nobody is called, and nothing is open now', async (day, sentence) => {
  const page = await hub.visit(await hospital(`?asOf=${day}`), 'desktop', { at: afternoon })

  const headline = page.getByRole('heading', { level: 1, name: /โรงพยาบาลดอกคำใต้/ })
  await headline.waitFor()
  expect(oneLine(await headline.innerText())).toBe(sentence)
  expect(await page.locator('a[href^="tel:"]').count()).toBe(0)
  expect(await page.getByText('เปิดถึง 16:30').count()).toBe(0)
})

test('a reload shows the same page of the same day', async () => {
  const page = await hub.visit(await hospital('?asOf=2026-09-30'), 'desktop', { at: afternoon })
  const headline = page.getByRole('heading', { level: 1, name: /โรงพยาบาลดอกคำใต้/ })
  await headline.waitFor()
  const before = [page.url(), await headline.innerText()]

  await page.reload()
  await headline.waitFor()
  expect([page.url(), await headline.innerText()]).toEqual(before)
})

test('a viewer reads the same official numbers', async () => {
  const page = await hub.visit(await hospital(), 'desktop', { as: 'demo-viewer', at: afternoon })

  await page.getByRole('heading', { level: 1, name: /054-000-244/ }).waitFor()
  await page.getByText('นางอรทัย ม่อนแก้วใส').first().waitFor()
})

test('an agency that is not there, or not mine, reads the same', async () => {
  const elsewhere = await hub.idOf('Agency', 'สถานีตำรวจภูธรปง')
  for (const id of ['no-such-agency', elsewhere]) {
    const page = await hub.visit(`/agencies/${id}`, 'desktop', { as: 'demo-secretary' })
    await page.getByRole('heading', { level: 1, name: 'ไม่พบหน่วยงานนี้' }).waitFor()
    await page.getByRole('link', { name: 'ไปหน้าพื้นที่' }).waitFor()
  }
})

test('the printed sheet has its title, day and scope, the posts and their official numbers, and no personal one', async () => {
  const page = await hub.visit(await hospital(), 'desktop', { at: afternoon })
  await page.getByRole('region', { name: 'ใบติดต่อ' }).waitFor()

  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))

  const sheet = page.locator('table').filter({ visible: true })
  await sheet.getByText('ใบติดต่อ โรงพยาบาลดอกคำใต้').waitFor()
  const text = oneLine(await sheet.innerText())
  for (const part of ['24 พ.ย. 2569', 'อำเภอดอกคำใต้', 'ข้อมูลสมมติ', 'นางอรทัย ม่อนแก้วใส', '054-000-244', 'จันทร์ถึงศุกร์ 08:30 ถึง 16:30', 'พื้นที่ดูแล']) expect(text).toContain(part)
  expect(text).not.toMatch(/0[689]\d-/)
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
  expect(await sheet.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group')
})

test('in English the page says the same', async () => {
  const page = await hub.visit(await hospital(), 'desktop', { at: afternoon, language: 'en' })

  const headline = page.getByRole('heading', { level: 1, name: /Dok Khamtai Hospital/ })
  await headline.waitFor()
  expect(oneLine(await headline.innerText())).toBe('Dok Khamtai Hospital is open 24 hours, call 054-000-244')
  await expectNothingClipped(page)
})

test('a phone has the number to call first, large enough to tap', async () => {
  const page = await hub.visit(await hospital(), 'phone', { at: afternoon })

  const first = page.getByRole('region', { name: 'ใบติดต่อ' }).locator('a[href^="tel:"]')
  await first.first().waitFor()
  expect(await first.first().getAttribute('href')).toBe('tel:+6654000244')
  for (const call of await first.all()) expect((await call.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  await expectNothingClipped(page)
  await expectAccessible(page)
})

test('the page is accessible in both themes', async () => {
  const page = await hub.visit(await hospital(), 'desktop', { at: afternoon })
  await page.getByRole('img', { name: /แผนที่ 124 หมู่บ้าน/ }).waitFor()

  await expectAccessibleInBothThemes(page)
  await expectNothingClipped(page)
})
