import { hotlines } from '@saan/graph-schema/hotlines.ts'
import { roles, sectors } from '@saan/graph-schema/vocabularies.ts'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { rawRequest } from '../support/rawRequest.ts'

test('the words of the hub and the hotlines are answered to everybody', async () => {
  const { signedOut } = await freshApp()

  const { vocabulary } = await signedOut().run<{ vocabulary: { terms: { list: string; value: string; th: string; en: string }[]; hotlines: unknown } }>('{ vocabulary { terms { list value th en } hotlines { number nameTh nameEn } } }')

  const listOf = (name: string) => Object.fromEntries(vocabulary.terms.filter(({ list }) => list === name).map(({ value, th, en }) => [value, { th, en }]))
  expect([listOf('sectors'), listOf('roles')]).toEqual([sectors, roles])
  expect(vocabulary.hotlines).toEqual(hotlines)
})

test('a hub says whether it is empty, and whether its data is made up', async () => {
  const { signedOut, given } = await freshApp()
  const health = async () => (await signedOut().run<{ health: unknown }>('{ health { status synthetic empty demoAccounts { username role } } }')).health

  expect(await health()).toEqual({ status: 'ok', synthetic: false, empty: true, demoAccounts: [] })
  await given.areas('56')
  await given.account({ role: 'VIEWER', areas: ['56'], username: 'demo-viewer', isDemo: true })
  expect(await health()).toEqual({ status: 'ok', synthetic: false, empty: false, demoAccounts: [] })
  await given.run('CREATE (:World {name: "demo", isSynthetic: true})')
  expect(await health()).toEqual({ status: 'ok', synthetic: true, empty: false, demoAccounts: [{ username: 'demo-viewer', role: 'VIEWER' }] })
})

test('the process and its database answer on two addresses that tell nothing else', async () => {
  const { base } = (await freshApp()).signedOut()

  expect(await rawRequest(base, { method: 'GET', path: '/livez', headers: {} })).toMatchObject({ status: 200, json: { status: 'ok' } })
  expect(await rawRequest(base, { method: 'GET', path: '/readyz', headers: {} })).toMatchObject({ status: 200, json: { status: 'ok' } })
})

test('the answers forbid pages of other sites, and are not kept', async () => {
  const { headers } = await rawRequest((await freshApp()).signedOut().base, { body: '{"query":"{ me { role } }"}' })

  expect(headers['content-security-policy']).toMatch(/default-src 'self'.*script-src 'self'.*frame-ancestors 'none'/)
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' })
  expect(headers['x-powered-by']).toBeUndefined()
})

test('the services of the network stand by their code', async () => {
  const { given, as } = await freshApp()
  await given.areas('5605')
  await given.run('UNWIND [["RESCUE", "ช่วยเหลือ", "Rescue"], ["INTERPRETER", "ล่าม", "Interpreter"]] AS row CREATE (:Service {code: row[0], nameTh: row[1], nameEn: row[2]})')

  expect(await (await as('VIEWER', '5605')).run('{ services { code nameTh nameEn } }')).toEqual({ services: [{ code: 'INTERPRETER', nameTh: 'ล่าม', nameEn: 'Interpreter' }, { code: 'RESCUE', nameTh: 'ช่วยเหลือ', nameEn: 'Rescue' }] })
})
