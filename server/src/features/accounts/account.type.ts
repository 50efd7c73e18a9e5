import type { AccountState as AccountStateTerm, Role as RoleTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { AccountState, Role } from '../../graphql/enums.ts'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { itself, one, value, type GraphFields } from '../../neo4j/fields.ts'
import { day, instant } from '../../neo4j/holdsOn.ts'
import { personVisible } from '../../neo4j/visibleTo.ts'
import { sessionIsOpen } from '../access/sessions.ts'
import { viewerFields } from '../access/viewer.type.ts'
import { Agency } from '../agencies/agency.type.ts'
import { Area } from '../areas/area.type.ts'
import { Person, personFields } from '../people/person.type.ts'
import { closesOn, openLink, stateOf } from './accountStates.ts'

@ObjectType({ description: 'An account as those see it who manage accounts.' })
@Access('MANAGE_ACCOUNTS')
export class ManagedAccount {
  @Field(() => ID, { description: 'Opaque id.' }) id!: string
  @Field(() => String, { description: 'Name to sign in with.' }) username!: string
  @Field(() => String, { description: 'Name shown in Thai.' }) nameTh!: string
  @Field(() => String, { description: 'Name shown in English.' }) nameEn!: string
  @Field(() => Boolean, { description: 'Whether it belongs to the demo world: it opens on this machine only, and keeps its role, scope and password.' }) isDemo!: boolean
  @Field(() => Role, { description: 'What it may do.' }) role!: RoleTerm
  @Field(() => [Area], { description: 'The areas it works in, each with all below it: those of its own, or those that its agency serves.' }) areas!: Area[]
  @Field(() => Agency, { nullable: true, description: 'The agency it works for, where the scope is an agency.' }) agency!: Agency | null
  @Field(() => Person, { nullable: true, description: 'The person of the network it belongs to; null for an account of no person, and for a person the viewer may not know of.' }) person!: Person | null
  @Field(() => AccountState, { description: 'How it stands today.' }) state!: AccountStateTerm
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute; null when it never was.' }) lastUsedAt!: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when its one-time link opens it; null when it has none that is good.' }) linkExpiresAt!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'The day from which its person holds no post any more, as far as that is known: on it the account closes by itself.' }) closesOn!: string | null
  @Field(() => Int, { description: 'In how many places it is signed in now.' }) sessionCount!: number
}

@ObjectType({ description: 'How many accounts stand so.' })
@Access('MANAGE_ACCOUNTS')
export class AccountCount {
  @Field(() => AccountState, { description: 'How they stand.' }) state!: AccountStateTerm
  @Field(() => Int, { description: 'How many.' }) count!: number
}

@ObjectType({ description: 'A one-time link, shown once: the graph keeps its hash only.' })
@Access('MANAGE_ACCOUNTS')
export class IssuedLink {
  @Field(() => ManagedAccount, { description: 'The account that it opens.' }) account!: ManagedAccount
  @Field(() => String, { nullable: true, description: 'The token of the link, for the address `/sign-in?link=…`. Null when the same request came before: it was shown then, and cannot be shown again; issue another one.' }) token!: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it may be used; null when it was used or replaced meanwhile.' }) expiresAt!: string | null
}

/** How the graph answers each field of an account to those who manage it. */
export const managedAccountFields: GraphFields = (account, name) => {
  const [person, session] = [name('accountPerson'), name('openSession')]
  const { role, areas, agency } = viewerFields(account, name)
  return {
    id: value(cypher`${account}.id`),
    username: value(cypher`${account}.username`),
    nameTh: value(cypher`${account}.nameTh`),
    nameEn: value(cypher`${account}.nameEn`),
    isDemo: value(cypher`coalesce(${account}.isDemo, false)`),
    role: role!,
    areas: areas!,
    agency: agency!,
    person: one(() => personFields, person, cypher`(${account})-[:OF_PERSON]->(${person}:Person)`, { where: personVisible(person, name) }),
    state: value(stateOf(account, name)),
    lastUsedAt: value(instant(cypher`${account}.lastUsedAt`)),
    linkExpiresAt: value(instant(openLink(account, name))),
    closesOn: value(day(closesOn(account, name))),
    sessionCount: value(cypher`COUNT { (${session}:Session)-[:SESSION_OF]->(${account}) WHERE ${sessionIsOpen(session)} }`),
  }
}

/** The same for the link of an account; its token is in no graph. */
export const issuedLinkFields: GraphFields = (account, name) => {
  const same = name('linkedAccount')
  return {
    account: itself(() => managedAccountFields, same, account),
    token: value(cypher`null`),
    expiresAt: value(instant(openLink(account, name))),
  }
}
