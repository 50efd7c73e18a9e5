import { expect, test } from 'vitest'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()
const dokKhamtai = '/coverage?area=5605'

test('a past day is shown as it was, cannot be called from, and is compared with today', async () => {
  const page = await hub.visit(`${dokKhamtai}&asOf=2026-09-30`, 'desktop')

  await page.getByText('กำลังดูข้อมูล').waitFor()
  expect((await page.getByRole('heading', { level: 1 }).innerText()).replace(/\s+/g, ' ')).toContain('เหลือคนเดียว 9 และไม่มีใครเลย 3')
  expect(await page.locator('a[href^="tel:"]').count()).toBe(0)
  await page.getByText(/4 หมู่บ้านเพิ่งไม่มีใคร/).waitFor()

  await page.getByRole('button', { name: 'กลับมาวันนี้' }).or(page.getByRole('link', { name: 'กลับมาวันนี้' })).first().click()
  await page.waitForURL((url) => !url.searchParams.has('asOf'))
  await page.getByRole('heading', { level: 1, name: /ไม่มีใครเลย 5/ }).waitFor()
})

test('the keys [ and t go to the last round of transfers and back to today', async () => {
  const page = await hub.visit(dokKhamtai, 'desktop')
  await page.getByRole('heading', { level: 1, name: /ไม่มีใครเลย 5/ }).waitFor()

  await page.keyboard.press('[')
  await page.waitForURL((url) => url.searchParams.get('asOf') === '2026-10-01')
  await page.keyboard.press('t')
  await page.waitForURL((url) => !url.searchParams.has('asOf'))
})

test.each([
  ['th', 'พฤศจิกายน 2569', ['อา', 'จ', 'อ', 'พ', 'พฤ', 'ศ', 'ส'], 'ปฏิทิน'],
  ['en', 'November 2026', ['S', 'M', 'T', 'W', 'T', 'F', 'S'], 'Calendar'],
] as const)('the calendar speaks the language of the page and counts in its era: %s', async (language, month, weekdays, label) => {
  const page = await hub.visit(dokKhamtai, 'desktop', { language })
  await page.getByRole('button', { name: /24 พ.ย. 2569|24 Nov 2026/ }).click()

  await page.getByRole('heading', { name: `${label}, ${month}` }).waitFor({ state: 'attached' })
  await page.getByRole('button', { name: month, exact: true }).waitFor()
  expect(await page.locator('[data-slot=headCell]').allInnerTexts()).toEqual(weekdays)
})

test('an address with a day and an area that cannot be shown is mended, and the page says what was wrong', async () => {
  const page = await hub.visit('/coverage?area=phayao&asOf=2026-02-30&status=none', 'desktop')

  const band = page.getByRole('status').filter({ hasText: 'ในที่อยู่' })
  await band.getByText('“2026-02-30”').waitFor()
  await band.getByText('“phayao”').waitFor()
  await page.getByRole('heading', { level: 1, name: /124 หมู่บ้าน/ }).waitFor()
  expect(new URL(page.url()).search).toBe('?status=none')

  await band.getByRole('button', { name: 'รับทราบ' }).click()
  await band.waitFor({ state: 'detached' })
})

test('of a day before anything was known the page says so, and leads back to today', async () => {
  const page = await hub.visit(`${dokKhamtai}&asOf=1900-01-01`, 'desktop')

  await page.getByRole('heading', { level: 1, name: 'ไม่มีข้อมูล ณ 1 ม.ค. 2443' }).waitFor()
  expect(await page.getByText('เขตเมือง').count()).toBe(0)
  await page.getByRole('main').getByRole('button', { name: 'กลับมาวันนี้' }).click()
  await page.getByRole('heading', { level: 1, name: /124 หมู่บ้าน/ }).waitFor()
})

test('on a low screen the whole calendar of the day chooser is seen', async () => {
  const page = await hub.visit(dokKhamtai, 'desktop')
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByRole('button', { name: /24 พ.ย. 2569/ }).click()
  const panel = page.getByRole('dialog', { name: 'เลือกวัน' })
  await panel.getByText('พฤศจิกายน 2569').first().waitFor()
  await panel.getByText('เปลี่ยนมือก่อนหน้านี้').waitFor()

  expect(await panel.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0)
})
