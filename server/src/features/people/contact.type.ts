import type { Audience as AudienceTerm, ContactKind as ContactKindTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, ID, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { AsOf } from '../../graphql/asOf.ts'
import { Audience, ContactKind } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { answered } from '../../graphql/selectionResolver.ts'
import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import { value, type GraphFields } from '../../neo4j/fields.ts'
import { asOfDay, day, endDay } from '../../neo4j/holdsOn.ts'

@ObjectType({ description: 'A way to reach a person. It goes with the person, not with the post.' })
@Access('signedIn')
export class Contact {
  @Field(() => ID, { description: 'Opaque id.' }) id!: string
  @Field(() => ContactKind, { description: 'Telephone, email or LINE.' }) kind!: ContactKindTerm
  @Field(() => Audience, { description: 'Who may read its value.' }) audience!: AudienceTerm
  @Field(() => String, { nullable: true, description: 'The number or address: given for PUBLIC contacts, and in the answer of `revealContact`, which is recorded. Telephones as `+66…`; null otherwise.' })
  value!: string | null
  @Field(() => DateScalar, { description: 'First day on which it is in use.' }) from!: string
  @Field(() => DateScalar, { nullable: true, description: 'The day after its last; null while in use.' }) to!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'The latest day, up to the day asked for, on which somebody confirmed that it works.' })
  confirmedOn(@AsOf() _asOf?: string): string | null { return answered() }
}

/** The latest confirmation of a contact up to the day; confirmations are kept, so that a past day stays right. */
export const lastConfirmation = (contact: Cypher): Cypher => cypher`last([on IN ${contact}.confirmations WHERE on <= ${asOfDay}])`

/** The same as text. */
export const confirmedOn = (contact: Cypher): Cypher => day(lastConfirmation(contact))

/** How the graph answers each field of a contact. */
export const contactFields: GraphFields = (contact) => fieldsWithValue(contact, cypher`CASE ${contact}.audience WHEN 'PUBLIC' THEN ${contact}.value END`)

/** The same with the value open: for the answer of `revealContact` alone, which has checked the right and recorded the look. */
export const revealedContactFields: GraphFields = (contact) => fieldsWithValue(contact, cypher`${contact}.value`)

const fieldsWithValue = (contact: Cypher, shown: Cypher) => ({
  id: value(cypher`${contact}.id`),
  kind: value(cypher`${contact}.kind`),
  audience: value(cypher`${contact}.audience`),
  value: value(shown),
  from: value(day(cypher`${contact}.from`)),
  to: value(endDay(contact)),
  confirmedOn: value(confirmedOn(contact)),
})
