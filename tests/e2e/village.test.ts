import { expect, test } from 'vitest'
import { expectAccessible, expectAccessibleInBothThemes, expectNothingClipped } from '../support/browser.ts'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()

test('the village says whom to call first, and in which order up to the national line', async () => {
  const page = await hub.visit('/villages/56050858', 'desktop')

  await page.getByRole('heading', { level: 1, name: /บ้านม่อนสวรรค์/ }).waitFor()
  const ladder = page.getByRole('region', { name: 'ลำดับการโทร' })
  await ladder.waitFor()
  const levels = await ladder.getByRole('listitem').allInnerTexts()
  expect(levels.at(0)).toContain('อาสาเฝ้าระวัง คนที่ 1')
  expect(levels.at(1)).toContain('ว่างตั้งแต่ 1 ต.ค. 2569')
  expect(levels.at(-1)).toContain('1300')
  expect(await ladder.locator('a[href="tel:1300"]').count()).toBe(1)
})

test('a village with nobody is told so, and the ladder begins above it', async () => {
  const page = await hub.visit('/villages/56050559', 'desktop')

  await page.getByRole('heading', { level: 1, name: /บ้านปางพัฒนา ไม่มีใคร/ }).waitFor()
  await page.getByText('ไม่มีใครรับแจ้งในหมู่บ้าน').waitFor()
})

test('who held the posts is drawn, and written for those who listen', async () => {
  const page = await hub.visit('/villages/56050858', 'desktop')
  const lanes = page.getByRole('region', { name: 'ใครดูแลมาบ้าง' })

  await lanes.getByText('คนที่ 1').first().waitFor()
  expect(await lanes.getByRole('listitem').count()).toBeGreaterThan(2)
})

test('on a past day nobody is called: the page says why', async () => {
  const page = await hub.visit('/villages/56050858?asOf=2026-09-30', 'desktop')

  await page.getByText(/ลำดับการโทรมีเฉพาะวันนี้/).waitFor()
  expect(await page.locator('a[href^="tel:"]').count()).toBe(0)
})

test('a village that had nobody on a past day does not point to a call order that is not there', async () => {
  const page = await hub.visit('/villages/56050559?asOf=2026-09-30', 'desktop')

  await page.getByText('ไม่มีใครรับแจ้งในหมู่บ้าน').waitFor()
  expect(await page.getByText('ให้โทรตามลำดับ').count()).toBe(0)
})

test('the page ends where its content ends, and a vacancy that runs is said to run', async () => {
  const page = await hub.visit('/villages/56050858', 'desktop')
  const lanes = page.getByRole('region', { name: 'ใครดูแลมาบ้าง' })

  await lanes.getByText('ว่างตั้งแต่ 1 ต.ค. 2569 และยังว่างอยู่').waitFor({ state: 'attached' })
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0)
})

test('in English a rank is said, and since when nobody is there', async () => {
  const page = await hub.visit('/villages/56050559', 'desktop', { language: 'en' })

  await page.getByRole('heading', { level: 1, name: /Ban Pang Phatthana has had nobody for 69 days/ }).waitFor()
  await page.getByText('Kamnan of Huai Lan').first().waitFor()
})

test('a viewer learns that the village is covered, not by whom', async () => {
  const page = await hub.visit('/villages/56050858', 'desktop', { as: 'demo-viewer' })

  await page.getByRole('region', { name: 'ลำดับการโทร' }).waitFor()
  await page.getByText('เห็นได้เฉพาะคนในพื้นที่').first().waitFor()
  expect(await page.locator('a[href^="tel:+6680"]').count()).toBe(0)
})

test('a village that is not there, or not mine, reads the same', async () => {
  for (const code of ['56050899', '56010451']) {
    const page = await hub.visit(`/villages/${code}`, 'desktop', { as: 'demo-secretary' })
    await page.getByText('ไม่พบ หรืออยู่นอกพื้นที่ของคุณ').waitFor()
  }
})

test('a phone shows one big call button, then what to do if nobody answers', async () => {
  const page = await hub.visit('/villages/56050858', 'phone')

  await page.getByText('ถ้าไม่รับสาย').waitFor()
  const call = page.locator('a[href^="tel:"]').first()
  expect((await call.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  await expectNothingClipped(page)
  await expectAccessible(page)
})

test('the printed card holds the chain and the day, and nothing to press', async () => {
  const page = await hub.visit('/villages/56050858', 'desktop')
  await page.getByRole('region', { name: 'ลำดับการโทร' }).waitFor()

  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))

  await page.getByText('1300').filter({ visible: true }).first().waitFor()
  expect(await page.getByRole('button', { name: 'พิมพ์บัตร' }).isVisible()).toBe(false)
  await page.getByText('24 พ.ย. 2569').or(page.getByText('24 พฤศจิกายน 2569')).filter({ visible: true }).first().waitFor()
})

test('the page is accessible in both themes', async () => {
  const page = await hub.visit('/villages/56050858', 'desktop')
  await page.getByRole('region', { name: 'ใครดูแลมาบ้าง' }).getByText('คนที่ 1').first().waitFor()

  await expectAccessibleInBothThemes(page)
  await expectNothingClipped(page)
})
