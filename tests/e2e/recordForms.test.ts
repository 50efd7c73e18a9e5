import { expect, test } from 'vitest'
import { expectAccessible, expectAccessibleInBothThemes, expectNothingClipped } from '../support/browser.ts'
import { dialog, heldPost, send, show } from '../support/forms.ts'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()

test('from the vacancies one village is filled with Enter, and several are chosen with the space bar', async () => {
  const page = await hub.visit('/vacancies?area=560508', 'desktop')
  const rows = page.getByRole('table', { name: 'ตำแหน่งว่าง' }).getByRole('row').filter({ has: page.getByRole('checkbox') }).filter({ hasText: 'อาสา' })
  const [first, second] = [rows.nth(0).getByRole('rowheader').getByRole('link'), rows.nth(1).getByRole('rowheader').getByRole('link')]
  await first.focus()
  await page.keyboard.press('Enter')
  const form = page.locator(dialog)
  await form.getByRole('heading', { name: 'มอบหมายผู้เฝ้าระวัง' }).waitFor()
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })
  await expect.poll(() => first.evaluate((link) => link === document.activeElement)).toBe(true)

  await page.keyboard.press('Space')
  await second.focus()
  await page.keyboard.press('Space')
  await page.getByRole('status').filter({ hasText: 'เลือกแล้ว 2' }).getByRole('link', { name: 'มอบหมายหลายหมู่บ้าน' }).click()
  const villages = form.getByRole('list', { name: 'หมู่บ้านและคน' }).locator(':scope > li')
  await expect.poll(() => villages.count(), { timeout: 20_000 }).toBe(2)
  for (const at of [0, 1]) {
    const row = villages.nth(at)
    await row.locator('button[aria-expanded]').click()
    await row.getByRole('list', { name: 'คนที่แนะนำ' }).getByRole('button').nth(at + 2).click()
    await expect.poll(() => row.getByRole('checkbox').isChecked()).toBe(true)
  }
  await send(page, 'ตั้ง 2 คน', /ตั้ง 2 คนแล้ว/, true)
})

test('on a coming day somebody is appointed from that day on; who works elsewhere is offered nothing', async () => {
  const ahead = await hub.visit('/vacancies?area=5605&asOf=2026-12-01', 'phone')
  await ahead.getByRole('link', { name: /^ตั้งคน/ }).nth(1).click()
  expect(await ahead.locator(dialog).getByLabel('วันเริ่ม').inputValue()).toBe('1/12/2569')

  const page = await hub.visit('/vacancies?area=56', 'desktop', { as: 'demo-secretary' })
  const row = (text: string) => page.getByRole('table', { name: 'ตำแหน่งว่าง' }).getByRole('row').filter({ hasText: text })
  await row('บ้านปางพัฒนา').getByText('ไม่มีใคร').waitFor()
  await row('บ้านปางพัฒนา').getByRole('link', { name: /^ตั้งคน/ }).waitFor()
  expect(await row('ผู้ว่าราชการจังหวัด').getByRole('link', { name: /^ตั้งคน/ }).count()).toBe(0)
})

test('an appointment is retracted with its reason, another village is covered, and both are taken back', async () => {
  const { post, village } = await heldPost(hub.connection(), '560504')
  const page = await hub.visit(`/posts/${post}`, 'desktop')
  await page.getByRole('link', { name: 'ถอนที่บันทึกผิด' }).click()
  await page.locator(dialog).getByLabel('เหตุผล').fill('เลือกผิดคน')
  await send(page, 'ถอนรายการ', /ถอน/, true)

  await page.getByRole('link', { name: 'พื้นที่ดูแล' }).click()
  const form = page.locator(dialog)
  await form.getByRole('checkbox', { checked: false }).first().check()
  await form.getByLabel('วันเริ่ม').fill('25/11/2569')
  await form.getByText(/วันพุธที่ 25 พฤศจิกายน/).waitFor()
  await form.getByRole('region', { name: 'สิ่งที่จะเปลี่ยน' }).getByText(/จาก \d เป็น \d คน/).waitFor()
  await send(page, 'บันทึกพื้นที่', /บันทึกพื้นที่/, true)
  expect(village.slice(0, 6)).toBe('560504')
})

test('an agency, a committee and its seat are set up, changed, given an end, and go on after all', async () => {
  const page = await hub.visit('/agencies?area=5605', 'desktop')
  await page.getByRole('link', { name: 'เพิ่มหน่วยงาน' }).click()
  const form = page.locator(dialog)
  await form.getByLabel('ชื่อไทย').fill('ศูนย์ทดสอบ')
  await form.getByRole('checkbox', { name: 'อ.ดอกคำใต้' }).check()
  await send(page, 'เพิ่ม', /ศูนย์ทดสอบ/)
  const agency = await hub.idOf('Agency', 'ศูนย์ทดสอบ')

  await show(page, 'create-committee', '5605')
  await form.getByLabel('ชื่อไทย').fill('คณะทดสอบ')
  await form.getByLabel('ฝ่ายเลขานุการ').fill('ศูนย์ทดสอบ')
  await form.getByRole('list', { name: 'ที่พบ' }).getByRole('button', { name: 'ศูนย์ทดสอบ' }).click()
  await send(page, 'ตั้ง', /คณะทดสอบ/)
  const committee = await hub.idOf('Committee', 'คณะทดสอบ')

  await page.goto(hub.address(`/committees/${committee}`))
  await page.getByRole('link', { name: 'เพิ่มตำแหน่ง' }).click()
  await form.getByLabel('ชื่อตำแหน่งไทย').fill('กรรมการทดสอบ')
  await form.getByLabel('เป็นโดยตำแหน่งของ').fill('ปลัดอำเภอ')
  await form.getByRole('list', { name: 'ที่พบ' }).first().getByRole('button').first().click()
  await form.getByLabel('ผู้แทนของหน่วยงาน').fill('ศูนย์ทดสอบ')
  await form.getByRole('button', { name: 'ศูนย์ทดสอบ' }).click()
  await send(page, 'ตั้ง', /กรรมการทดสอบ/)
  const { records } = await hub.connection().bare.executeQuery('MATCH (:Agency {id: $agency})<-[:REPRESENTS]-(seat:Post)-[:OF]->(:Committee {id: $committee}) MATCH (seat)-[:EX_OFFICIO]->(:Post) RETURN seat.id AS seat', { agency, committee })
  const seat = String(records[0]!.get('seat'))

  for (const [path, kind, field, end] of [[`/posts/${seat}`, 'post', 'ชื่อตำแหน่งอังกฤษ', 'ยุบตำแหน่ง'], [`/committees/${committee}`, 'committee', 'ชื่ออังกฤษ', 'ยุบคณะ'], [`/agencies/${agency}`, 'agency', 'ชื่ออังกฤษ', 'ปิดหน่วยงาน']] as const) {
    await page.goto(hub.address(path))
    await page.getByRole('link', { name: 'แก้ข้อมูล' }).click()
    await form.getByLabel(field).fill('Test')
    await send(page, 'บันทึก', /บันทึก/)
    await page.getByRole('link', { name: end }).click()
    if (kind !== 'post') await form.getByText(/ผูกอยู่หลังวันนั้น/).or(form.getByText('ไม่กระทบ')).first().waitFor()
    await form.getByLabel('วันสุดท้าย').fill('31/12/2569')
    await send(page, 'บันทึกวันสุดท้าย', /วันสุดท้าย/)
    await page.getByRole('link', { name: 'เลื่อนวันสุดท้าย' }).waitFor()
    if (kind !== 'post') continue
    await page.getByRole('link', { name: 'ยกเลิกการยุบ' }).click()
    await form.getByText(/เดิมกำหนดวันสุดท้าย 31 ธ.ค. 2569/).waitFor()
    await send(page, 'ให้อยู่ต่อ', /อยู่ต่อ/)
    await page.getByRole('link', { name: 'ยุบตำแหน่ง' }).click()
    await form.getByLabel('วันสุดท้าย').fill('31/12/2569')
    await send(page, 'บันทึกวันสุดท้าย', /วันสุดท้าย/)
  }
})

test('a person is changed, cannot leave while a post is held, and numbers of several are confirmed at once', async () => {
  const page = await hub.visit('/people?area=5605&work=OFFICER', 'desktop')
  const boxes = page.getByRole('table', { name: 'คน' }).getByRole('checkbox')
  for (const at of [1, 2]) await boxes.nth(at).check()
  await page.getByRole('link', { name: 'ยืนยันเบอร์' }).click()
  const form = page.locator(dialog)
  const numbers = form.getByRole('group', { name: 'ช่องทางติดต่อ' }).getByRole('checkbox')
  await expect.poll(() => numbers.count()).toBeGreaterThan(1)
  for (const at of [0, 1]) await numbers.nth(at).check()
  await send(page, 'ยืนยัน 2 เบอร์', /ยืนยัน 2 เบอร์/, true)

  const { person } = await heldPost(hub.connection(), '560503')
  await page.goto(hub.address(`/people/${person}`))
  await page.getByRole('link', { name: 'แก้ข้อมูล' }).click()
  await form.getByLabel('ชื่อเล่น').fill('ทดสอบ')
  await form.getByRole('checkbox', { name: 'ไทใหญ่' }).check()
  await send(page, 'บันทึก', /บันทึก/, true)
  await page.getByRole('link', { name: 'ออกจากเครือข่าย' }).click()
  await form.getByText(/ยังมีรายการผูกอยู่หลังวันนั้น: \S/).waitFor()
})

test.each(['desktop', 'phone'] as const)('every form is accessible on a %s', async (screen) => {
  const { post, appointment, person } = await heldPost(hub.connection(), '560509')
  const { records } = await hub.connection().bare.executeQuery(`
    MATCH (agency:Agency {areaCode: '5605'}), (committee:Committee {areaCode: '5605'}) WHERE agency.to > date('2030-01-01') RETURN agency.id AS agency, committee.id AS committee ORDER BY agency, committee LIMIT 1`)
  const [agency, committee] = [String(records[0]!.get('agency')), String(records[0]!.get('committee'))]
  const links = [
    ['end', `${post}.${appointment}`], ['retract', `${post}.${appointment}`], ['confirm', person], ['cover', post], ['create-person', '56050559'], ['edit-person', person], ['close-person', person],
    ['create-post', `agency.${agency}`], ['create-post', `committee.${committee}`], ['edit-post', post], ['close-post', post], ['create-agency', '5605'], ['edit-agency', agency], ['close-agency', agency],
    ['create-committee', '5605'], ['edit-committee', committee], ['close-committee', committee], ['reopen-committee', committee],
  ] as const
  const page = await hub.visit('/villages/56050559', screen)
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (const [name, on] of links) {
    await show(page, name, on)
    // what lies behind cannot be reached, and is looked at elsewhere
    // the colours of a theme are those of every screen
    await (screen === 'desktop' ? expectAccessibleInBothThemes : expectAccessible)(page, dialog)
    await expectNothingClipped(page)
  }
}, 120_000)
