import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from '../support/browser.ts'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()
const coverage = '/coverage?area=5605'
const village = '/villages/56050858'

/** Everything that lies on the device: the names of kept answers, and the addresses in the caches of the service worker. */
function onDevice(page: Page): Promise<{ answers: string[]; cached: string[] }> {
  return page.evaluate(async () => {
    const addresses = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('saan')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(new Error('IndexedDB'))
    })
    const answers = await new Promise<string[]>((resolve) => {
      const asked = database.transaction('kept-answers').objectStore('kept-answers').getAllKeys()
      asked.onsuccess = () => resolve(asked.result.map(String))
    })
    database.close()
    return { answers, cached: addresses.flat() }
  })
}

/** A page of somebody whose program lies on the device. */
async function withProgram(path: string): Promise<Page> {
  const page = await hub.visit(path, 'phone', { keepsProgram: true })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(async () => { await navigator.serviceWorker.ready })
  return page
}

async function openAccount(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'เพิ่มเติม' }).click()
}

async function sayOwnDevice(page: Page): Promise<void> {
  await openAccount(page)
  await page.getByLabel(/นี่คือเครื่องของฉันเอง/).check()
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await onDevice(page)).answers.some((name) => name.includes('"Coverage"'))).toBe(true)
}

/** Looks at a village until the device holds its card. */
async function seeVillage(page: Page): Promise<void> {
  await page.goto(hub.address(village))
  await page.getByText('ถ้าไม่รับสาย').waitFor()
  await expect.poll(async () => (await onDevice(page)).answers.some((name) => name.includes('"CallChain"'))).toBe(true)
}

const band = (page: Page) => page.getByRole('status').filter({ hasText: 'ที่เก็บไว้ในเครื่องนี้' })

test('on one’s own device the coverage and a village card that were seen are read without a line, and say how old they are', async () => {
  const page = await withProgram(coverage)
  await sayOwnDevice(page)
  await seeVillage(page)

  await page.context().setOffline(true)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /บ้านม่อนสวรรค์/ }).waitFor()
  await page.getByText('ถ้าไม่รับสาย').waitFor()
  expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(1)
  await band(page).getByText(/นาที/).waitFor()
  await expectAccessible(page)

  await page.goto(hub.address(coverage))
  await page.getByRole('heading', { level: 1, name: /124 หมู่บ้าน/ }).waitFor()
  await band(page).waitFor()
  await page.goto(hub.address('/villages/56050559'))
  await page.getByRole('heading', { level: 1, name: 'หน้านี้ไม่ได้เก็บไว้ในเครื่องนี้' }).waitFor()
  await page.getByRole('status').getByText('ไม่มีสัญญาณอินเทอร์เน็ต').waitFor()
  expect(await band(page).count()).toBe(0)
  expect(await page.getByText('ที่กรอกไว้').count()).toBe(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'บ้านม่อนสวรรค์' }).waitFor()

  await page.getByRole('link', { name: 'อำเภอดอกคำใต้' }).click()
  await page.getByRole('heading', { level: 1, name: /124 หมู่บ้าน/ }).waitFor()
  await band(page).waitFor()
  await page.context().setOffline(false)
  await band(page).waitFor({ state: 'detached' })
})

test('on a device that is not said to be one’s own the program opens without a line, and shows nothing that was seen', async () => {
  const page = await withProgram(coverage)
  expect((await onDevice(page)).answers).toEqual([])

  await page.context().setOffline(true)
  await page.reload()

  await page.getByRole('heading', { level: 1, name: 'เปิดข้อมูลไม่สำเร็จ' }).waitFor()
  expect(await page.getByText('124').count()).toBe(0)
})

test('nothing of the API is ever in the caches of the program', async () => {
  const page = await withProgram(coverage)
  await sayOwnDevice(page)
  await seeVillage(page)

  const { cached } = await onDevice(page)
  expect(cached.length).toBeGreaterThan(10)
  expect(cached.filter((path) => !/^\/(assets|icons)\/|^\/(index\.html|before-paint\.js|shell\.css|saan\.svg|manifest\.webmanifest)$/.test(path))).toEqual([])
})

test('signing out leaves nothing on the device, and who signs in again can keep again', async () => {
  const page = await withProgram(coverage)
  await sayOwnDevice(page)
  await seeVillage(page)

  await openAccount(page)
  await page.getByRole('button', { name: 'ออกจากระบบ' }).click()
  await page.waitForURL(/\/sign-in/)

  expect(await onDevice(page)).toEqual({ answers: [], cached: [] })
  await page.getByText('เลขานุการอำเภอ').first().click()
  await page.getByRole('button', { name: /เข้าแบบทดลอง/ }).click()
  await page.getByRole('heading', { level: 1, name: /124 หมู่บ้าน/ }).waitFor()
  await sayOwnDevice(page)
})

test('somebody whom the hub signed out leaves nothing either', async () => {
  const page = await withProgram(coverage)
  await sayOwnDevice(page)

  await hub.connection().bare.executeQuery("MATCH (session:Session)-[:SESSION_OF]->(:Account {username: 'demo-coordinator'}) DETACH DELETE session")
  await page.goto(hub.address(coverage))
  await page.waitForURL(/\/sign-in/)

  expect((await onDevice(page)).answers).toEqual([])
})

test('switched off again, what was kept is removed', async () => {
  const page = await withProgram(coverage)
  await sayOwnDevice(page)

  await openAccount(page)
  await page.getByLabel(/นี่คือเครื่องของฉันเอง/).uncheck()

  await expect.poll(async () => (await onDevice(page)).answers).toEqual([])
})

test('the program can be installed, and a browser asks for its newest version each time', async () => {
  const manifest = await fetch(hub.address('/manifest.webmanifest'))
  expect(manifest.headers.get('cache-control')).toBe('no-cache')
  const { icons, name } = (await manifest.json()) as { name: string; icons: { src: string }[] }
  expect(name).toBe('สาน Saan')
  for (const { src } of icons) expect((await fetch(hub.address(src))).headers.get('content-type')).toBe('image/png')
  expect((await fetch(hub.address('/sw.js'))).headers.get('cache-control')).toBe('no-cache')
})
