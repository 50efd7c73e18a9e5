import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '@saan/graph-schema/vocabularies.ts'
import { freshApp } from '../support/app.ts'
import { closeBrowser, expectAccessible, expectNothingClipped, openPage, type Screen } from '../support/browser.ts'
import { OwnDatabase } from '../support/ownDatabase.ts'

let database: OwnDatabase
beforeAll(async () => { database = await OwnDatabase.start() })
afterAll(async () => {
  await closeBrowser()
  await database.stop()
})

/** A hub that holds nothing but one account, and its first page as that account sees it. */
async function emptyHub(role: Role, screen: Screen = 'desktop') {
  const { app, given } = await freshApp({ database: database.settings, isPatient: true, operations: 'known' })
  const { username, password } = await given.account({ role })
  const base = `http://localhost:${app.port}`
  const page = await openPage(screen)
  await page.goto(`${base}/coverage`)
  await page.getByLabel('ชื่อผู้ใช้').fill(username)
  await page.getByLabel('รหัสผ่าน').fill(password)
  await page.getByRole('button', { name: 'เข้าใช้งาน' }).click()
  await page.waitForURL(/\/welcome/)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { page, base }
}

test.each(['desktop', 'phone'] as const)('an administrator meets the first steps of an empty hub on a %s', async (screen) => {
  const { page } = await emptyHub('ADMINISTRATOR', screen)

  await page.getByRole('heading', { level: 1, name: /ยังไม่มีข้อมูลในระบบ/ }).waitFor()
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['โหลดพื้นที่ของจังหวัด', 'เชิญผู้ประสานคนแรก', 'ใส่หน่วยงาน คณะ และหมู่บ้าน', 'ใส่คนและตำแหน่งที่ถือ', 'อยากลองก่อน', 'สิ่งที่ระบบนี้ไม่เก็บ'])
  await expectAccessible(page)
  await expectNothingClipped(page)
})

test('the places of a province are loaded by a button, and the steps go on from there', { timeout: 240_000 }, async () => {
  const { page } = await emptyHub('ADMINISTRATOR')

  await page.getByLabel('จังหวัด').selectOption({ label: 'เชียงราย' })
  await page.getByRole('button', { name: 'โหลดพื้นที่' }).click()
  await page.getByText('โหลดจังหวัดเชียงรายแล้ว 18 อำเภอ').waitFor()
  await page.getByRole('heading', { level: 1, name: 'พื้นที่พร้อมแล้ว ทำขั้นต่อไปได้เลย' }).waitFor()
  expect(await page.getByRole('button', { name: 'เปิดข้อมูลตัวอย่าง' }).count()).toBe(0)
  await expectAccessible(page)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'พื้นที่พร้อมแล้ว ทำขั้นต่อไปได้เลย' }).waitFor()

  await page.getByLabel('จังหวัด').selectOption({ label: 'เชียงราย' })
  await page.getByRole('button', { name: 'โหลดพื้นที่' }).click()
  await page.getByRole('alert').getByText(/มีพื้นที่ทั้งหมดของจังหวัดนี้แล้ว/).waitFor()

  await page.getByRole('navigation', { name: 'เมนูหลัก' }).getByRole('link', { name: 'พื้นที่' }).click()
  await page.getByRole('heading', { level: 1, name: 'จังหวัดเชียงราย ไม่มีหมู่บ้าน' }).waitFor()
  await page.getByRole('button', { name: 'ดูขั้นเริ่มใช้งาน' }).or(page.getByRole('link', { name: 'ดูขั้นเริ่มใช้งาน' })).click()
  await page.getByRole('heading', { level: 1, name: 'พื้นที่พร้อมแล้ว ทำขั้นต่อไปได้เลย' }).waitFor()
})

test('the administrator of an empty hub invites the first coordinator, who then registers people', { timeout: 240_000 }, async () => {
  const { page } = await emptyHub('ADMINISTRATOR')
  await page.getByLabel('จังหวัด').selectOption({ label: 'เชียงราย' })
  await page.getByRole('button', { name: 'โหลดพื้นที่' }).click()
  await page.getByRole('heading', { level: 1, name: 'พื้นที่พร้อมแล้ว ทำขั้นต่อไปได้เลย' }).waitFor()

  await page.getByRole('link', { name: 'เชิญผู้ประสานคนแรก' }).click()
  const form = page.getByRole('dialog', { name: 'เชิญผู้ประสานคนแรก' })
  await form.getByLabel('พื้นที่').selectOption({ label: 'ทั้งจังหวัดเชียงราย' })
  await expect.poll(() => form.getByLabel('ชื่อหน่วยงาน').inputValue()).toBe('สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดเชียงราย')
  await expectAccessible(page)
  await expectNothingClipped(page)
  await form.getByRole('button', { name: 'สร้างคำเชิญ' }).click()
  await form.getByRole('alert').first().waitFor()
  await form.getByLabel('ชื่อ', { exact: true }).fill('มาลี')
  await form.getByLabel('นามสกุล').first().fill('สมมติ')
  await form.getByRole('button', { name: 'สร้างคำเชิญ' }).click()
  const link = await page.getByRole('dialog').getByLabel('ลิงก์', { exact: true }).inputValue()
  await page.getByRole('dialog').getByRole('button', { name: 'ปิด', exact: true }).last().click()

  const newcomer = await openPage('desktop')
  await newcomer.goto(link)
  await newcomer.getByLabel('รหัสผ่านใหม่').fill('ลมหนาวพัดผ่านแม่น้ำกก')
  await newcomer.getByRole('button', { name: 'ตั้งรหัสผ่านและเริ่มใช้งาน' }).click()
  await newcomer.getByRole('heading', { level: 1, name: 'จังหวัดเชียงราย ไม่มีหมู่บ้าน' }).waitFor()
  await newcomer.getByRole('navigation', { name: 'เมนูหลัก' }).getByRole('link', { name: 'คนและหน่วยงาน' }).click()
  await newcomer.getByRole('link', { name: 'เพิ่มคน' }).waitFor()
  await newcomer.getByRole('rowheader', { name: /มาลี สมมติ/ }).waitFor()
})

test('the sample district is loaded by a button, and the sign-in page then offers its roles', { timeout: 240_000 }, async () => {
  const { page, base } = await emptyHub('ADMINISTRATOR')

  await page.getByRole('button', { name: 'เปิดข้อมูลตัวอย่าง' }).click()
  await page.getByRole('status').getByText(/กำลังโหลด/).waitFor()
  await page.getByRole('heading', { level: 1, name: 'จังหวัดตัวอย่างพร้อมแล้ว' }).waitFor({ timeout: 200_000 })
  await page.getByText('บัญชีทดลองให้เลือกห้าบทบาท').waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'เปิดอำเภอดอกคำใต้' }).or(page.getByRole('button', { name: 'เปิดอำเภอดอกคำใต้' })).click()
  await page.getByRole('heading', { level: 1, name: /124 หมู่บ้าน/ }).waitFor()
  await page.getByText('อาสา 306 ตำแหน่ง').waitFor()

  const other = await openPage('desktop')
  await other.goto(`${base}/sign-in`)
  await other.getByRole('radiogroup').waitFor()
  expect(await other.getByRole('radio').count()).toBe(5)
})

test('somebody who may not load data is told whom to ask', async () => {
  const { page } = await emptyHub('VIEWER')

  await page.getByText('ขอให้ผู้ดูแลระบบเปิดหน้านี้').waitFor()
  expect(await page.getByRole('button', { name: /โหลด|ตัวอย่าง/ }).count()).toBe(0)
  await page.getByRole('button', { name: 'ตรวจอีกครั้ง' }).click()
  await page.getByText(/ยังไม่มีข้อมูล/).waitFor()
  await expectAccessible(page)
})
