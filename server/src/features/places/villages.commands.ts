import { randomUUID } from 'node:crypto'
import { OPEN_END } from '@saan/graph-schema/model.ts'
import { searchableProperties } from '@saan/graph-schema/names.ts'
import type { Context } from '../../context.ts'
import { Conflict, Invalid } from '../../errors.ts'
import { areaCode, recordId, requestUuid, requiredLine, textLine, wholeNumber } from '../../graphql/checks.ts'
import { ofItem } from '../../graphql/batch.ts'
import { contentOf } from '../../graphql/requestInput.ts'
import { todayInBangkok } from '../../days.ts'
import { createWatchPosts, lockOwner, type NewWatchPost } from '../posts/posts.commands.ts'
import type { AddVillagesInput, VillageInput } from './places.inputs.ts'
import { createAreas, linkAreas, subdistrictOf, takenCodes } from './places.writes.ts'

type Village = { code: string; moo: number; nameTh: string; nameEn: string }

/** Adds villages to a subdistrict, all of them or none, and in each the watch posts that are to be filled. */
export function addVillages({ graph }: Context, input: AddVillagesInput): Promise<string> {
  const subdistrict = areaCode(input.subdistrict, 'subdistrict')
  const villages = villagesOf(subdistrict, input.villages)
  const watchPosts = wholeNumber(input.watchPosts, 'watchPosts', 0, 5) ?? 0
  if (watchPosts > 0 && input.network == null) throw new Invalid('input.required', { fields: ['network'] })
  return graph.write({ action: 'places.addVillages', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    graph.viewer.mustBeAllowed('MANAGE_AREAS', { areaCode: subdistrict })
    const { nameTh: subdistrictNameTh, from } = await transaction.one(subdistrictOf, { code: subdistrict })
    const taken = await transaction.all(takenCodes, { codes: villages.map(({ code }) => code) })
    const items = taken.map(({ moo }) => villages.findIndex((each) => each.moo === moo))
    if (taken.length > 0) throw new Conflict('places.villageIsThere', { fields: ['villages'], items, moos: taken.map(({ moo }) => moo).join(', ') })
    await transaction.one(createAreas, { rows: villages.map((village) => ({ code: village.code, level: 'Village', from, to: OPEN_END, location: null, properties: { ...village, isSynthetic: false, ...searchableProperties('Area', { ...village, subdistrictNameTh }) } })) })
    await transaction.one(linkAreas, { links: villages.map(({ code }) => ({ from: code, to: subdistrict })) })
    const about: string[] = []
    if (watchPosts > 0) {
      const network = await lockOwner(graph.viewer, transaction, { id: recordId(input.network!, 'network'), kind: 'WATCH', from: todayInBangkok(), field: 'network' })
      const posts = watchPostsOf(villages, watchPosts)
      await createWatchPosts(transaction, network, { from: todayInBangkok(), posts, field: 'network' })
      about.push(network.id, ...posts.map(({ id }) => id))
    }
    return { subjectId: subdistrict, about, areaCode: subdistrict, count: villages.length, after: { villages: villages.map(({ nameTh }) => nameTh), watchPosts: villages.length * watchPosts } }
  })
}

/** The villages as they are kept. A refusal names the place of its village in the list. */
function villagesOf(subdistrict: string, given: readonly VillageInput[]): Village[] {
  const inVillages = { fields: ['villages'] as const }
  if (subdistrict.length !== 6) throw new Invalid('places.notSubdistrict', { fields: ['subdistrict'] })
  if (given.length < 1 || given.length > 99) throw new Invalid('number.outside', { ...inVillages, least: 1, most: 99 })
  return given.map((village, at) => {
    const first = given.findIndex(({ moo }) => moo === village.moo)
    if (first !== at) throw new Invalid('places.mooTwice', { ...inVillages, items: [first, at], moo: village.moo })
    try {
      return villageOf(subdistrict, village)
    } catch (error) {
      throw ofItem(error, at)
    }
  })
}

/** A village as it is kept: the code is that of the subdistrict and the number of the village. */
function villageOf(subdistrict: string, { moo, nameTh, nameEn }: VillageInput): Village {
  wholeNumber(moo, 'moo', 1, 99)
  const name = requiredLine(nameTh, 'nameTh', 100)
  const withWord = name.startsWith('บ้าน') ? name : `บ้าน${name}`
  return { code: `${subdistrict}${String(moo).padStart(2, '0')}`, moo, nameTh: withWord, nameEn: textLine(nameEn, 'nameEn', 100) ?? withWord }
}

/** The watch posts of each village, in the order of calling. */
function watchPostsOf(villages: readonly Village[], each: number): NewWatchPost[] {
  const orders = Array.from({ length: each }, (_, at) => at + 1)
  return villages.flatMap(({ code }) => orders.map((callOrder) => ({ id: randomUUID(), village: code, titleTh: `อาสาเฝ้าระวัง คนที่ ${callOrder}`, titleEn: `Watch volunteer ${callOrder}`, callOrder })))
}
