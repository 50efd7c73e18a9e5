import { expect, test } from 'vitest'
import { expectAccessible, expectNothingClipped } from '../support/browser.ts'
import { dialog, heldPost } from '../support/forms.ts'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()

test.each(['desktop', 'phone'] as const)('on a %s somebody is assigned after a look at what changes, and it is undone', async (screen) => {
  const page = await hub.visit('/villages/56050559', screen)
  await page.getByRole('link', { name: /^มอบหมาย/ }).click()
  const form = page.locator(dialog)
  await form.getByRole('heading', { name: 'มอบหมายผู้เฝ้าระวัง' }).waitFor()
  expect(page.url()).toContain('do=appoint')
  await form.getByText('กรอกให้ครบก่อน').waitFor()

  await form.getByRole('list', { name: 'คนที่แนะนำ' }).getByRole('button').first().click()
  const change = form.getByRole('region', { name: 'สิ่งที่จะเปลี่ยน' })
  await change.getByText(/บ้านปางพัฒนา จาก 0 เป็น 1 คน/).waitFor()
  await change.getByText('อ.ดอกคำใต้ ไม่มีใคร').waitFor()
  await expectAccessible(page)
  await expectNothingClipped(page)

  await form.getByRole('button', { name: 'มอบหมาย' }).click()
  const toast = page.getByRole('status').filter({ hasText: 'มอบหมาย' })
  await toast.getByRole('button', { name: /เลิกทำ/ }).hover()
  await page.getByRole('heading', { level: 1, name: /บ้านปางพัฒนา เหลือผู้เฝ้าระวัง คนเดียว/ }).waitFor()
  expect(page.url()).not.toContain('do=')

  await toast.getByRole('button', { name: /เลิกทำ/ }).click()
  await page.getByText('เลิกทำแล้ว').waitFor()
  await page.getByRole('heading', { level: 1, name: /บ้านปางพัฒนา ไม่มีใคร/ }).waitFor()
})

test('a clash is told at its field, with what would work, and nothing typed is lost', async () => {
  const { post } = await heldPost(hub.connection(), '560510')
  const page = await hub.visit(`/coverage?do=appoint&on=${post}`, 'desktop')
  const form = page.locator(dialog)
  await form.getByLabel('เลขที่คำสั่ง').fill('อำเภอ 58/2569')
  await form.getByPlaceholder('พิมพ์ชื่อ').fill('บัว')
  await form.getByRole('list', { name: 'คนที่พบ' }).getByRole('button').first().click()
  await form.getByText('ตัวจริง').click()

  await form.getByText(/ยังบันทึกไม่ได้ เหลือ 1 ข้อ/).waitFor()
  await form.getByText(/ถือตำแหน่งนี้ตั้งแต่/).waitFor()
  await form.getByText(/คำนวณไม่ได้จนกว่า/).waitFor()
  await expectAccessible(page)
  expect(await form.getByLabel('เลขที่คำสั่ง').inputValue()).toBe('อำเภอ 58/2569')

  await form.getByRole('button', { name: 'ตั้งเป็นรักษาการ' }).click()
  await form.getByText(/ยังบันทึกไม่ได้/).waitFor({ state: 'detached' })
})

test('sent twice, because the first answer was lost, it is written once', async () => {
  const { post, appointment } = await heldPost(hub.connection(), '560506')
  const page = await hub.visit(`/coverage?do=end&on=${post}.${appointment}`, 'desktop')
  const form = page.locator(dialog)
  await form.getByLabel('เหตุผล').selectOption('TRANSFER')
  const answers: string[] = []
  await page.route('**/graphql', async (route) => {
    const isEnd = route.request().postData()?.includes('mutation EndAppointment') ?? false
    if (!isEnd) return route.continue()
    answers.push(route.request().postData()!)
    const response = await route.fetch()
    return answers.length === 1 ? route.abort() : route.fulfill({ response })
  })
  await form.getByRole('button', { name: 'บันทึกพ้นตำแหน่ง' }).click()
  await form.getByText(/ติดต่อระบบไม่ได้/).waitFor()
  await form.getByRole('button', { name: 'บันทึกพ้นตำแหน่ง' }).click()
  await page.getByText(/บันทึกวันสุดท้ายของ/).waitFor()

  expect(answers).toHaveLength(2)
  expect(answers[0]).toBe(answers[1])
  const { records } = await hub.connection().bare.executeQuery('MATCH (change:Change)-[:ABOUT]->(:Appointment {id: $appointment}) WHERE change.action = "appointment.end" RETURN count(change) AS changes', { appointment })
  expect(Number(records[0]!.get('changes'))).toBe(1)
  await page.getByRole('button', { name: /เลิกทำ/ }).click()
  await page.getByText('เลิกทำแล้ว').waitFor()
})

test('offline the form keeps what was typed, also after the page is loaded again', async () => {
  const { post, appointment } = await heldPost(hub.connection(), '560507')
  const page = await hub.visit(`/coverage?do=retract&on=${post}.${appointment}`, 'phone')
  const form = page.locator(dialog)
  await form.getByLabel('เหตุผล').fill('เลือกผิดคน')
  await page.context().setOffline(true)
  await form.getByRole('button', { name: 'ถอนรายการ' }).click()
  await form.getByText(/ติดต่อระบบไม่ได้/).waitFor()
  await page.context().setOffline(false)
  await page.reload()
  await expect.poll(() => form.getByLabel('เหตุผล').inputValue()).toBe('เลือกผิดคน')
  await expectAccessible(page)

  await form.getByRole('button', { name: 'ปิด' }).or(form.getByRole('button').first()).first().click()
  await form.getByText('ทิ้งสิ่งที่กรอกไว้หรือไม่').waitFor()
  await form.getByRole('button', { name: 'ทิ้ง', exact: true }).click()
  await form.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('saan.draft')))).toEqual([])
})

test.each(['desktop', 'phone'] as const)('on a %s several villages are assigned at once, and one undo takes all back', async (screen) => {
  const page = await hub.visit('/coverage?do=appoint-many&on=560508', screen)
  const form = page.locator(dialog)
  await form.getByRole('heading', { name: 'ตั้งหลายคนพร้อมกัน' }).waitFor()
  const rows = form.getByRole('list', { name: 'หมู่บ้านและคน' }).locator(':scope > li')
  await rows.first().waitFor()
  for (const at of [0, 1]) {
    const row = rows.nth(at)
    await row.locator('button[aria-expanded]').click()
    await row.getByRole('list', { name: 'คนที่แนะนำ' }).getByRole('button').nth(at + 2).click()
    await expect.poll(() => row.getByRole('checkbox').isChecked()).toBe(true)
  }
  for (const at of [2, 3]) if (await rows.nth(at).getByRole('checkbox').isChecked()) await rows.nth(at).getByRole('checkbox').uncheck()
  await form.getByText('อ.ดอกคำใต้ ตำแหน่งว่าง ไม่รวมที่นั่ง').waitFor()
  await expectAccessible(page)
  await expectNothingClipped(page)

  await form.getByRole('button', { name: 'ตั้ง 2 คน' }).click()
  await page.getByText('ตั้ง 2 คนแล้ว').waitFor()
  await page.getByRole('button', { name: /เลิกทำ/ }).click()
  await page.getByText('เลิกทำแล้ว').waitFor()
})

test('a person is added with a number, which is never kept on the device, and taken over by the form below', async () => {
  const page = await hub.visit('/villages/56050559?do=appoint&on=56050559', 'desktop')
  const form = page.locator(dialog)
  await form.getByRole('link', { name: 'เพิ่มคนใหม่' }).click()
  await form.getByRole('heading', { name: 'เพิ่มคนใหม่' }).waitFor()
  await form.getByLabel('ชื่อ', { exact: false }).nth(1).waitFor()
  await form.locator('#field-givenNameTh').fill('สมศรี')
  await form.locator('#field-familyNameTh').fill('ทดสอบ')
  await form.getByRole('button', { name: 'เพิ่มช่องทาง' }).click()
  await form.getByLabel('หมายเลขหรือที่อยู่').fill('081234')
  await form.getByRole('button', { name: 'เพิ่มคน' }).click()
  await form.getByText(/081-234-5678 หรือเลขสั้น/).waitFor()
  await expectAccessible(page)
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('081234')

  await form.getByLabel('หมายเลขหรือที่อยู่').fill('081-234-5670')
  await form.getByRole('button', { name: 'เพิ่มคน' }).click()
  await form.getByRole('heading', { name: 'มอบหมายผู้เฝ้าระวัง' }).waitFor()
  await form.getByText('สมศรี ทดสอบ').waitFor()
  await form.getByText(/บ้านปางพัฒนา จาก 0 เป็น 1 คน/).waitFor()
})

test('nobody writes on a past day, or without the right', async () => {
  const past = await hub.visit('/villages/56050559?asOf=2026-09-30&do=appoint&on=56050559', 'desktop')
  await past.locator(dialog).getByText('แก้ไขไม่ได้').waitFor()
  expect(await past.getByRole('link', { name: /^มอบหมาย/ }).count()).toBe(0)

  const viewer = await hub.visit('/villages/56050559?do=appoint&on=56050559', 'desktop', { as: 'demo-viewer' })
  await viewer.locator(dialog).getByText('แก้ไขไม่ได้').waitFor()
})
