import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, expectNothingClipped } from '../support/browser.ts'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()

const dialog = 'dialog[open]'

/** What the graph holds that a test of forms needs to know: a watch post that is held, with its appointment and its holder. */
async function heldPost(area: string) {
  const { records } = await hub.connection().bare.executeQuery(`
    MATCH (village:Village)<-[covers:COVERS]-(post:Post {kind: 'WATCH'})<-[:TO_POST]-(appointment:Appointment {kind: 'PERMANENT'})<-[:HOLDS]-(person:Person)
    WHERE village.code STARTS WITH $area AND covers.to > date('2026-11-24') AND appointment.to > date('2030-01-01') AND appointment.retractedAt IS NULL
    RETURN post.id AS post, appointment.id AS appointment, person.id AS person, village.code AS village ORDER BY village.code, post.id LIMIT 1`, { area })
  const [row] = records
  return { post: String(row!.get('post')), appointment: String(row!.get('appointment')), person: String(row!.get('person')), village: String(row!.get('village')) }
}

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
  const { post } = await heldPost('560510')
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
  const { post, appointment } = await heldPost('560506')
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
  const { post, appointment } = await heldPost('560507')
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
  await form.getByText('อ.ดอกคำใต้ ตำแหน่งว่าง').waitFor()
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

/** Opens a form on the page that is shown, as its link would. */
async function show(page: Page, name: string, on: string) {
  await page.evaluate((search) => {
    history.pushState({ ...history.state, current: location.pathname + search }, '', search)
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
  }, `?do=${name}&on=${on}`)
  await page.locator(`${dialog} form`).waitFor()
  return page.locator(dialog)
}

/** Sends the form, waits for what is said of it, and takes it back where that is asked for. */
async function send(page: Page, button: string, said: RegExp, undoes = false) {
  await page.locator(dialog).getByRole('button', { name: button, exact: true }).click()
  const toast = page.getByRole('status').filter({ hasText: said })
  await toast.waitFor()
  await page.locator(dialog).waitFor({ state: 'detached' })
  if (!undoes) return toast.getByRole('button', { name: 'ปิด' }).click()
  await toast.getByRole('button', { name: /เลิกทำ/ }).click()
  await page.getByText('เลิกทำแล้ว').waitFor()
}

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
  await expect.poll(() => villages.count()).toBe(2)
  await form.getByRole('button', { name: 'ตั้ง 2 คน' }).waitFor()
  await send(page, 'ตั้ง 2 คน', /ตั้ง 2 คนแล้ว/, true)
})

test('on a coming day somebody is appointed from that day on; who works elsewhere is offered nothing', async () => {
  const ahead = await hub.visit('/vacancies?area=5605&asOf=2026-12-01', 'phone')
  await ahead.getByRole('link', { name: /^ตั้งคน/ }).nth(1).click()
  expect(await ahead.locator(dialog).getByLabel('วันเริ่ม').inputValue()).toBe('01/12/2569')

  const page = await hub.visit('/vacancies?area=56', 'desktop', { as: 'demo-secretary' })
  const row = (text: string) => page.getByRole('table', { name: 'ตำแหน่งว่าง' }).getByRole('row').filter({ hasText: text })
  await row('บ้านปางพัฒนา').getByText('ไม่มีใคร').waitFor()
  await row('บ้านปางพัฒนา').getByRole('link', { name: /^ตั้งคน/ }).waitFor()
  expect(await row('ผู้ว่าราชการจังหวัด').getByRole('link', { name: /^ตั้งคน/ }).count()).toBe(0)
})

test('an appointment is retracted with its reason, another village is covered, and both are taken back', async () => {
  const { post, village } = await heldPost('560504')
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

  const { person } = await heldPost('560503')
  await page.goto(hub.address(`/people/${person}`))
  await page.getByRole('link', { name: 'แก้ข้อมูล' }).click()
  await form.getByLabel('ชื่อเล่น').fill('ทดสอบ')
  await form.getByRole('checkbox', { name: 'ไทใหญ่' }).check()
  await send(page, 'บันทึก', /บันทึก/, true)
  await page.getByRole('link', { name: 'ออกจากเครือข่าย' }).click()
  await form.getByText(/ยังมี \d+ รายการผูกอยู่หลังวันนั้น/).waitFor()
})

test.each(['desktop', 'phone'] as const)('every form is accessible on a %s, in both themes', async (screen) => {
  const { post, appointment, person } = await heldPost('560509')
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
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
    await expectNothingClipped(page)
  }
})
