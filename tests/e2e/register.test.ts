import { expect, test } from 'vitest'
import { expectAccessible, expectNothingClipped } from '../support/browser.ts'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()

const lists = ['people', 'posts', 'agencies', 'committees', 'vacancies'] as const
const pathOf = (list: string, more = '') => `/${list}?area=5605${more}`
/** The first answer to a question waits for its plan. */
const slowly = { timeout: 30_000 }
const tabs = { people: 'คน', posts: 'ตำแหน่ง', agencies: 'หน่วยงาน', committees: 'คณะ', vacancies: 'ตำแหน่งว่าง' }

test('the people of an area: the hardest to reach first, and no private number', async () => {
  const page = await hub.visit(pathOf('people'), 'desktop')
  await page.getByRole('heading', { level: 1, name: /^484 คนในเครือข่าย เบอร์เก่า \d+ ไม่มีเบอร์ 6$/ }).waitFor()
  const table = page.getByRole('table', { name: 'คน' })
  await table.getByRole('row').nth(1).getByText('ไม่มีเบอร์').waitFor()
  await table.getByRole('row').nth(1).getByText('ดูในหน้าคน').waitFor()
  expect(await table.getByRole('row').count()).toBe(26)
  expect(await table.locator('a[href^="tel:+668"], a[href^="tel:+669"]').count()).toBe(0)
  expect(await page.getByRole('checkbox', { name: /^เลือก/ }).count()).toBe(26)
})

test('a number of the sentence is a link to those it counts, and the address holds it', async () => {
  const page = await hub.visit(pathOf('people'), 'desktop')
  await page.getByRole('heading', { level: 1 }).getByRole('link', { name: '6', exact: true }).click()
  const table = page.getByRole('table', { name: 'คน' })
  const hasSix = () => expect.poll(() => table.getByRole('row').count(), slowly).toBe(7)
  await hasSix()
  expect(page.url()).toContain('reach=NO_NUMBER')
  await page.reload()
  await hasSix()
  expect(await page.getByRole('checkbox', { name: /^ไม่มีเบอร์/ }).isChecked()).toBe(true)
})

test('the arrows move the row, Enter opens it, and going back leads to it', async () => {
  const page = await hub.visit(pathOf('agencies'), 'desktop')
  const names = page.getByRole('table', { name: 'หน่วยงาน' }).getByRole('rowheader').getByRole('link')
  await names.first().focus()
  await page.keyboard.press('ArrowDown')
  const second = names.nth(1)
  const isFocused = () => second.evaluate((link) => link === document.activeElement)
  await expect.poll(isFocused, slowly).toBe(true)
  const href = await second.getAttribute('href')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${href}`)
  await page.goBack()
  await expect.poll(isFocused, slowly).toBe(true)
})

test('a name that is looked for is never in the address; nothing found is not taken for nothing there', async () => {
  const page = await hub.visit(pathOf('people'), 'desktop')
  const find = page.getByRole('searchbox', { name: 'หาชื่อคน' })
  await find.fill('วีระ')
  await page.getByRole('rowheader', { name: 'นายวีระ ภูกามงาม' }).waitFor()
  expect(decodeURIComponent(page.url())).not.toContain('วีระ')
  await find.fill('ฮฮฮฮฮฮ')
  await page.getByText('ไม่พบตามที่เลือก').waitFor()
  await page.getByRole('button', { name: 'ล้างตัวกรอง' }).click()
  await page.getByRole('button', { name: 'หน้าถัดไป 26 ถึง 50' }).waitFor()
})

test('pages go on and come back, and a filter begins at the first', async () => {
  const page = await hub.visit(pathOf('posts'), 'desktop')
  const first = page.getByRole('table', { name: 'ตำแหน่ง' }).getByRole('rowheader').first()
  const begins = await first.textContent()
  await page.getByRole('button', { name: 'หน้าถัดไป 26 ถึง 50' }).click()
  await page.getByRole('button', { name: 'หน้าถัดไป 51 ถึง 75' }).waitFor()
  await expect.poll(() => first.textContent(), slowly).not.toBe(begins)
  await page.getByRole('button', { name: 'หน้าก่อน' }).click()
  await expect.poll(() => first.textContent(), slowly).toBe(begins)
  await page.getByRole('button', { name: /^ว่าง 31/ }).click()
  await page.getByRole('button', { name: 'หน้าถัดไป 26 ถึง 31' }).waitFor()
})

test('vacancies say since when and who must act; two posts of one village share a row and count two', async () => {
  const page = await hub.visit(pathOf('vacancies'), 'desktop')
  await page.getByRole('heading', { level: 1, name: /^ว่าง 31 ตำแหน่ง นานสุด 118 วัน 26 รอนายอำเภอตั้ง$/ }).waitFor()
  const table = page.getByRole('table', { name: 'ตำแหน่งว่าง' })
  await table.getByRole('row', { name: /118 วัน.*ลาออก.*นายอำเภอ/ }).waitFor()
  const village = table.getByRole('row', { name: /บ้านปางพัฒนา/ })
  await village.getByText('และอีก 1 ตำแหน่ง').waitFor({ state: 'attached' })
  await village.getByText('ไม่มีใคร').waitFor()
  await page.getByText(/^31 จาก 31 ตำแหน่ง ใน \d+ แถว$/).waitFor()

  await page.getByRole('button', { name: /^มีผู้รักษาการ/ }).click()
  await table.getByText(/^รักษาการ /).first().waitFor()
})

test('agencies with vacant posts come first; their number is an official one', async () => {
  const page = await hub.visit(pathOf('agencies'), 'desktop')
  const row = page.getByRole('table', { name: 'หน่วยงาน' }).getByRole('row').nth(1)
  await row.getByText(/^ว่าง 1 ตำแหน่ง/).waitFor()
  await row.locator('a[href^="tel:+6654"]').waitFor()
})

test('a viewer is not asked about the reach of people, and volunteers are not counted', async () => {
  const page = await hub.visit(pathOf('people', '&reach=NO_NUMBER'), 'desktop', { as: 'demo-viewer' })
  await page.getByRole('table', { name: 'คน' }).waitFor()
  await page.getByRole('heading', { level: 1, name: /^206 คนในเครือข่าย/ }).waitFor()
  for (const hidden of ['ติดต่อได้แค่ไหน', 'ดูในหน้าคน', 'ยืนยันเบอร์']) expect(await page.getByText(hidden).count()).toBe(0)
  expect(await page.getByRole('button', { name: /^อาสา/ }).count()).toBe(0)
})

test('on a past day nothing is called', async () => {
  for (const list of ['people', 'agencies']) {
    const page = await hub.visit(pathOf(list, '&asOf=2026-09-30'), 'desktop')
    await page.getByRole('table').waitFor()
    expect(await page.locator('a[href^="tel:"]').count()).toBe(0)
  }
})

test('the menu leads to the register and to the committees', async () => {
  const page = await hub.visit('/coverage?area=5605', 'desktop')
  const menu = page.getByRole('navigation', { name: 'เมนูหลัก' })
  await menu.getByRole('link', { name: 'คนและหน่วยงาน' }).click()
  await page.getByRole('table', { name: 'คน' }).waitFor()
  expect(page.url()).toContain('area=5605')
  await menu.getByRole('link', { name: 'คณะ' }).click()
  await page.getByRole('rowheader', { name: /คณะกรรมการอำเภอดอกคำใต้/ }).getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: /คณะกรรมการอำเภอดอกคำใต้/ }).waitFor()
})

test.each(lists)('on a phone the list of %s is cards, large enough to tap', async (list) => {
  const page = await hub.visit(pathOf(list), 'phone')
  const cards = page.getByRole('list', { name: tabs[list] })
  await cards.waitFor()
  await expectNothingClipped(page)
  await expectAccessible(page)
  for (const target of await page.locator('main').locator('button, select, label, li a, nav a').all()) {
    expect((await target.boundingBox())?.height, await target.innerText()).toBeGreaterThanOrEqual(44)
  }
  await page.getByRole('navigation', { name: 'เมนูหลัก' }).getByRole('link', { name: list === 'committees' ? 'คณะ' : 'คน' }).and(page.locator('[aria-current="page"]')).waitFor()
})

test.each(lists)('in English the list of %s says the same', async (list) => {
  const page = await hub.visit(pathOf(list), 'desktop', { language: 'en' })
  await page.getByRole('navigation', { name: 'Register' }).waitFor()
  await page.getByRole('table').waitFor()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^\s*\d+ [a-z ]+,/)
  await expectNothingClipped(page)
})
