import { readFileSync } from 'node:fs'
import { projectFile } from '@saan/server/src/paths.ts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectAccessibleInBothThemes, expectNothingClipped, openPage, type Screen } from '../support/browser.ts'
import { demoHub } from '../support/hub.ts'

const hub = demoHub()

/** The routes of the client as its router writes them: a new page is held to all of this from its first day. */
const routes = readFileSync(projectFile('client/src/router.ts'), 'utf8').split(/\{\s*path:\s*(?=')/).slice(1)
  .map((text) => ({ path: /'((?:[^'\\]|\\.)*)'/.exec(text)![1]!, isOpen: /isOpen:\s*true/.test(text), isRedirect: /redirect:/.test(text.split(/\n\s*\{/)[0]!) }))
  .filter(({ isRedirect }) => !isRedirect)

const village = '56050858'
const ids = new Map<string, string>()

/** An id for each route of one record: the first of its list, as a coordinator sees it. */
beforeAll(async () => {
  const lists = routes.filter(({ path }) => path.includes('/:id')).map(({ path }) => path.split('/')[1]!)
  await hub.elsewhere(async (colleague) => {
    for (const list of new Set(lists)) {
      const answer = await colleague.run<Record<string, { nodes: { id: string }[] }>>(`{ ${list}(area: "5605", first: 1) { nodes { id } } }`)
      ids.set(list, answer[list]!.nodes[0]!.id)
    }
  })
})

/** An address of a route. A parameter that is not known here fails: then it is for this test to learn where to find one. */
function addressOf(path: string): string {
  const address = path.replace(/:rest\(.*$/, 'no-such-page').replace(/:code(\([^)]*\))?/, village).replace(/:id(\([^)]*\))?/, ids.get(path.split('/')[1]!) ?? '')
  if (/[:(]|\/$/.test(address)) throw new Error(`no address is known for the route ${path}`)
  return address
}

const rules = new Set<string>()
let checked = 0
afterAll(() => { console.log(`${rules.size} rules of axe on ${routes.length} routes, ${checked} pages`) })

async function open({ path, isOpen }: (typeof routes)[number], screen: Screen): Promise<Page> {
  if (!isOpen) {
    const page = await hub.visit(addressOf(path), screen, { as: path.startsWith('/accounts') ? 'demo-administrator' : 'demo-coordinator' })
    await settle(page)
    return page
  }
  const page = await openPage(screen)
  await page.goto(hub.address(addressOf(path)))
  await settle(page)
  return page
}

/** Waits until a page has its heading and nothing on it is still on its way. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForFunction(() => !document.querySelector('.skeleton, [aria-busy=true]'))
  await page.evaluate(async () => { await document.fonts.ready })
}

const shown = async (page: Page) => ({ url: page.url(), title: await page.title(), heading: await page.getByRole('heading', { level: 1 }).first().innerText(), language: await page.locator('html').getAttribute('lang') })

const everyRoute = routes.map((route) => [route.path, route] as const)

test.each(everyRoute)('%s on a desktop: nobody is kept out in either theme, nothing is cut, a reload shows the same, and it speaks the language that is chosen', async (_path, route) => {
  const page = await open(route, 'desktop')

  for (const rule of await expectAccessibleInBothThemes(page)) rules.add(rule)
  await expectNothingClipped(page)
  const thai = await shown(page)
  await page.reload()
  await settle(page)
  expect(await shown(page)).toEqual(thai)

  await page.getByRole('button', { name: 'English' }).first().click()
  await page.waitForFunction(() => document.documentElement.lang === 'en')
  await settle(page)
  const english = await shown(page)
  expect(thai.language).toBe('th')
  expect(english.title).not.toBe(thai.title)
  expect(english.heading).not.toBe(thai.heading)
  await expectNothingClipped(page)
  checked += 2
})

test.each(everyRoute)('%s on a phone: nobody is kept out, and nothing is cut', async (_path, route) => {
  const page = await open(route, 'phone')

  for (const rule of await expectAccessible(page)) rules.add(rule)
  await expectNothingClipped(page)
  checked += 1
})
