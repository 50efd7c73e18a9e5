import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { once } from '../support/apiClient.ts'
import { expectAccessible, expectNothingClipped } from '../support/browser.ts'
import { demoDay } from '../support/demoWorld.ts'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()
const area = '5603'
/** Days that hold what the demo world tells and what is written now, whatever the clock of this machine says. */
const days = `span=days&since=2020-01-01&until=${demoDay}`
const everything = `/changes?area=${area}&span=90`

const rows = (page: Page) => page.locator('[data-change]')
const rowOf = (page: Page, name: string) => rows(page).filter({ hasText: name })

/** Renames an agency of the area through another API process, as a colleague would, and counts the change for the demo day. */
async function colleagueRenames(nameTh: string): Promise<void> {
  await hub.elsewhere(async (colleague) => {
    const { agencies } = await colleague.run<{ agencies: { nodes: { id: string; area: { code: string } | null }[] } }>(`{ agencies(area: "${area}", first: 50) { nodes { id area { code } } } }`)
    const own = agencies.nodes.find((agency) => agency.area?.code.startsWith(area))!
    await colleague.run('mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) { id } }', once({ id: own.id, nameTh }))
  })
  await hub.connection().bare.executeQuery("MATCH (change:Change) WHERE change.seq > 200 SET change.at = datetime($day + 'T10:00:00+07:00')", { day: demoDay })
}

/** Opens the log once it shows its rows, which may be before the hub has heard what it listens to. */
async function openLog(screen: 'desktop' | 'phone', path = everything): Promise<Page> {
  const page = await hub.visit(path, screen)
  await rows(page).first().waitFor({ timeout: 60_000 })
  return page
}

test('a colleague’s change through another API process appears at once, tagged, and is undone from the list after a look at what that does', { timeout: 180_000 }, async () => {
  const page = await openLog('desktop')

  await colleagueRenames('หน่วยที่เพื่อนแก้')
  const row = rowOf(page, 'หน่วยที่เพื่อนแก้').first()
  await row.waitFor({ timeout: 60_000 })
  expect(await row.innerText()).toContain('ใหม่')
  expect(await row.innerText()).toContain('แก้หน่วยงาน')

  await row.getByRole('button', { name: /เลิกทำ/ }).click()
  const dialog = page.getByRole('dialog', { name: 'เลิกทำรายการนี้หรือไม่' })
  await dialog.getByText('ไม่กระทบหมู่บ้าน ตำแหน่งว่าง หรือคณะใด').waitFor()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'เลิกทำ', exact: true }).click()

  await page.getByRole('status').filter({ hasText: 'เลิกทำแล้ว ข้อมูลกลับเป็นเดิม' }).waitFor()
  await rows(page).filter({ hasText: 'ถูกถอน' }).filter({ hasText: 'แก้หน่วยงาน' }).first().waitFor()
  await rows(page).filter({ hasText: 'เลิกทำการแก้หน่วยงาน' }).filter({ hasText: 'ฉัน' }).first().waitFor()
})

test('by keyboard alone: the arrows choose, u asks, Enter undoes; with single keys switched off u does nothing', { timeout: 180_000 }, async () => {
  const page = await openLog('desktop')
  await colleagueRenames('หน่วยสำหรับคีย์บอร์ด')
  await rowOf(page, 'หน่วยสำหรับคีย์บอร์ด').first().waitFor({ timeout: 60_000 })

  await rows(page).first().locator('[data-open]').focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => rows(page).nth(1).getAttribute('class')).toContain('chosen')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => rows(page).first().getAttribute('class')).toContain('chosen')
  await page.evaluate(() => localStorage.setItem('saan.shortcuts', 'false'))
  await page.reload()
  await rowOf(page, 'หน่วยสำหรับคีย์บอร์ด').first().waitFor()
  await page.keyboard.press('u')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.evaluate(() => localStorage.setItem('saan.shortcuts', 'true'))
  await page.reload()
  await rowOf(page, 'หน่วยสำหรับคีย์บอร์ด').first().waitFor()

  await page.keyboard.press('u')
  await page.getByRole('dialog').getByText('ไม่กระทบหมู่บ้าน').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('status').filter({ hasText: 'เลิกทำแล้ว' }).waitFor()
})

test('what narrows the log is in the address: a reload shows the same, and the sentence counts it', { timeout: 120_000 }, async () => {
  const page = await openLog('desktop')
  const all = await rows(page).count()
  await page.getByRole('button', { name: 'เบอร์', exact: true }).click()
  await expect.poll(() => rows(page).count(), { timeout: 20_000 }).toBeLessThan(all)
  await expect.poll(() => rows(page).filter({ hasNotText: 'ช่องทางติดต่อ' }).count()).toBe(0)
  expect(new URL(page.url()).searchParams.get('kind')).toBe('contacts')
  const [shown, sentence] = [await rows(page).count(), page.getByRole('heading', { level: 1 })]
  // the rows and what counts them are two answers
  await expect.poll(() => sentence.innerText(), { timeout: 20_000 }).toContain(String(shown))
  const heading = await sentence.innerText()

  await page.reload()
  await expect.poll(() => rows(page).count(), { timeout: 20_000 }).toBe(shown)
  await expect.poll(() => sentence.innerText(), { timeout: 20_000 }).toBe(heading)
  expect(await page.getByRole('button', { name: 'เบอร์', exact: true }).getAttribute('aria-pressed')).toBe('true')
})

test('the log and a list of the register are taken out as files that spreadsheets open safely, and who took them is in the log', { timeout: 180_000 }, async () => {
  await colleagueRenames('=HYPERLINK("http://x")')
  const page = await openLog('desktop', `/changes?area=${area}&${days}`)
  const text = await download(page)
  expect(text.startsWith('\uFEFF"รายการที่","เมื่อ"')).toBe(true)
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
  expect(text.trimEnd().split('\r\n').at(-1)).toMatch(/^"ส่งออกจากสานโดย .*demo-coordinator.* \/changes\?area=5603/)

  await page.goto(hub.address(`/people?area=${area}`))
  const people = await download(page)
  const total = Number(/"ส่งออกจากสานโดย.* (\d+) แถวจาก (\d+)"/.exec(people)![2])
  expect(people.trimEnd().split('\r\n')).toHaveLength(total + 2)
  expect(people).not.toMatch(/\+66|08\d-\d{3}-\d{4}/)

  await page.goto(hub.address(`/changes?area=${area}&kind=looks&who=me&span=90`))
  await rows(page).filter({ hasText: 'ส่งออกรายการ' }).filter({ hasText: `${total} แถว` }).first().waitFor()
})

async function download(page: Page): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('button', { name: 'ส่งออก', exact: true }).click()])
  return readFileSync(await file.path(), 'utf8')
}

test('on a phone a row opens its details below it, and closes them again', { timeout: 120_000 }, async () => {
  const page = await openLog('phone')
  const row = rows(page).first()
  await row.locator('[data-open]').click()
  await row.getByRole('region', { name: 'รายละเอียดของรายการ' }).waitFor()
  await row.getByRole('button', { name: 'เลิกทำรายการนี้' }).or(row.getByText('รายการนี้ถูกถอนแล้ว')).waitFor()
  await expectAccessible(page)
  await expectNothingClipped(page)
  await row.locator('[data-open]').click()
  await expect.poll(() => row.getByRole('region').count()).toBe(0)
})

test('somebody who may not read the log is told so, and asks nothing', { timeout: 60_000 }, async () => {
  const page = await hub.visit('/changes', 'desktop', { as: 'demo-viewer' })
  await page.getByRole('heading', { level: 1, name: 'ประวัติการแก้ไขไม่เปิดให้บทบาทของคุณ' }).waitFor()
  await expectAccessible(page)
})

test('on another day the log stays the same, says why, and offers no undoing', { timeout: 60_000 }, async () => {
  const page = await openLog('desktop', `${everything}&asOf=2026-09-30`)
  await page.getByText('ประวัติการแก้ไขเรียงตามเวลาที่เขียน').waitFor()
  expect(await page.getByRole('button', { name: /เลิกทำ/ }).count()).toBe(0)
})
