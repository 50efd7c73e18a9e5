import { existsSync } from 'node:fs'
import packaged from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** A real Chromium: the one of CHROME_PATH, else an installed one, else the one that comes inside a package. */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env['CHROME_PATH'] ?? installed.find((each) => existsSync(each))
  const quiet = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--font-render-hinting=none']
  if (path) return chromium.launch({ executablePath: path, headless: true, args: quiet })
  const kept = packaged.args.filter((argument) => !argument.startsWith('--headless') && argument !== '--single-process' && argument !== '--no-zygote')
  return chromium.launch({ executablePath: await packaged.executablePath(), headless: true, args: [...kept, ...quiet] })
}
