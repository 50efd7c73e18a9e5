import type { Page } from 'playwright-core'
import type { Connection } from '@saan/server/src/neo4j/driver.ts'

/** The form that is open. */
export const dialog = 'dialog[open]'

/** What the graph holds that a test of forms needs to know: a watch post that is held, with its appointment and its holder. */
export async function heldPost(connection: Connection, area: string) {
  const { records } = await connection.bare.executeQuery(`
    MATCH (village:Village)<-[covers:COVERS]-(post:Post {kind: 'WATCH'})<-[:TO_POST]-(appointment:Appointment {kind: 'PERMANENT'})<-[:HOLDS]-(person:Person)
    WHERE village.code STARTS WITH $area AND covers.to > date('2026-11-24') AND appointment.to > date('2030-01-01') AND appointment.retractedAt IS NULL
    RETURN post.id AS post, appointment.id AS appointment, person.id AS person, village.code AS village ORDER BY village.code, post.id LIMIT 1`, { area })
  const [row] = records
  return { post: String(row!.get('post')), appointment: String(row!.get('appointment')), person: String(row!.get('person')), village: String(row!.get('village')) }
}

/** Opens a form on the page that is shown, as its link would. */
export async function show(page: Page, name: string, on: string) {
  await page.evaluate((search) => {
    history.pushState({ ...history.state, current: location.pathname + search }, '', search)
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
  }, `?do=${name}&on=${on}`)
  await page.locator(`${dialog} form`).waitFor()
  return page.locator(dialog)
}

/** Sends the form, waits for what is said of it, and takes it back where that is asked for. */
export async function send(page: Page, button: string, said: RegExp, undoes = false) {
  await page.locator(dialog).getByRole('button', { name: button, exact: true }).click()
  const toast = page.getByRole('status').filter({ hasText: said })
  await toast.waitFor()
  await page.locator(dialog).waitFor({ state: 'detached' })
  if (!undoes) return toast.getByRole('button', { name: 'ปิด' }).click()
  await toast.getByRole('button', { name: /เลิกทำ/ }).click()
  await page.getByText('เลิกทำแล้ว').waitFor()
}
