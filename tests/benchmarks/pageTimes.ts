import { demoPassword } from '@saan/seeds/accounts.ts'
import type { Browser, BrowserContext } from 'playwright-core'
import { launchBrowser } from '../support/chromium.ts'
import { median } from './report.ts'

/** Milliseconds until the sentence of the coverage of Dok Khamtai stands: for a browser that never was here, and for one that has the program already. */
export type PageTimes = { cold: number; warm: number }

/** How often a processor of an office's oldest laptop is slower than this one. */
const slowdown = 4
const times = 5

/** Opens the coverage in a real browser on a slowed processor, cold and warm in turn. */
export async function pageTimes(address: string): Promise<PageTimes> {
  const browser = await launchBrowser()
  try {
    // The first visit leaves the plans of its questions with the database.
    await (await visitor(browser, address)).close()
    const found: { cold: number[]; warm: number[] } = { cold: [], warm: [] }
    for (let time = 0; time < times; time++) {
      const context = await visitor(browser, address)
      found.cold.push(await untilAnswered(context, address))
      found.warm.push(await untilAnswered(context, address))
      await context.close()
    }
    return { cold: median(found.cold), warm: median(found.warm) }
  } finally {
    await browser.close()
  }
}

/** A browser of its own that is signed in. */
async function visitor(browser: Browser, address: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'th-TH', timezoneId: 'Asia/Bangkok', serviceWorkers: 'block' })
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { role } }'
  await context.request.post(`${address}/graphql`, { data: { query, variables: { input: { username: 'demo-coordinator', password: demoPassword } } } })
  return context
}

async function untilAnswered(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const started = performance.now()
  await page.goto(`${address}/coverage?area=5605`, { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const milliseconds = performance.now() - started
  await page.close()
  return milliseconds
}
