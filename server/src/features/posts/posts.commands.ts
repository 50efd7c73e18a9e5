import { randomUUID } from 'node:crypto'
import { searchableProperties } from '@saan/graph-schema/names.ts'
import type { Context } from '../../context.ts'
import { Invalid, NotFound, Refused } from '../../errors.ts'
import { areaCode, ifSent, intervalOf, openingHours, recordId, requestUuid, requiredLine, telephone, textLine, wholeNumber } from '../../graphql/checks.ts'
import { checkedDay, todayInBangkok } from '../../days.ts'
import { changesOf } from '../../graphql/patch.ts'
import { mustBeNewEnd, mustBeOpen, mustBeUnused, wantedEnd, type CloseInput } from '../../graphql/closing.ts'
import { contentOf } from '../../graphql/requestInput.ts'
import type { Transaction } from '../../neo4j/write.ts'
import type { Viewer } from '../access/viewer.ts'
import { lengthOfDistrict } from '@saan/graph-schema/roleAreas.ts'
import { lockOrganization, type OrganizationRow } from '../agencies/organization.writes.ts'
import type { CreatePostInput, PostFieldsInput, SetCoverageInput, UpdatePostInput } from './posts.inputs.ts'
import { areasToCover, beginCoverage, clearRepresents, closePostOn, createPostNode, createWatchNodes, endCoverage, lastsAtMost, lockPostWhole, setExOfficio, setPost, setRepresents, usesAfter } from './posts.writes.ts'

/** Sets up a post in an agency or a committee. It is vacant until somebody is appointed. */
export function createPost({ graph }: Context, input: CreatePostInput): Promise<string> {
  const organization = recordId(input.organization, 'organization')
  const from = checkedDay(input.from, 'from')
  const covers = codesOf(input.covers ?? [], 'covers')
  const { represents, ...fields } = fieldsOf(input)
  const properties = { ...fields, titleTh: requiredLine(input.titleTh, 'titleTh'), kind: input.kind, role: input.role ?? null, sector: input.sector ?? null }
  return graph.write({ action: 'post.create', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const owner = await lockOwner(graph.viewer, transaction, { id: organization, kind: input.kind, from, field: 'organization' })
    if ((input.role != null) !== (input.kind === 'SEAT')) throw new Invalid('post.roleIsOfSeats', { fields: ['role'] })
    if (input.kind === 'WATCH' && covers.length === 0) throw new Invalid('input.required', { fields: ['covers'] })
    if (input.exOfficioOf != null && input.kind !== 'SEAT') throw new Invalid('post.exOfficioLoop', { fields: ['exOfficioOf'] })
    mayRepresent(input.kind, represents)
    const id = randomUUID()
    transaction.creates(id)
    await transaction.one(createPostNode, { id, organization, from, properties: { ...properties, areaCode: owner.areaCode, ...searchKeys(properties) } })
    await checkAreas(transaction, { kind: input.kind, home: owner.areaCode, areas: covers, from, field: 'covers' })
    await transaction.all(beginCoverage, { id, areas: covers, from })
    if (input.exOfficioOf != null) await transaction.one(setExOfficio, { id, office: recordId(input.exOfficioOf, 'exOfficioOf'), from })
    if (represents != null) await transaction.one(setRepresents, { id, agency: represents })
    return { subjectId: id, about: [organization, ...[input.exOfficioOf, represents].filter((each) => each != null)], areaCode: owner.areaCode, after: { ...properties, organization, covers, from } }
  })
}

/** The agency or committee that a new post belongs to, locked: it is open, has no end, fits the kind of post, and the viewer may set up posts in it. */
export type Owner = OrganizationRow & { id: string }

export async function lockOwner(viewer: Viewer, transaction: Transaction, { id, kind, from, field }: { id: string; kind: CreatePostInput['kind']; from: string; field: string }): Promise<Owner> {
  const owner = await transaction.one(lockOrganization, { id })
  viewer.mustBeAllowed('MANAGE_POSTS', owner)
  mustBeOpen(owner)
  if (owner.to !== null) throw new Refused('post.outlives', { to: owner.to })
  if ((kind === 'OFFICE') !== (owner.kind === 'Agency')) throw new Invalid('post.seatNeedsCommittee', { fields: [field] })
  // A province's secretaries work in one district each: they would see the post, and not who watches in their own villages.
  if (kind === 'WATCH' && owner.areaCode.length < lengthOfDistrict) throw new Invalid('post.watchOfDistrict', { fields: field === 'network' ? [field] : [] })
  if (from < owner.from) throw new Refused('post.outsideOrganization', { fields: ['from'], from: owner.from })
  return { ...owner, id }
}

export type NewWatchPost = Titled & { id: string; village: string; callOrder: number }

/** Writes watch posts, each for one village: however many, they are checked and written at once. */
export async function createWatchPosts(transaction: Transaction, owner: Owner, { from, posts, field }: { from: string; posts: readonly NewWatchPost[]; field: string }): Promise<void> {
  await checkAreas(transaction, { kind: 'WATCH', home: owner.areaCode, areas: [...new Set(posts.map(({ village }) => village))], from, field })
  await transaction.one(createWatchNodes, {
    organization: owner.id, from,
    posts: posts.map(({ id, village, ...post }) => ({ id, village, properties: { ...post, kind: 'WATCH', sector: 'COMMUNITY', areaCode: owner.areaCode, ...searchKeys(post) } })),
  })
}

/** Changes what is said of a post, and whom a seat speaks for. */
export function updatePost({ graph }: Context, input: UpdatePostInput): Promise<string> {
  const id = recordId(input.id, 'id')
  const patch = { ...fieldsOf(input), titleTh: ifSent(input.titleTh, (title) => requiredLine(title ?? '', 'titleTh')) }
  return graph.write({ action: 'post.update', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const found = await transaction.one(lockPostWhole, { id, from: todayInBangkok() })
    graph.viewer.mustBeAllowed('MANAGE_POSTS', found)
    mustBeOpen(found)
    mayRepresent(found.kind, patch.represents)
    const { before, after } = changesOf(found.properties, patch)
    const { represents, ...properties } = after
    await transaction.keep(id)
    await transaction.one(setPost, { id, properties: { ...properties, ...searchKeys({ ...found.properties, ...properties } as Titled) } })
    if ('represents' in after) {
      await transaction.all(clearRepresents, { id })
      if (typeof represents === 'string') await transaction.one(setRepresents, { id, agency: represents })
    }
    return { subjectId: id, about: typeof represents === 'string' ? [represents] : [], areaCode: found.areaCode, before, after }
  })
}

/**
 * Closes a post on a day, or moves or takes back a closing that lies ahead. Refused while somebody holds it longer, or a seat follows it
 * longer; and it lasts no longer than what it belongs to.
 */
export function closePost({ graph }: Context, input: CloseInput): Promise<string> {
  const [id, to] = [recordId(input.id, 'id'), wantedEnd(input)]
  return graph.write({ action: 'post.close', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const found = await transaction.one(lockPostWhole, { id, from: todayInBangkok() })
    graph.viewer.mustBeAllowed('MANAGE_POSTS', found)
    mustBeNewEnd(found, to)
    const { most } = await transaction.one(lastsAtMost, { id })
    if (most !== null && (to === null || to > most)) throw new Refused('post.outlives', { fields: ['to'], to: most })
    intervalOf(found.from, to)
    mustBeUnused(await transaction.one(usesAfter, { id, to }))
    await transaction.keep(id)
    await transaction.one(closePostOn, { id, to })
    return { subjectId: id, about: [], areaCode: found.areaCode, before: { to: found.to }, after: { to } }
  })
}

/** Says which areas a post covers from a day on; what it covered before that day stays as it was. */
export function setCoverage({ graph }: Context, input: SetCoverageInput): Promise<string> {
  const [id, from] = [recordId(input.post, 'post'), checkedDay(input.from, 'from')]
  const areas = codesOf(input.areas, 'areas')
  return graph.write({ action: 'post.setCoverage', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const found = await transaction.one(lockPostWhole, { id, from })
    graph.viewer.mustBeAllowed('SET_COVERAGE', found)
    if (found.to !== null && found.to <= from) throw new Refused('record.closed', { to: found.to })
    if (from < found.from) throw new Refused('appointment.outsidePost', { fields: ['from'], from: found.from, to: found.to })
    if (found.kind === 'WATCH' && areas.length === 0) throw new Invalid('input.required', { fields: ['areas'] })
    await checkAreas(transaction, { kind: found.kind, home: found.areaCode, areas, from, field: 'areas' })
    if (found.isSteady && found.covers.join() === areas.join()) throw new Refused('record.nothingToChange')
    await transaction.keep(id)
    await transaction.all(endCoverage, { id, keep: areas, from })
    await transaction.all(beginCoverage, { id, areas, from })
    return { subjectId: id, about: [], areaCode: found.areaCode, before: { covers: found.covers }, after: { covers: areas, from } }
  })
}

type Covering = { kind: string; home: string; areas: readonly string[]; from: string; field: string }

/** Areas must exist; a watch post covers villages, and a post covers nothing outside of its organisation's home area. */
async function checkAreas(transaction: Transaction, { kind, home, areas, from, field }: Covering): Promise<void> {
  const found = await transaction.all(areasToCover, { areas: [...areas], from })
  if (found.length < areas.length) throw new NotFound('record.notFound', { fields: [field] })
  if (kind === 'WATCH' && found.some(({ isVillage }) => !isVillage)) throw new Invalid('post.watchCoversVillages', { fields: [field] })
  const outside = areas.filter((code) => !code.startsWith(home))
  if (outside.length > 0) throw new Invalid('post.coverageOutside', { fields: [field], areas: outside.slice(0, 5).join(', ') })
}

/** Only a seat of a committee speaks for an agency. */
function mayRepresent(kind: string, agency: string | null | undefined): void {
  if (agency != null && kind !== 'SEAT') throw new Invalid('post.onlySeatsRepresent', { fields: ['represents'] })
}

const codesOf = (codes: readonly string[], field: string) => [...new Set(codes.map((code) => areaCode(code, field)))].sort()

type Titled = { titleTh: string; titleEn?: string | null | undefined }
export const searchKeys = ({ titleTh, titleEn }: Titled) => searchableProperties('Post', { titleTh, titleEn: titleEn ?? null })

function fieldsOf({ titleEn, dutiesTh, dutiesEn, phone, hours, lineId, termMonths, callOrder, represents }: PostFieldsInput) {
  return {
    titleEn: ifSent(titleEn, (text) => textLine(text, 'titleEn')),
    dutiesTh: ifSent(dutiesTh, (text) => textLine(text, 'dutiesTh', 2_000)), dutiesEn: ifSent(dutiesEn, (text) => textLine(text, 'dutiesEn', 2_000)),
    phone: ifSent(phone, (text) => telephone(text, 'phone')), hours: ifSent(hours, (text) => openingHours(text, 'hours')), lineId: ifSent(lineId, (text) => textLine(text, 'lineId', 60)),
    termMonths: ifSent(termMonths, (months) => wholeNumber(months, 'termMonths', 1, 240)), callOrder: ifSent(callOrder, (order) => wholeNumber(order, 'callOrder', 1, 99)),
    represents: ifSent(represents, (agency) => (agency === null ? null : recordId(agency, 'represents'))),
  }
}
