import { expect, test } from 'vitest'
import { expectAccessible, expectAccessibleInBothThemes, expectNothingClipped } from '../support/browser.ts'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()
const committee = async (query = '') => `/committees/${await hub.idOf('Committee', 'คณะกรรมการอำเภอดอกคำใต้')}${query}`
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

test('the first sentence counts the seats: filled, acting, vacant, ex officio', async () => {
  const page = await hub.visit(await committee(), 'desktop')

  const headline = page.getByRole('heading', { level: 1, name: /คณะกรรมการอำเภอดอกคำใต้/ })
  await headline.waitFor()
  expect(oneLine(await headline.innerText())).toBe('คณะกรรมการอำเภอดอกคำใต้ มีคน 17 จาก 19 ที่นั่ง รักษาการ 2 ว่าง 2 โดยตำแหน่ง 12')
})

test('each seat says who sits in it, how, and for how long; the vacant ones since when', async () => {
  const page = await hub.visit(await committee(), 'desktop')

  const seats = page.getByRole('region', { name: 'ที่นั่งตามภาคส่วน' }).getByRole('listitem')
  await seats.first().waitFor()
  const texts = (await seats.allInnerTexts()).map(oneLine)
  expect(texts).toHaveLength(19)
  expect(texts[0]).toMatch(/^ประธาน นายอำเภอดอกคำใต้ นายวีระ 13 เดือน$/)
  expect(texts.filter((text) => text.includes('รักษาการ'))).toHaveLength(2)
  expect(texts.filter((text) => /ว่าง (54|118) วัน/.test(text))).toHaveLength(2)
})

test('the list beside the drawing is kept in the address', async () => {
  const page = await hub.visit(await committee(), 'desktop')

  await page.getByRole('button', { name: 'ดูเป็นรายการ' }).click()
  await page.waitForURL(/view=list/)
  await page.reload()
  const rows = page.getByRole('region', { name: 'ที่นั่งตามภาคส่วน' }).getByRole('row')
  await rows.first().waitFor()
  expect(await rows.count()).toBe(20)
  await page.getByRole('row', { name: /ประธาน/ }).getByText('1 ต.ค. 2568').waitFor()
})

test('it says how the committee works, in words, and leads to its secretariat and to those under it', async () => {
  const page = await hub.visit(await committee(), 'desktop')

  const facts = page.getByRole('region', { name: 'การทำงานของคณะ' })
  await facts.getByText('ทุก 3 เดือน').waitFor()
  await facts.getByText('มีคน 17 เหลือเผื่อ 7').waitFor()
  await facts.getByRole('link', { name: 'คณะทำงานสหวิชาชีพอำเภอดอกคำใต้' }).waitFor()
  await page.getByRole('region', { name: 'ภาคส่วน', exact: true }).getByText('ครบ 8 ภาคส่วน').waitFor()
  await facts.getByRole('link', { name: /^มูลนิธิวาย/ }).click()
  await page.waitForURL(/\/agencies\//)
})

test('ten years of each seat are drawn, and written for those who listen', async () => {
  const page = await hub.visit(await committee(), 'desktop')

  const lanes = page.getByRole('region', { name: 'ใครนั่งมาบ้าง 10 ปี' })
  await lanes.getByRole('listitem').filter({ hasText: 'ประธาน' }).first().waitFor()
  expect(await lanes.getByRole('listitem').count()).toBeGreaterThan(38)
})

test('on a past day the seats are as they were, and nobody is called', async () => {
  const page = await hub.visit(await committee('?asOf=2026-09-30'), 'desktop')

  const headline = page.getByRole('heading', { level: 1, name: /คณะกรรมการอำเภอดอกคำใต้/ })
  await headline.waitFor()
  expect(oneLine(await headline.innerText())).toContain('มีคน 18 จาก 19 ที่นั่ง รักษาการ 1 ว่าง 1')
  expect(await page.locator('a[href^="tel:"]').count()).toBe(0)
  const before = [page.url(), await headline.innerText()]
  await page.reload()
  await headline.waitFor()
  expect([page.url(), await headline.innerText()]).toEqual(before)
})

test('a network of volunteers without seats says so', async () => {
  const page = await hub.visit(`/committees/${await hub.idOf('Committee', 'เครือข่ายอาสาเฝ้าระวังอำเภอดอกคำใต้')}`, 'desktop')

  await page.getByRole('heading', { level: 1, name: /ไม่มีที่นั่งประจำ/ }).waitFor()
})

test('a viewer reads who sits in the committee', async () => {
  const page = await hub.visit(await committee(), 'desktop', { as: 'demo-viewer' })

  await page.getByRole('heading', { level: 1, name: /มีคน 17 จาก 19 ที่นั่ง/ }).waitFor()
  await page.getByText('นายวีระ').first().waitFor()
})

test('a committee that is not there, or not mine, reads the same', async () => {
  const elsewhere = await hub.idOf('Committee', 'คณะกรรมการอำเภอปง')
  for (const id of ['no-such-committee', elsewhere]) {
    const page = await hub.visit(`/committees/${id}`, 'desktop', { as: 'demo-secretary' })
    await page.getByRole('heading', { level: 1, name: 'ไม่พบคณะนี้' }).waitFor()
  }
})

test('the printed list has the title and the day on every page, and whole names', async () => {
  const page = await hub.visit(await committee(), 'desktop')
  await page.getByRole('region', { name: 'ที่นั่งตามภาคส่วน' }).waitFor()

  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))

  const list = page.locator('table').filter({ visible: true })
  await list.getByText('รายชื่อคณะ ณ 24 พ.ย. 2569 อำเภอดอกคำใต้').waitFor()
  await list.getByText('นายวีระ ภูกามงาม').waitFor()
  expect(await list.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group')
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
})

test('in English the page says the same', async () => {
  const page = await hub.visit(await committee(), 'desktop', { language: 'en' })

  const headline = page.getByRole('heading', { level: 1, name: /Dok Khamtai District Committee/ })
  await headline.waitFor()
  expect(oneLine(await headline.innerText())).toBe('Dok Khamtai District Committee has 17 of 19 seats filled, 2 acting, 2 vacant, 12 ex officio')
  await expectNothingClipped(page)
})

test('a phone shows the seats one below the other', async () => {
  const page = await hub.visit(await committee(), 'phone')

  await page.getByRole('region', { name: 'ที่นั่งตามภาคส่วน' }).getByText('นายวีระ').waitFor()
  await page.getByRole('region', { name: 'ใครนั่งมาบ้าง 10 ปี' }).getByRole('listitem').first().waitFor({ state: 'attached' })
  await expectNothingClipped(page)
  await expectAccessible(page)
})

test('the page is accessible in both themes', async () => {
  const page = await hub.visit(await committee(), 'desktop')
  await page.getByRole('region', { name: 'ใครนั่งมาบ้าง 10 ปี' }).getByRole('listitem').first().waitFor({ state: 'attached' })
  await page.getByRole('img', { name: /แผนที่ 124 หมู่บ้าน/ }).waitFor()

  await expectAccessibleInBothThemes(page)
  await expectNothingClipped(page)
})
