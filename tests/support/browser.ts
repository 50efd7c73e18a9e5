import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { launchBrowser } from './chromium.ts'

let shared: Promise<Browser> | null = null

/** The two sizes every page is drawn for. */
export const screens = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
} as const satisfies Record<string, BrowserContextOptions>

export type Screen = keyof typeof screens

/** A page of its own in the browser that all tests of a file share. It fails the test on an uncaught error of the page, on anything that the content policy forbids, and on any request that leaves the origin. */
export async function openPage(screen: Screen, options: BrowserContextOptions = {}): Promise<Page> {
  shared ??= launchBrowser()
  const browser = await shared
  // Requests that pass a service worker are not seen by a test: it is let in only where it is what is tested.
  const context = await browser.newContext({ ...screens[screen], locale: 'th-TH', timezoneId: 'Asia/Bangkok', serviceWorkers: 'block', ...options })
  if (options.serviceWorkers !== 'allow') await context.addInitScript('delete Navigator.prototype.serviceWorker')
  const page = await context.newPage()
  // The first answer to a question waits for its plan, on a machine that is busy with the other tests.
  page.setDefaultTimeout(60_000)
  const faults: string[] = []
  const outside: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => { if (message.type() === 'error' && message.text().includes('Content Security Policy')) faults.push(message.text()) })
  page.on('request', (request) => { if (!/^(http:\/\/(localhost|127\.0\.0\.1)|ws:\/\/(localhost|127\.0\.0\.1)|data:|blob:|tel:)/.test(request.url())) outside.push(request.url()) })
  onTestFinished(async () => {
    await context.close()
    expect(faults, 'errors of the page').toEqual([])
    expect(outside, 'requests that left our own server').toEqual([])
  })
  return page
}

/** Closes the shared browser; each file of browser tests calls it when it is done. */
export async function closeBrowser(): Promise<void> {
  const browser = await shared
  shared = null
  await browser?.close()
}

/** Checks a page, or a part of it, against WCAG 2.2 A and AA with axe; answers with the rules that it was held to. */
export async function expectAccessible(page: Page, part = 'html'): Promise<string[]> {
  const { violations, passes, incomplete } = await new AxeBuilder({ page }).include(part).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  return [...passes, ...incomplete].map(({ id }) => id)
}

/** Checks a page, or a part of it, in the light theme and in the dark one; answers with the rules that it was held to. */
export async function expectAccessibleInBothThemes(page: Page, part = 'html'): Promise<string[]> {
  const rules: string[] = []
  for (const colorScheme of ['dark', 'light'] as const) {
    // A colour on its way to the other theme is neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.waitForFunction((isDark) => document.documentElement.classList.contains('dark') === isDark, colorScheme === 'dark')
    rules.push(...(await expectAccessible(page, part)))
  }
  return rules
}

/** Nothing is wider than the screen, and no Thai text is cut by a line that is too low. */
export async function expectNothingClipped(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const isCut = (element: Element) => {
      const style = getComputedStyle(element)
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /[\u0E00-\u0E7F]/.test(node.textContent ?? ''))
      return own && style.overflowY === 'hidden' && style.lineHeight !== 'normal' && Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize) < 1.4 && !element.closest('.sr-only')
    }
    return { width: document.documentElement.scrollWidth - window.innerWidth, cut: [...document.querySelectorAll('body *')].filter(isCut).map((element) => element.outerHTML.slice(0, 120)) }
  })
  expect(found.width, 'sideways scroll').toBeLessThanOrEqual(0)
  expect(found.cut, 'Thai text in lines that are too low').toEqual([])
}
