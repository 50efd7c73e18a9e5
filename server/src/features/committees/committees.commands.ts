import { randomUUID } from 'node:crypto'
import { searchableProperties } from '@saan/graph-schema/names.ts'
import { lengthOfDistrict } from '@saan/graph-schema/roleAreas.ts'
import type { Context } from '../../context.ts'
import { Invalid, NotFound } from '../../errors.ts'
import { areaCode, ifSent, recordId, requestUuid, requiredLine, textLine, wholeNumber } from '../../graphql/checks.ts'
import { checkedDay } from '../../days.ts'
import { mustBeOpen } from '../../graphql/closing.ts'
import { changesOf } from '../../graphql/patch.ts'
import { contentOf } from '../../graphql/requestInput.ts'
import { clearSecretariat, createCommitteeNode, homeArea, lockOrganization, serveAreas, setOrganization, setSecretariat } from '../agencies/organization.writes.ts'
import type { CommitteeFieldsInput, CreateCommitteeInput, UpdateCommitteeInput } from './committees.inputs.ts'

/** Sets up a committee in an area of the viewer's scope, which it serves from its first day. */
export function createCommittee({ graph }: Context, input: CreateCommitteeInput): Promise<string> {
  const home = areaCode(input.area, 'area')
  const from = checkedDay(input.from, 'from')
  const { secretariat, ...fields } = fieldsOf(input)
  const properties = { ...fields, nameTh: requiredLine(input.nameTh, 'nameTh'), kind: input.kind, level: input.level }
  return graph.write({ action: 'committee.create', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    await transaction.one(homeArea, { code: home })
    graph.viewer.mustBeAllowed('MANAGE_COMMITTEES', { areaCode: home })
    if (input.kind === 'VOLUNTEER_NETWORK' && home.length < lengthOfDistrict) throw new Invalid('committee.networkOfDistrict', { fields: ['kind'] })
    const id = randomUUID()
    await transaction.one(createCommitteeNode, { id, from, properties: { ...properties, areaCode: home, ...searchKeys(properties) } })
    await transaction.one(serveAreas, { id, areas: [home], from })
    if (secretariat != null) await transaction.one(setSecretariat, { id, agency: secretariat })
    transaction.creates(id)
    return { subjectId: id, about: secretariat ? [secretariat] : [], areaCode: home, after: { ...properties, area: home, secretariat, from } }
  })
}

/** Changes what is said of a committee, and who keeps its secretariat. */
export function updateCommittee({ graph }: Context, input: UpdateCommitteeInput): Promise<string> {
  const id = recordId(input.id, 'id')
  const patch = { ...fieldsOf(input), nameTh: ifSent(input.nameTh, (name) => requiredLine(name ?? '', 'nameTh')) }
  return graph.write({ action: 'committee.update', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const found = await transaction.one(lockOrganization, { id })
    if (found.kind !== 'Committee') throw new NotFound()
    graph.viewer.mustBeAllowed('MANAGE_COMMITTEES', found)
    mustBeOpen(found)
    const { before, after } = changesOf(found.properties, patch)
    const { secretariat, ...properties } = after
    await transaction.keep(id)
    await transaction.one(setOrganization, { id, properties: { ...properties, ...searchKeys({ ...found.properties, ...properties } as Named) } })
    if ('secretariat' in after) {
      await transaction.all(clearSecretariat, { id })
      if (typeof secretariat === 'string') await transaction.one(setSecretariat, { id, agency: secretariat })
    }
    return { subjectId: id, about: typeof secretariat === 'string' ? [secretariat] : [], areaCode: found.areaCode, before, after }
  })
}

type Named = { nameTh: string; nameEn?: string | null | undefined }
const searchKeys = ({ nameTh, nameEn }: Named) => searchableProperties('Committee', { nameTh, nameEn: nameEn ?? null })

function fieldsOf({ nameEn, theme, cadence, quorum, funding, expectedSectors, secretariat }: CommitteeFieldsInput) {
  return {
    nameEn: ifSent(nameEn, (name) => textLine(name, 'nameEn')), theme: ifSent(theme, (text) => textLine(text, 'theme')),
    cadence: ifSent(cadence, duration), quorum: ifSent(quorum, (seats) => wholeNumber(seats, 'quorum', 1, 200)), funding: ifSent(funding, (text) => textLine(text, 'funding')),
    expectedSectors: ifSent(expectedSectors, (sectors) => (sectors === null ? null : [...new Set(sectors)].sort())),
    secretariat: ifSent(secretariat, (agency) => (agency === null ? null : recordId(agency, 'secretariat'))),
  }
}

function duration(text: string | null): string | null {
  if (text !== null && !/^P([1-9]\d?[DWMY])$/.test(text)) throw new Invalid('cadence.invalid', { fields: ['cadence'] })
  return text
}
