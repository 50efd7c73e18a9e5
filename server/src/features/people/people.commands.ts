import { randomUUID } from 'node:crypto'
import { searchableProperties, type PersonName } from '@saan/graph-schema/names.ts'
import type { Context } from '../../context.ts'
import type { NamedField } from '../../fieldWords.ts'
import { Forbidden, Invalid, NotFound } from '../../errors.ts'
import { areaCode, ifSent, recordId, requestUuid, requiredLine, telephone, textLine } from '../../graphql/checks.ts'
import { todayInBangkok } from '../../days.ts'
import { changesOf } from '../../graphql/patch.ts'
import { commonArea, eachInOrder, someOf } from '../../graphql/batch.ts'
import { mustBeNewEnd, mustBeOpen, mustBeUnused, wantedEnd, type CloseInput } from '../../graphql/closing.ts'
import { contentOf } from '../../graphql/requestInput.ts'
import type { Transaction } from '../../neo4j/write.ts'
import { homeArea } from '../agencies/organization.writes.ts'
import type { ConfirmContactInput, ConfirmContactsInput, ContactInput, CreatePersonInput, NameInput, RevealContactInput, UpdatePersonInput } from './people.inputs.ts'
import {
  addContacts, appointmentsAfter, closePersonOn, createPersonNode, endContacts, lockContact, lockPerson, recordLook, setConfirmations, setPerson,
} from './people.writes.ts'

/** A person joins the network, registered in an area of the viewer's scope. */
export function createPerson({ graph }: Context, input: CreatePersonInput): Promise<string> {
  const properties = { ...namesOf(input), givenNameTh: requiredLine(input.givenNameTh, 'givenNameTh', 100) }
  const home = input.area == null ? (graph.viewer.scopes[0] ?? '') : areaCode(input.area, 'area')
  const contacts = (input.contacts ?? []).map(contactOf)
  return graph.write({ action: 'person.create', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    await transaction.one(homeArea, { code: home })
    graph.viewer.mustBeAllowed('MANAGE_PEOPLE', { areaCode: home })
    const id = randomUUID()
    await transaction.one(createPersonNode, { id, properties: { ...properties, ...searchKeys(properties), areaCode: home } })
    await transaction.all(addContacts, { id, from: todayInBangkok(), contacts })
    transaction.creates(id, ...contacts.map((contact) => contact.id))
    return { subjectId: id, about: contacts.map((contact) => contact.id), areaCode: home, after: { ...properties, contacts: contacts.map(({ kind, audience }) => ({ kind, audience })) } }
  })
}

/** Changes what a person is called, and which contacts are in use from today. */
export function updatePerson({ graph }: Context, input: UpdatePersonInput): Promise<string> {
  const id = recordId(input.id, 'id')
  const names = { ...namesOf(input), givenNameTh: ifSent(input.givenNameTh, (name) => requiredLine(name ?? '', 'givenNameTh', 100)) }
  const added = (input.addContacts ?? []).map(contactOf)
  const ended = [...new Set((input.endContacts ?? []).map((contact) => recordId(contact, 'endContacts')))]
  return graph.write({ action: 'person.update', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const found = await transaction.one(lockPerson, { id, asOf: todayInBangkok() })
    const place = graph.viewer.mustBeAllowedAtAll('MANAGE_PEOPLE', found.places)
    mustBeOpen(found)
    const contactsChange = added.length + ended.length > 0 ? { contacts: { added: added.map(({ kind, audience }) => ({ kind, audience })), ended } } : {}
    const { before, after } = changesOf(found.properties, { ...names, ...contactsChange })
    const whole = { ...found.properties, ...after } as PersonName
    const { contacts: _contacts, ...properties } = after
    await transaction.keep(id)
    transaction.creates(...added.map((contact) => contact.id))
    await transaction.one(setPerson, { id, properties: { ...properties, ...searchKeys(whole) } })
    if (ended.length > 0 && (await transaction.all(endContacts, { id, contacts: ended, to: todayInBangkok() })).length < ended.length) throw new NotFound()
    await transaction.all(addContacts, { id, from: todayInBangkok(), contacts: added })
    return { subjectId: id, about: [...added.map((contact) => contact.id), ...ended], areaCode: place.areaCode, before, after }
  })
}

/** A person leaves the network on a day, or a leaving that lies ahead is moved or taken back. Refused while appointments last longer: they are what others count on. */
export function closePerson({ graph }: Context, input: CloseInput): Promise<string> {
  const [id, to] = [recordId(input.id, 'id'), wantedEnd(input)]
  return graph.write({ action: 'person.close', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const found = await transaction.one(lockPerson, { id, asOf: todayInBangkok() })
    const place = graph.viewer.mustBeAllowedAtAll('MANAGE_PEOPLE', found.places)
    mustBeNewEnd(found, to)
    mustBeUnused(await transaction.one(appointmentsAfter, { id, to }))
    await transaction.keep(id)
    await transaction.one(closePersonOn, { id, to })
    return { subjectId: id, about: [], areaCode: place.areaCode, before: { to: found.to }, after: { to } }
  })
}

/** Writes down that a contact was tried on a day and works. Earlier confirmations are kept, so that a past day stays right. */
export function confirmContact({ graph }: Context, input: ConfirmContactInput): Promise<string> {
  const contact = recordId(input.contact, 'contact')
  const on = dayTried(input.on)
  return graph.write({ action: 'contact.confirm', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const { person, areaCode, confirmedOn } = await confirmOne(transaction, graph.viewer, contact, on)
    return { subjectId: contact, about: [person], areaCode, before: { confirmedOn }, after: { confirmedOn: on } }
  })
}

/** Writes down that several contacts were tried on one day and work: all of them or none. A refusal names the item it is about. */
export function confirmContacts({ graph }: Context, input: ConfirmContactsInput): Promise<string> {
  const contacts = [...new Set(someOf(input.contacts, 'contacts', 100).map((contact) => recordId(contact, 'contacts')))]
  const on = dayTried(input.on)
  return graph.write({ action: 'contact.confirmMany', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const confirmed = await eachInOrder(contacts, (contact) => contact, (contact) => confirmOne(transaction, graph.viewer, contact, on))
    return {
      subjectId: contacts[0]!, about: [...contacts, ...confirmed.map(({ person }) => person)], areaCode: commonArea(confirmed.map(({ areaCode }) => areaCode)),
      count: contacts.length, before: { confirmedOn: confirmed.map(({ confirmedOn }) => confirmedOn) }, after: { confirmedOn: on },
    }
  })
}

function dayTried(day: string | null | undefined): string {
  const on = day ?? todayInBangkok()
  if (on > todayInBangkok()) throw new Invalid('contact.confirmedLater', { fields: ['on'] })
  return on
}

async function confirmOne(transaction: Transaction, viewer: Context['graph']['viewer'], contact: string, on: string): Promise<{ person: string; areaCode: string; confirmedOn: string | null }> {
  const found = await transaction.one(lockContact, { contact, asOf: todayInBangkok() })
  const { areaCode } = viewer.mustBeAllowedAtOneOf('CONFIRM_CONTACT', found.places)
  if (on < found.from) throw new Invalid('contact.confirmedBefore', { fields: ['on'], from: found.from })
  await transaction.keep(contact)
  await transaction.one(setConfirmations, { contact, confirmations: [...new Set([...found.confirmations, on])].sort() })
  return { person: found.person, areaCode, confirmedOn: found.confirmations.at(-1) ?? null }
}

/** Opens a contact that is not public, for those whose scope holds the person's area. That it was looked at is recorded, without its value. */
export function revealContact({ graph }: Context, input: RevealContactInput): Promise<string> {
  const contact = recordId(input.contact, 'contact')
  return graph.write({ action: 'contact.reveal', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const found = await transaction.one(lockContact, { contact, asOf: todayInBangkok() })
    const isInArea = found.places.length > 0 && found.places.every(({ areaCode: code }) => graph.viewer.worksIn(code))
    if (found.audience === 'AREA' && !isInArea) throw new Forbidden('contact.notShown')
    await transaction.one(recordLook, { contact })
    return { subjectId: contact, about: [found.person], areaCode: found.places[0]?.areaCode ?? '', after: { revealed: true } }
  })
}

export const searchKeys = (name: PersonName) => searchableProperties('Person', name)

export function namesOf({ prefix, rank, familyNameTh, givenNameEn, familyNameEn, nickname, languages }: NameInput) {
  const line = (field: NamedField, most: number) => (text: string | null) => textLine(text, field, most)
  return {
    prefix: ifSent(prefix, line('prefix', 40)), rank: ifSent(rank, line('rank', 40)), familyNameTh: ifSent(familyNameTh, line('familyNameTh', 100)),
    givenNameEn: ifSent(givenNameEn, line('givenNameEn', 100)), familyNameEn: ifSent(familyNameEn, line('familyNameEn', 100)), nickname: ifSent(nickname, line('nickname', 60)),
    languages: ifSent(languages, (codes) => codes?.map((code) => languageCode(code)) ?? null),
  }
}

function languageCode(code: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) throw new Invalid('language.invalid', { fields: ['languages'] })
  return code
}

function contactOf({ kind, value, audience }: ContactInput) {
  return { id: randomUUID(), kind, audience, value: kind === 'PHONE' ? telephone(requiredLine(value, 'value', 60), 'value') : kind === 'EMAIL' ? email(value) : requiredLine(value, 'value', 60) }
}

function email(value: string): string {
  const line = requiredLine(value, 'value', 200)
  if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(line)) throw new Invalid('email.invalid', { fields: ['value'] })
  return line.toLowerCase()
}
