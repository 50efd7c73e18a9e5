import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { expectAccessible, expectNothingClipped, openPage } from '../support/browser.ts'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()
const run = (text: string, parameters: Record<string, unknown> = {}) => hub.connection().bare.executeQuery(text, parameters)

/** Every test leaves the five accounts of the demo world. */
afterEach(async () => {
  await run('MATCH (account:Account {isDemo: false}) OPTIONAL MATCH (account)<-[:SESSION_OF|BY]-(own) DETACH DELETE account, own')
})

/** The name of somebody who holds an office in Dok Khamtai and has no account. */
async function officer(): Promise<string> {
  const { records } = await run(`MATCH (person:Person)-[:HOLDS]->(held:Appointment {kind: 'PERMANENT'})-[:TO_POST]->(:Post {kind: 'OFFICE', areaCode: '5605'})
    WHERE held.from < date('2026-11-24') AND held.to > date('2027-03-01') AND NOT EXISTS { (:Account)-[:OF_PERSON]->(person) }
    RETURN person.givenNameTh + ' ' + person.familyNameTh AS name ORDER BY name LIMIT 1`)
  return records[0]!.get('name') as string
}

async function invite(page: Page, name: string): Promise<string> {
  const form = page.getByRole('form', { name: 'เชิญคนใหม่' })
  await form.getByPlaceholder('พิมพ์ชื่อคน').fill(name)
  await form.getByRole('button', { name: new RegExp(name) }).click()
  await form.getByText('เลขานุการอำเภอ', { exact: true }).click()
  await form.getByText('อ.ดอกคำใต้', { exact: true }).first().waitFor()
  await form.getByRole('button', { name: 'สร้างคำเชิญ' }).click()
  const link = await page.getByRole('dialog').getByLabel('ลิงก์', { exact: true }).inputValue()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'ปิด', exact: true }).last().click()
  return link
}

test('somebody is invited, sets a password, works with the role, and is put out once suspended', { timeout: 240_000 }, async () => {
  const nameTh = await officer()
  const administrator = await hub.visit('/accounts', 'desktop', { as: 'demo-administrator' })
  await administrator.getByRole('heading', { level: 1, name: '5 บัญชี' }).waitFor()
  const link = await invite(administrator, nameTh)
  expect(link).toMatch(/\/sign-in\?link=[\w-]{43}$/)
  await administrator.getByRole('row', { name: new RegExp(nameTh) }).getByText('รอรับ').waitFor()

  const newcomer = await openPage('desktop')
  await newcomer.goto(link)
  await newcomer.getByRole('heading', { level: 1, name: 'ตั้งรหัสผ่านของคุณ' }).waitFor()
  expect(await newcomer.getByLabel('รหัสผ่านใหม่').evaluate((field) => field === document.activeElement)).toBe(true)
  await expectAccessible(newcomer)
  await expectNothingClipped(newcomer)
  await newcomer.getByLabel('รหัสผ่านใหม่').fill('สั้นไป')
  await newcomer.getByRole('button', { name: 'ตั้งรหัสผ่านและเริ่มใช้งาน' }).click()
  await newcomer.getByText('ใส่รหัสผ่าน 12 ถึง 128 ตัวอักษร').waitFor()
  await newcomer.getByLabel('รหัสผ่านใหม่').fill('ลมหนาวพัดผ่านกว๊านพะเยา')
  await newcomer.getByRole('button', { name: 'ตั้งรหัสผ่านและเริ่มใช้งาน' }).click()
  await newcomer.getByRole('heading', { level: 1, name: /124 หมู่บ้าน/ }).waitFor()
  await newcomer.reload()
  await newcomer.getByRole('button', { name: /เลขานุการอำเภอ/ }).waitFor()

  await administrator.getByRole('button', { name: new RegExp(`คำสั่งของ .*${nameTh}`) }).focus()
  await administrator.keyboard.press('Enter')
  await administrator.getByRole('menuitem', { name: 'ระงับบัญชีนี้' }).waitFor()
  await administrator.keyboard.press('End')
  await administrator.keyboard.press('Enter')
  await administrator.getByRole('dialog').getByRole('button', { name: 'ระงับบัญชี' }).click()
  await administrator.getByRole('status').getByText(/ระงับบัญชี .* แล้ว/).waitFor()
  await newcomer.waitForURL(/\/sign-in/)
})

test('a link opens once; the second time it says what to do', { timeout: 120_000 }, async () => {
  const nameTh = await officer()
  const administrator = await hub.visit('/accounts', 'desktop', { as: 'demo-administrator' })
  const link = await invite(administrator, nameTh)
  const first = await openPage('phone')
  await first.goto(link)
  await first.getByRole('heading', { level: 1, name: 'ตั้งรหัสผ่านของคุณ' }).waitFor()
  await expectNothingClipped(first)

  const second = await openPage('desktop')
  await second.goto(link)
  await second.getByText('ขอลิงก์ใหม่จากผู้ดูแลระบบ').waitFor()
})

test('the menu of an account opens and closes by keys, and the own account has none', async () => {
  const page = await hub.visit('/accounts', 'desktop', { as: 'demo-administrator' })
  const menu = page.getByRole('button', { name: /คำสั่งของ .*ผู้อ่าน/ })
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menu').waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await page.getByRole('menu').waitFor({ state: 'detached' })
  const hasFocus = () => menu.evaluate((element) => element === document.activeElement)
  expect(await hasFocus()).toBe(true)

  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'ระงับบัญชีนี้' }).waitFor()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'ระงับบัญชี' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(hasFocus).toBe(true)
  expect(await page.getByRole('row', { name: /ผู้ดูแลระบบ \(ทดลอง\)/ }).getByRole('button').count()).toBe(0)
})

test('those who do not manage accounts have no entry for them, and are told so at the address', async () => {
  const page = await hub.visit('/accounts', 'desktop', { as: 'demo-secretary' })
  await page.getByRole('heading', { level: 1, name: 'หน้านี้เปิดให้ผู้ดูแลระบบ' }).waitFor()

  expect(await page.getByRole('navigation', { name: 'เมนูหลัก' }).getByRole('link', { name: 'บัญชีผู้ใช้' }).count()).toBe(0)
})

test('the own account on a phone: where one is signed in, what is kept, and the way out', { timeout: 120_000 }, async () => {
  const elsewhere = await hub.visit('/coverage', 'desktop', { as: 'demo-focal' })
  await elsewhere.getByRole('heading', { level: 1 }).waitFor()
  const page = await hub.visit('/account', 'phone', { as: 'demo-focal' })
  await page.getByRole('heading', { level: 1, name: /เข้าใช้อยู่ \d+ เครื่อง/ }).waitFor()
  await page.getByText(/เครื่องนี้ Chrome บน/).waitFor()
  expect(await page.getByRole('button', { name: 'เปลี่ยนรหัสผ่าน' }).isDisabled()).toBe(true)
  await page.getByText('ใครดูเบอร์ส่วนตัวของฉัน').waitFor()
  await expectAccessible(page)
  await expectNothingClipped(page)

  await page.getByRole('button', { name: 'ออกจากเครื่องอื่นทั้งหมด' }).click()
  await page.getByRole('heading', { level: 1, name: 'เข้าใช้อยู่ 1 เครื่อง' }).waitFor()
  await elsewhere.waitForURL(/\/sign-in/)
  await page.getByRole('switch', { name: 'นี่คือเครื่องของฉันเอง' }).check()
  await page.getByText('English', { exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Signed in on 1 device' }).waitFor()
  await page.getByLabel('First page after signing in').selectOption('People and agencies')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(/\/sign-in/)

  // what was chosen for the screen is of the device, and stays; signing in leads to the page chosen
  await page.reload()
  await page.getByLabel('Username').fill('demo-focal')
  await page.getByLabel('Password').fill('saan-demo-only')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(/\/people/)
})
