import { existsSync } from 'node:fs'
import { projectFile } from '@saan/server/src/paths.ts'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { rawRequest } from '../support/rawRequest.ts'

const policy = "default-src 'self';script-src 'self';style-src 'self';object-src 'none';base-uri 'none';frame-ancestors 'none';form-action 'self';img-src 'self' data:;font-src 'self';connect-src 'self'"

async function started() {
  const { app, as } = await freshApp()
  return { base: `http://127.0.0.1:${app.port}`, as }
}

/** Every kind of answer: data, an error, a page, a file, a health check, nothing. */
const addresses = ['/', '/villages/56050851', '/assets/none.js', '/none.json', '/livez', '/readyz', '/graphql']

test.each(addresses)('%s tells the browser to fetch nothing from elsewhere, to frame nothing and to say nothing of where it was', async (path) => {
  const { base } = await started()

  const { headers } = await fetch(base + path)

  expect(headers.get('content-security-policy')).toBe(policy)
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(headers.get('x-powered-by')).toBeNull()
  expect(headers.get('server')).toBeNull()
  expect(headers.get('access-control-allow-origin')).toBeNull()
})

test('answers of the API are kept by nobody', async () => {
  const { base } = await started()

  const answer = await rawRequest(base, { body: JSON.stringify({ query: '{ vocabulary { terms { value } } }' }) })

  expect(answer.status).toBe(200)
  expect(answer.headers['cache-control']).toBe('no-store')
})

test('a large answer is packed for those who read that, a small one is sent as it is', async () => {
  const { base } = await started()
  const ask = async (query: string, encoding: string) => {
    const answer = await fetch(`${base}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-encoding': encoding }, body: JSON.stringify({ query }) })
    expect(await answer.json()).toHaveProperty('data')
    return answer.headers.get('content-encoding')
  }
  const [large, small] = ['{ __schema { types { name description } } }', '{ __typename }']

  expect(await ask(large, 'br, gzip')).toBe('gzip')
  expect(await ask(large, 'gzip;q=0, identity')).toBeNull()
  expect(await ask(small, 'gzip')).toBeNull()
})

test('what is at no address is answered in JSON, in both languages', async () => {
  const { base } = await started()

  for (const path of ['/none.json', '/assets/none.js', '/api/none']) {
    const { status, json } = await rawRequest(base, { path, method: path === '/api/none' ? 'POST' : 'GET' })
    expect(status, path).toBe(404)
    expect(json.errors?.[0]?.extensions, path).toMatchObject({ code: 'NOT_FOUND', messageTh: expect.stringMatching(/[ก-๙]/) as string })
  }
})

test('signing out empties what the browser kept, and the session’s cookie is out of the reach of scripts', async () => {
  const { base, as } = await started()
  const client = await as('VIEWER')
  const cookie = client.session!

  const { headers } = await rawRequest(base, { headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query: 'mutation { signOut }' }) })

  expect(headers['clear-site-data']).toBe('"cache", "storage"')
  expect(headers['set-cookie']).toEqual([expect.stringMatching(/^saan_session=; Path=\/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Lax$/)])
})

test('the page itself is asked for anew each time, its files are kept for a year', async () => {
  const { base } = await started()
  expect(existsSync(projectFile('client/dist/index.html')), 'the client is built before the tests run').toBe(true)

  const page = await fetch(`${base}/villages/56050851`)
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1]
  const file = await fetch(base + script)

  expect(page.headers.get('cache-control')).toBe('no-cache')
  expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(file.headers.get('content-type')).toMatch(/javascript/)
})
