import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, expectNothingClipped } from '../support/browser.ts'
import { demoDay } from '../support/demoWorld.ts'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()
const dokKhamtai = '/coverage?area=5605'

/** A page with the coverage on it, so that what lies behind the palette is known. */
async function coverage(look: Parameters<typeof hub.visit>[2] = {}, path = dokKhamtai): Promise<Page> {
  const page = await hub.visit(path, 'desktop', look)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const field = (page: Page) => page.getByRole('dialog').getByRole('combobox')
/** The village of that name in the shown district; six others have the same name. */
const monSawan = 'บ้านม่อนสวรรค์ หมู่ 8 ต.หนองหล่ม'
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]')

/** Goes down the rows until the one that begins so is chosen. */
async function walkTo(page: Page, beginning: string): Promise<void> {
  const names = (await page.getByRole('option').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))
  const steps = names.findIndex((name) => name.includes(beginning))
  expect(steps, names.join(' | ')).toBeGreaterThanOrEqual(0)
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown')
}

test('a misspelt name is found by keyboard alone, said to be near, and opened on the day shown', async () => {
  const page = await coverage({}, `${dokKhamtai}&asOf=2026-09-30`)

  await page.keyboard.press('Control+k')
  await field(page).waitFor()
  await page.keyboard.type('ม่อนสวรรณ')
  await page.getByText('ไม่พบ “ม่อนสวรรณ” ตรงตัว แสดงคำใกล้เคียง').waitFor()
  await page.getByRole('option').filter({ hasText: monSawan }).waitFor()
  await walkTo(page, monSawan)
  await page.keyboard.press('Enter')

  await page.waitForURL(/\/villages\/56050858\?.*asOf=2026-09-30/)
  await page.getByRole('heading', { level: 1, name: /บ้านม่อนสวรรค์/ }).waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('tone marks may be left out, and a name that holds the text is not said to be near', async () => {
  const page = await coverage()

  await page.keyboard.press('/')
  await field(page).fill('มอนสวรรค์')
  await chosen(page).getByText('บ้านม่อนสวรรค์').waitFor()

  expect(await page.getByText('แสดงคำใกล้เคียง').count()).toBe(0)
  expect(await chosen(page).locator('mark').allInnerTexts()).toEqual(['ม่อนสวรรค์'])
  await walkTo(page, monSawan)
  await chosen(page).getByText('คนเดียว').waitFor()
})

test('Esc asks nothing, stays on the day, and gives the focus back', async () => {
  const page = await coverage({}, `${dokKhamtai}&asOf=2026-09-30`)
  const opener = page.getByRole('button', { name: /ค้นหาคน หน่วยงาน หมู่บ้าน/ })

  await opener.focus()
  await page.keyboard.press('Enter')
  await field(page).fill('ห้วย')
  await page.keyboard.press('Escape')

  await field(page).waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('ค้นหาคน'))
  expect(page.url()).toContain('asOf=2026-09-30')
})

test('arrows go round the rows, and > shows the actions alone', async () => {
  const page = await coverage()
  await page.keyboard.press('Control+k')
  await field(page).fill('> ')
  const rows = page.getByRole('option')
  const count = await rows.count()

  await page.keyboard.press('ArrowUp')
  expect(await rows.nth(count - 1).getAttribute('aria-selected')).toBe('true')
  expect(await field(page).getAttribute('aria-activedescendant')).toBe(await rows.nth(count - 1).getAttribute('id'))
  await page.keyboard.press('ArrowDown')
  expect(await rows.first().getAttribute('aria-selected')).toBe('true')
  await field(page).fill('> English')
  await page.keyboard.press('Enter')

  await page.waitForFunction(() => document.documentElement.lang === 'en')
})

test('a form, the day and the way out are found by what they are called', async () => {
  const page = await coverage()
  await page.keyboard.press('Control+k')
  await field(page).fill('เลือกวัน')
  await chosen(page).getByText('เลือกวัน').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'เลือกวัน' }).getByLabel(/วัน/).first().waitFor()
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+k')
  await field(page).fill('เพิ่มหน่วยงาน')
  await chosen(page).getByText('เพิ่มหน่วยงาน').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/do=create-agency&on=5605/)
  await page.getByRole('dialog', { name: /หน่วยงาน/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await page.keyboard.press('Control+k')
  await field(page).fill('ออกจากระบบ')
  await chosen(page).getByText('ออกจากระบบ').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/sign-in/)
})

test('what was opened is offered again, and its name is not kept', async () => {
  const page = await coverage()
  await page.keyboard.press('Control+k')
  await field(page).fill('ม่อนสวรรค์')
  await chosen(page).getByText('บ้านม่อนสวรรค์').waitFor()
  await walkTo(page, monSawan)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/villages\/56050858/)

  await page.keyboard.press('Control+k')
  await page.getByRole('navigation', { name: 'เปิดล่าสุด' }).getByRole('link', { name: 'บ้านม่อนสวรรค์' }).waitFor()
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))
  expect(kept).toContain('56050858')
  expect(kept).not.toContain('ม่อนสวรรค์')
})

test('a failed search says so, and the same text is asked again by a button', async () => {
  const page = await coverage()
  let isAway = true
  await page.route('**/graphql', (route) => (isAway && (route.request().postData() ?? '').includes('search(') ? route.abort() : route.continue()))
  await page.keyboard.press('Control+k')
  await field(page).fill('ม่อนสวรรค์')

  await page.getByRole('alert').waitFor()
  isAway = false
  await page.getByRole('button', { name: 'ลองใหม่' }).click()

  await chosen(page).getByText('บ้านม่อนสวรรค์').waitFor()
})

test('? shows every key; with single letters switched off neither it nor / does anything', async () => {
  const page = await coverage()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'ปุ่มลัด' })
  await help.getByText('เปิดในแท็บใหม่').waitFor()
  await expectAccessible(page)
  await expectNothingClipped(page)
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })

  await page.evaluate(() => localStorage.setItem('saan.shortcuts', 'false'))
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('?')
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await field(page).waitFor()
  expect(await page.getByRole('dialog').count()).toBe(1)
  expect(await field(page).inputValue()).toBe('')
})

test.each([['light', 'th'], ['dark', 'en']] as const)('the palette is accessible in the %s theme (%s)', async (theme, language) => {
  const page = await coverage({ theme, language })
  await page.keyboard.press('Control+k')
  await field(page).fill(language === 'th' ? 'ห้วยลาน' : 'Huai Lan')
  await page.locator('[role=option] .tag').first().waitFor()
  await page.getByRole('group', { name: language === 'th' ? 'พื้นที่' : 'Areas' }).waitFor()

  await expectAccessible(page)
  await expectNothingClipped(page)
})

test('a phone has a page for it: chips by kind, and the way back', async () => {
  const page = await hub.visit(dokKhamtai, 'phone')
  await page.getByRole('button', { name: 'ค้นหา' }).click()
  await page.waitForURL(/\/search\?area=5605/)
  await page.getByRole('textbox').fill('ม่อนสวรรณ')

  await page.getByText('ไม่พบ “ม่อนสวรรณ” ตรงตัว แสดงคำใกล้เคียง').waitFor()
  await page.getByRole('button', { name: /^พื้นที่ \d/ }).click()
  await page.locator('li .tag').first().waitFor()
  await expectAccessible(page)
  await expectNothingClipped(page)
  expect(page.url()).not.toContain(encodeURIComponent('ม่อน'))
  await page.getByRole('link', { name: new RegExp(monSawan) }).click()
  await page.waitForURL(/\/villages\/56050858/)
})

test('nothing of the search comes with the first load', async () => {
  const page = await coverage()
  const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /Search|Keyboard/.test(name)).length)

  expect(await loaded()).toBe(0)
  await page.keyboard.press('Control+k')
  await field(page).waitFor()
  expect(await loaded()).toBeGreaterThan(0)
})

test('the hub is asked once for each text at which the typing rests, and for nothing more', async () => {
  const page = await coverage()
  const asked: string[] = []
  page.on('request', (request) => { if (request.url().endsWith('/graphql')) asked.push((request.postDataJSON() as { variables: { text?: string } }).variables.text ?? request.postData()!) })
  await page.keyboard.press('Control+k')
  await field(page).waitFor()

  for (const text of ['ม่อนสวรรค์', ' หมู่ 8']) {
    await page.keyboard.type(text)
    await chosen(page).getByText('บ้านม่อนสวรรค์').waitFor()
    await page.getByText(/\d+ รายการ/).first().waitFor()
  }

  await page.waitForTimeout(500)
  expect(asked).toEqual(['ม่อนสวรรค์', 'ม่อนสวรรค์ หมู่ 8'])
})

test('somebody is found with the number of the post, which Alt and Enter call; on a past day it is not shown', async () => {
  const { name, phone } = await officer()
  const page = await coverage()
  await page.keyboard.press('Control+k')
  await field(page).fill(name)
  await chosen(page).getByText(name).waitFor()
  expect((await chosen(page).locator('[data-phone]').innerText()).replaceAll('-', '')).toBe(phone.replace('+66', '0'))

  const called = page.waitForRequest((request) => request.url() === `tel:${phone}`)
  await page.keyboard.press('Alt+Enter')
  await called
  expect(await field(page).isVisible()).toBe(true)

  const past = await coverage({}, `${dokKhamtai}&asOf=2026-09-30`)
  await past.keyboard.press('Control+k')
  await field(past).fill(name)
  await chosen(past).getByText(name).waitFor()
  expect(await past.locator('[role=option] [data-phone]').count()).toBe(0)
})

/** Somebody of the shown district whose post has a number, and whom nobody is named like. */
async function officer(): Promise<{ name: string; phone: string }> {
  const { records } = await hub.connection().bare.executeQuery(`
    MATCH (post:Post {kind: 'OFFICE'})<-[:TO_POST]-(appointment:Appointment {kind: 'PERMANENT'})<-[:HOLDS]-(person:Person)
    WHERE post.areaCode STARTS WITH '5605' AND post.phone IS NOT NULL AND appointment.from < date('2026-09-30') AND appointment.to > date($day)
      AND COUNT { MATCH (person)-[:HOLDS]->() } = 1 AND COUNT { MATCH (other:Person) WHERE other.nameKey = person.nameKey } = 1
    RETURN person.givenNameTh + ' ' + person.familyNameTh AS name, post.phone AS phone ORDER BY post.id LIMIT 1`, { day: demoDay })
  return records[0]!.toObject() as { name: string; phone: string }
}
