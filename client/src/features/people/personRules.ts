import { normalisePhone } from '@saan/graph-schema/phone.ts'
import { array, check, object, pipe, string, unknown } from 'valibot'
import type { Audience, ContactKind } from '../../apollo/generated/graphql.ts'
import { filled } from '../forms/fieldRules.ts'

/** A contact as it is typed. */
export interface TypedContact {
  kind: ContactKind
  value: string
  audience: Audience
}

const isFilled = (contacts: unknown[]) => contacts.every((contact) => (contact as TypedContact).value.trim() !== '')
const canBeDialled = (contacts: unknown[]) => contacts.every((contact) => (contact as TypedContact).kind !== 'PHONE' || normalisePhone((contact as TypedContact).value) !== null)

/** What can be known of a person before sending. */
export const personRules = object({
  givenNameTh: filled,
  familyNameTh: string(),
  value: pipe(array(unknown()), check(isFilled, 'form.needValue'), check(canBeDialled, 'form.needPhone')),
})
