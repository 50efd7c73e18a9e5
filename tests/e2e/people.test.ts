import { expect, test } from 'vitest'
import { expectAccessible, expectAccessibleInBothThemes, expectNothingClipped } from '../support/browser.ts'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()

// ids of the demo world follow from its fixed seed
const chief = '/people/ebf3c597-9726-5caf-9c4b-2df7148d82b7?area=5605'
const volunteer = '/people/22caa002-0363-5a2c-8d62-163cdb82a63b?area=5605'
const healthOfficer = '/posts/92e62daa-d33b-5b53-98ca-3f790e8de19a?area=5605'
const watch = '/posts/cfbde27d-dc5f-57e0-ba05-d55d93422c95?area=5605'

test('the page of a person says what they hold and until when, with every post as a lane', async () => {
  const page = await hub.visit(chief, 'desktop')

  await page.getByRole('heading', { level: 1, name: 'นายวีระ ภูกามงาม นายอำเภอดอกคำใต้ ถึง 30 ก.ย. 2570' }).waitFor()
  const lanes = page.getByRole('region', { name: 'ตำแหน่งและที่นั่ง' })
  for (const group of ['ตำแหน่ง', 'ที่นั่งในคณะ', 'เฝ้าระวังหมู่บ้าน']) await lanes.getByText(group, { exact: true }).waitFor()
  await lanes.getByRole('link', { name: 'ประธานคณะกรรมการอำเภอดอกคำใต้' }).waitFor()
  await lanes.getByRole('link', { name: 'บ้านแม่ใหม่' }).waitFor()
  await page.getByRole('region', { name: 'ก่อนหน้าและผู้มาแทน' }).getByText('ยังไม่มีผู้มาแทน').waitFor()
  await page.getByRole('region', { name: 'อบรม' }).getByText('หมดอายุ 29 ส.ค. 2569').waitFor()
})

test('a private number is seen by a tap, the look is recorded, and it is gone when the page is left', async () => {
  const page = await hub.visit(volunteer, 'desktop', { as: 'demo-secretary' })
  const contacts = page.getByRole('region', { name: 'ติดต่อ' })
  await contacts.getByText('มือถือส่วนตัว').first().waitFor()
  expect(await contacts.locator('a[href^="tel:"]').count()).toBe(0)

  await contacts.getByRole('button', { name: /แตะเพื่อดู มือถือส่วนตัว/ }).click()
  await contacts.locator('a[href^="tel:+66"]').waitFor()
  await page.getByRole('region', { name: 'ประวัติการแก้ไข' }).getByText('เปิดดูช่องทางติดต่อ').waitFor()

  await page.getByRole('link', { name: 'บ้านม่อนสวรรค์' }).first().click()
  await page.getByRole('heading', { level: 1, name: /^อาสาเฝ้าระวัง คนที่ 1/ }).waitFor()
  await page.goBack()
  await contacts.getByRole('button', { name: /แตะเพื่อดู มือถือส่วนตัว/ }).waitFor()
  expect(await contacts.locator('a[href^="tel:"]').count()).toBe(0)
})

test('an old contact is told in days, and is confirmed by one press', async () => {
  const page = await hub.visit(chief, 'desktop')
  const contacts = page.getByRole('region', { name: 'ติดต่อ' })
  await contacts.getByText('ไม่ยืนยัน 245 วัน').waitFor()

  await contacts.getByRole('button', { name: /ยืนยันว่าใช้ได้ อีเมล/ }).click()
  await contacts.getByText('ยืนยันวันนี้แล้ว').waitFor()
  expect(await contacts.getByRole('button', { name: /ยืนยันว่าใช้ได้ อีเมล/ }).count()).toBe(0)

  await page.reload()
  await contacts.getByText('ยืนยันวันนี้แล้ว').waitFor()
})

test('on a past day nothing is called and nothing is written', async () => {
  for (const path of [chief, healthOfficer]) {
    const page = await hub.visit(`${path}&asOf=2026-09-30`, 'desktop')
    await page.getByText('กำลังดูข้อมูล').waitFor()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('a[href^="tel:"]').count()).toBe(0)
    await page.getByRole('region', { name: /ก่อนหน้าและผู้มาแทน|สิบปีของตำแหน่งนี้/ }).getByRole('listitem').first().waitFor({ state: 'attached' })
    expect(await page.getByRole('main').getByRole('button').allInnerTexts()).toEqual([])
  }
})

test('a post says who acts, since when, and who comes next; what belongs to it stays', async () => {
  const page = await hub.visit(healthOfficer, 'desktop')

  await page.getByRole('heading', { level: 1, name: 'สาธารณสุขอำเภอดอกคำใต้ มีผู้รักษาการมา 54 วัน คนใหม่เริ่ม 1 ธ.ค. 2569' }).waitFor()
  expect(await page.getByRole('region', { name: 'สิบปีของตำแหน่งนี้' }).getByRole('list').first().innerText()).toContain('นายวิชัย ทุ่งแก้วงาม')
  await page.getByRole('region', { name: 'สิ่งที่ติดมากับตำแหน่ง' }).getByText('คณะทำงานสหวิชาชีพอำเภอดอกคำใต้').waitFor()

  await page.getByRole('link', { name: 'นายประเสริฐ ร่องคำดี' }).first().click()
  await page.getByRole('heading', { level: 1, name: /นายประเสริฐ ร่องคำดี/ }).waitFor()
})

test('a post ahead of time is shown by the orders that are known', async () => {
  const page = await hub.visit(`${healthOfficer}&asOf=2026-12-15`, 'desktop')

  await page.getByRole('heading', { level: 1, name: 'สาธารณสุขอำเภอดอกคำใต้ คือ นางสาวจุฑามาศ ลานดอกเอื้อง' }).waitFor()
})

test('a viewer reads that a watch is held and where, not by whom, and finds no page of a volunteer', async () => {
  const page = await hub.visit(watch, 'desktop', { as: 'demo-viewer' })
  await page.getByRole('heading', { level: 1, name: /อาสาเฝ้าระวัง คนที่ 1 บ้านม่อนสวรรค์ มีคนอยู่/ }).waitFor()
  await page.getByRole('region', { name: 'พื้นที่ที่ดูแล' }).getByRole('link', { name: 'บ้านม่อนสวรรค์' }).waitFor()
  expect(await page.getByRole('main').innerText()).not.toContain('แสงเดือน')
  expect(await page.getByRole('region', { name: 'ประวัติการแก้ไข' }).count()).toBe(0)

  await page.goto(hub.address(volunteer))
  await page.getByText('ไม่พบคนนี้ หรืออยู่นอกพื้นที่ของคุณ').waitFor()
  await expectAccessible(page)
})

test('names in the call order lead to the pages of the person and the post', async () => {
  const page = await hub.visit('/villages/56050858?area=5605', 'desktop')
  const ladder = page.getByRole('region', { name: 'ลำดับการโทร' })

  await ladder.getByRole('link', { name: 'นางแสงเดือน ทุ่งม่อนใส' }).click()
  await page.getByRole('heading', { level: 1, name: /นางแสงเดือน ทุ่งม่อนใส/ }).waitFor()
  await page.goBack()
  await ladder.getByRole('link', { name: 'อาสาเฝ้าระวัง คนที่ 2' }).click()
  await page.getByRole('heading', { level: 1, name: /อาสาเฝ้าระวัง คนที่ 2 บ้านม่อนสวรรค์ ว่างมา 54 วัน/ }).waitFor()
})

test.each([chief, healthOfficer])('the address holds the view: a reload of %s shows the same page', async (path) => {
  const page = await hub.visit(`${path}&asOf=2026-09-30`, 'desktop')
  const headline = page.getByRole('heading', { level: 1 })
  await headline.waitFor()
  const before = await headline.innerText()

  await page.reload()
  await headline.waitFor()

  expect(await headline.innerText()).toBe(before)
  expect(page.url()).toContain('asOf=2026-09-30')
})

test.each([chief, healthOfficer])('on a phone %s begins with one large button to call', async (path) => {
  const page = await hub.visit(path, 'phone')
  await page.getByRole('region', { name: /ตำแหน่งและที่นั่ง|สิบปีของตำแหน่งนี้/ }).getByRole('listitem').first().waitFor({ state: 'attached' })

  const call = page.locator('a[href^="tel:"]').first()
  expect((await call.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  expect((await call.boundingBox())!.y).toBeLessThan(400)
  await expectNothingClipped(page)
  await expectAccessible(page)
})

test.each([chief, healthOfficer])('%s is accessible in both themes', async (path) => {
  const page = await hub.visit(path, 'desktop')
  await page.getByRole('region', { name: /ตำแหน่งและที่นั่ง|สิบปีของตำแหน่งนี้/ }).getByRole('listitem').first().waitFor({ state: 'attached' })

  await expectAccessibleInBothThemes(page)
  await expectNothingClipped(page)
})
