import { randomUUID } from 'node:crypto'
import { searchableProperties } from '@saan/graph-schema/names.ts'
import type { Context } from '../../context.ts'
import { NotFound } from '../../errors.ts'
import { areaCode, ifSent, openingHours, recordId, requestUuid, requiredLine, telephone, textLine } from '../../graphql/checks.ts'
import { checkedDay } from '../../days.ts'
import { mustBeOpen } from '../../graphql/closing.ts'
import { changesOf } from '../../graphql/patch.ts'
import { contentOf } from '../../graphql/requestInput.ts'
import type { AgencyFieldsInput, CreateAgencyInput, UpdateAgencyInput } from './agencies.inputs.ts'
import { createAgencyNode, homeArea, lockOrganization, serveAreas, setOrganization, setPartOf } from './organization.writes.ts'

/** An agency joins the network, at home in an area of the viewer's scope. */
export function createAgency({ graph }: Context, input: CreateAgencyInput): Promise<string> {
  const home = areaCode(input.area, 'area')
  const serves = [...new Set(input.serves.map((code) => areaCode(code, 'serves')))].sort()
  const from = checkedDay(input.from, 'from')
  const properties = { ...fieldsOf(input), nameTh: requiredLine(input.nameTh, 'nameTh'), sector: input.sector, kind: input.kind, level: input.level }
  return graph.write({ action: 'agency.create', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    await transaction.one(homeArea, { code: home })
    graph.viewer.mustBeAllowed('MANAGE_AGENCIES', { areaCode: home })
    const id = randomUUID()
    await transaction.one(createAgencyNode, { id, from, properties: { ...properties, areaCode: home, ...searchKeys(properties) } })
    if ((await transaction.all(serveAreas, { id, areas: serves, from })).length < serves.length) throw new NotFound('record.notFound', { fields: ['serves'] })
    // An area above the own one is seen, but nobody gives an agency more than they work in: accounts of the agency see what it serves.
    for (const code of serves) graph.viewer.mustBeAllowed('MANAGE_AGENCIES', { areaCode: code })
    if (input.partOf != null) await transaction.one(setPartOf, { id, whole: recordId(input.partOf, 'partOf') })
    transaction.creates(id)
    return { subjectId: id, about: input.partOf == null ? [] : [input.partOf], areaCode: home, after: { ...properties, area: home, serves, from } }
  })
}

/** Changes what is said of an agency: its name, sector, number or hours. */
export function updateAgency({ graph }: Context, input: UpdateAgencyInput): Promise<string> {
  const id = recordId(input.id, 'id')
  const patch = { ...fieldsOf(input), nameTh: ifSent(input.nameTh, (name) => requiredLine(name ?? '', 'nameTh')), sector: input.sector ?? undefined }
  return graph.write({ action: 'agency.update', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const found = await transaction.one(lockOrganization, { id })
    if (found.kind !== 'Agency') throw new NotFound()
    graph.viewer.mustBeAllowed('MANAGE_AGENCIES', found)
    mustBeOpen(found)
    const { before, after } = changesOf(found.properties, patch)
    await transaction.keep(id)
    await transaction.one(setOrganization, { id, properties: { ...after, ...searchKeys({ ...found.properties, ...after } as Named) } })
    return { subjectId: id, about: [], areaCode: found.areaCode, before, after }
  })
}

type Named = { nameTh: string; nameEn?: string | null | undefined; shortNameTh?: string | null | undefined }
export const searchKeys = ({ nameTh, nameEn, shortNameTh }: Named) => searchableProperties('Agency', { nameTh, nameEn: nameEn ?? null, shortNameTh: shortNameTh ?? null })

function fieldsOf({ nameEn, shortNameTh, phone, hours }: AgencyFieldsInput) {
  return {
    nameEn: ifSent(nameEn, (name) => textLine(name, 'nameEn')), shortNameTh: ifSent(shortNameTh, (name) => textLine(name, 'shortNameTh', 40)),
    phone: ifSent(phone, (number) => telephone(number, 'phone')), hours: ifSent(hours, (text) => openingHours(text, 'hours')),
  }
}
