import { areaLengthsOf } from '@saan/graph-schema/roleAreas.ts'
import type { Role } from '@saan/graph-schema/vocabularies.ts'
import { check, custom, forward, pipe } from 'valibot'
import type { ListedAccountFragment } from '../../apollo/generated/graphql.ts'
import { pickedOf, type PickedArea } from '../areas/pickedArea.ts'

/** Somebody or something that was found and chosen. */
export type Picked = {
  id: string
  titleTh: string
  titleEn: string | null
  detailTh: string | null
  detailEn: string | null
}

/** An account as it is typed: for whom, and which role and scope. */
export type AccountDraft = {
  person: Picked | null
  username: string
  role: Role
  areas: PickedArea[]
  agency: Picked | null
}

/** Whether a role has areas of its own. */
export const hasAreas = (role: Role): boolean => areaLengthsOf[role].length > 0

/** The part of a code that a role works in; nothing where the code is too short for it. */
export function areaFor(role: Role, code: string | undefined): string | undefined {
  const length = areaLengthsOf[role].findLast((digits) => digits <= (code?.length ?? 0))
  return length === undefined ? undefined : code?.slice(0, length)
}

const draft = custom<AccountDraft>((typed) => typeof typed === 'object')
const fits = ({ role, areas }: AccountDraft) => !hasAreas(role) || (areas.length > 0 && areas.every(({ code }) => areaLengthsOf[role].includes(code.length)))

/** What can be known of a scope before it is sent. */
export const scopeRules = pipe(
  draft,
  forward(check((typed: AccountDraft) => fits(typed), 'accounts.need.areas'), ['areas']),
  forward(check((typed: AccountDraft) => typed.role !== 'AGENCY_FOCAL' || typed.agency !== null, 'accounts.need.agency'), ['agency']),
)
export const inviteRules = pipe(draft, forward(check((typed: AccountDraft) => typed.person !== null, 'accounts.need.person'), ['person']), scopeRules)

/** What goes to the server of a role and a scope. */
export const scopeOf = ({ role, areas, agency }: AccountDraft) => ({ role, areas: hasAreas(role) ? areas.map(({ code }) => code) : null, agency: role === 'AGENCY_FOCAL' ? (agency?.id ?? null) : null })

/** The draft of an account that is there. Of a focal point, the areas are those that its agency serves. */
export function draftOf({ role, areas, agency }: ListedAccountFragment): AccountDraft {
  return {
    person: null, username: '', role, areas: hasAreas(role) ? areas.map(pickedOf) : [],
    agency: agency && { id: agency.id, titleTh: agency.nameTh, titleEn: agency.nameEn ?? null, detailTh: null, detailEn: null },
  }
}
