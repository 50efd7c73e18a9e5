import { createSchema } from '@saan/server/src/schema.ts'
import { isObjectType, type GraphQLObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import type { ApiAnswer, ApiClient } from '../support/apiClient.ts'
import { everySelection } from '../support/crawl.ts'
import type { Given } from '../support/given.ts'
import { listen } from '../support/liveClient.ts'
import { makeChanges, places, twoProvinces, villageOf, type Looker, type Marked } from './twoProvinces.ts'

const schema = createSchema()
const typeNamed = (name: string): GraphQLObjectType => {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`${name} is no type of the contract`)
  return type
}
const changed = 'subscription ($area: ID!) { changed(area: $area) { seq action account { username } subjects { kind id titleTh titleEn } fields { name before after } } }'

type Page = { list: { pageInfo: { endCursor: string | null; hasNextPage: boolean } } | null }

/** Everything that a caller can read: the text of every answer to every question that the contract allows. */
async function everythingReadable(client: ApiClient, given: Given, marked: readonly Marked[]): Promise<string> {
  const answers: string[] = []
  const hear = <Data>(query: string, { data, errors }: ApiAnswer<Data>) => {
    const unexpected = (errors ?? []).filter(({ extensions: { code } }) => !['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(code))
    if (unexpected.length > 0) throw new Error(`${query}: ${JSON.stringify(unexpected)}`)
    answers.push(JSON.stringify([data, errors]))
    return data
  }
  const ask = async <Data>(query: string, variables: Record<string, unknown> = {}) => hear(query, await client.send<Data>(query, variables))
  /** All pages of a list, each as large as the limits allow. */
  const askAll = async (list: string, selection: string) => {
    const query = `query ($first: Int, $after: String) { list: ${list}(first: $first, after: $after) { nodes ${selection} pageInfo { endCursor hasNextPage } } }`
    const widest = await client.send<Page>(query, { first: 50 })
    const tooWide = widest.errors?.find(({ extensions: { code } }) => code === 'TOO_COMPLEX')?.extensions.details
    const first = tooWide ? Math.floor((50 * Number(tooWide['most'])) / Number(tooWide['cost'])) : 50
    let data = tooWide ? await ask<Page>(query, { first }) : hear(query, widest)
    while (data?.list?.pageInfo.hasNextPage) data = await ask<Page>(query, { first, after: data.list.pageInfo.endCursor })
  }
  // Who holds an office or a seat is reached from the posts, so the organisations are followed less far.
  for (const [list, type, longest] of [['people', 'Person', 3], ['posts', 'Post', 3], ['agencies', 'Agency', 1], ['committees', 'Committee', 1]] as const) {
    for (const selection of everySelection(typeNamed(type), longest)) await askAll(list, selection)
  }
  for (const selection of everySelection(typeNamed('Change'), 2)) await askAll('changes', selection)
  for (const selection of everySelection(typeNamed('Viewer'), 2)) await ask(`{ me ${selection} }`)
  const [byArea, byCoverage, byChain] = [everySelection(typeNamed('Area'), 2), everySelection(typeNamed('Coverage'), 2), everySelection(typeNamed('ContactChain'), 2)]
  for (const { code } of await given.run<{ code: string }>('MATCH (area:Area) RETURN area.code AS code')) {
    for (const selection of byArea) await ask(`query ($code: ID!) { area(code: $code) ${selection} }`, { code })
    if (code.length < 8) for (const selection of byCoverage) await ask(`query ($code: ID!) { coverage(area: $code) ${selection} }`, { code })
    else for (const selection of byChain) await ask(`query ($code: ID!) { contactChain(village: $code) ${selection} }`, { code })
  }
  for (const { id } of await given.run<{ id: string }>('MATCH (node:Person|Post|Agency|Committee|Contact|Appointment) RETURN node.id AS id')) {
    await ask(`query ($id: ID!) { person(id: $id) ${everySelection(typeNamed('Person'), 0)[0]} post(id: $id) ${everySelection(typeNamed('Post'), 0)[0]} agency(id: $id) ${everySelection(typeNamed('Agency'), 0)[0]} committee(id: $id) ${everySelection(typeNamed('Committee'), 0)[0]} }`, { id })
  }
  for (const { token } of marked.filter((each) => each.token.endsWith('Th'))) await ask(`query ($text: String!) { search(text: $text, first: 100) ${everySelection(typeNamed('SearchHit'), 1)[0]} }`, { text: token })
  return answers.join('\n')
}

/** A token is seen where it stands whole: +66991000001 is not in +669910000012, Watch5605Th not in Watch5605Thx. */
const seen = (text: string, marked: readonly Marked[]) => marked.filter(({ token }) => new RegExp(`${token.replace('+', '\\+')}(?![A-Za-z0-9])`).test(text)).map(({ token }) => token)

test('each role reads all that it may, and nothing else, whichever way it asks', { timeout: 600_000 }, async () => {
  const { given, as, asAgency, signedOut } = await freshApp()
  const world = await twoProvinces(given)
  const coordinators = { '56': await as('PROVINCE_COORDINATOR', '56'), '57': await as('PROVINCE_COORDINATOR', '57') }
  const lookers: [Looker, ApiClient][] = [
    [{ role: 'ADMINISTRATOR', scopes: [''] }, await as('ADMINISTRATOR')], [{ role: 'PROVINCE_COORDINATOR', scopes: ['56'] }, coordinators['56']],
    [{ role: 'DISTRICT_SECRETARY', scopes: ['5605'] }, await as('DISTRICT_SECRETARY', '5605')], [{ role: 'AGENCY_FOCAL', scopes: ['5605'] }, await asAgency(world.agencyOf('5605').id)],
    [{ role: 'VIEWER', scopes: ['5605'] }, await as('VIEWER', '5605')], [{ role: 'SIGNED_OUT', scopes: [] }, signedOut()],
  ]
  const live = await Promise.all(lookers.flatMap(([{ role }, client]) => (role === 'SIGNED_OUT' ? [] : places.map(async (area) => ({ role, heard: await listen(client, changed, { area }) })))))
  await makeChanges(world, (place) => coordinators[place.slice(0, 2) as '56' | '57'])
  await new Promise((resolve) => setTimeout(resolve, 1_000))

  for (const [looker, client] of lookers) {
    const heard = live.filter(({ role }) => role === looker.role).map(({ heard: { events } }) => JSON.stringify(events))
    const text = [await everythingReadable(client, given, world.marked), ...heard].join('\n')
    const may = world.marked.filter((each) => each.may(looker)).map(({ token }) => token)
    expect([looker.role, seen(text, world.marked).sort()]).toEqual([looker.role, may.sort()])
  }
})

test('what each looked at in a call chain is written down, and nothing else', { timeout: 120_000 }, async () => {
  const { given, as } = await freshApp()
  await twoProvinces(given)
  const readings = async () => (await given.run<{ count: number }>('MATCH (reading:Reading) RETURN count(reading) AS count'))[0]!.count

  for (const [role, scope, written] of [['ADMINISTRATOR', '5605', 0], ['VIEWER', '5605', 0], ['DISTRICT_SECRETARY', '5605', 1], ['PROVINCE_COORDINATOR', '56', 1]] as const) {
    const before = await readings()
    const client = await as(role, scope)
    for (const district of ['5605', '5701']) await client.send('query ($village: ID!) { contactChain(village: $village) { steps { phone } } }', { village: villageOf(district) })
    expect([role, (await readings()) - before]).toEqual([role, written])
  }
})
