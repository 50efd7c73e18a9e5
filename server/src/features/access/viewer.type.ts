import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { Action as ActionEnum, Role } from '../../graphql/enums.ts'
import { RequestInput } from '../../graphql/requestInput.ts'
import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import { derived, many, one, value, type GraphFields, type NameMaker } from '../../neo4j/fields.ts'
import { holdsOn } from '../../neo4j/holdsOn.ts'
import { agencyFields, Agency } from '../agencies/agency.type.ts'
import { Area, areaFields } from '../areas/area.type.ts'
import { Person, personFields } from '../people/person.type.ts'
import type { Role as RoleTerm } from '@saan/graph-schema/vocabularies.ts'
import { actionsOf, type Action } from './roles.ts'
import { NumberReader, numberReadersOf, Session, sessionsOf } from './session.type.ts'

@ObjectType({ description: 'What somebody signs in with.' })
@Access('signedIn')
export class Account {
  @Field(() => ID, { description: 'Opaque id.' }) id!: string
  @Field(() => String, { description: 'Name to sign in with.' }) username!: string
  @Field(() => String, { description: 'Name shown in Thai.' }) nameTh!: string
  @Field(() => String, { description: 'Name shown in English.' }) nameEn!: string
  @Field(() => Role, { description: 'What it may do.' }) role!: RoleTerm
  @Field(() => Boolean, { description: 'Whether it belongs to the demo world.' }) isDemo!: boolean
}

@ObjectType({ description: 'Who is signed in: an account, its role and its scope.' })
@Access('signedIn')
export class Viewer {
  @Field(() => Account, { description: 'The account.' }) account!: Account
  @Field(() => Person, { nullable: true, description: 'The person of the network it belongs to.' }) person!: Person | null
  @Field(() => Role, { description: 'What it may do.' }) role!: RoleTerm
  @Field(() => [Area], { description: 'The areas it works in, each with all below it; empty for an administrator, who looks at the whole country.' }) areas!: Area[]
  @Field(() => Agency, { nullable: true, description: 'The agency it works for, where the scope is an agency.' }) agency!: Agency | null
  @Field(() => Area, { nullable: true, description: 'The area its pages open with. An administrator without one, who works in no area, opens the only province of the hub; null when there is none, or when there are several to choose from.' }) homeArea!: Area | null
  @Field(() => [Session], { description: 'Where it is signed in now, the session that asks first.' }) sessions!: Session[]
  @Field(() => Boolean, { description: 'Whether it was opened with a one-time link and has to set its password now; false for demo accounts, which keep theirs.' }) needsPassword!: boolean
  @Field(() => [NumberReader], { description: 'Which other accounts looked at numbers of the person it belongs to that are not public, in the last 90 days, the latest first.' }) numberReaders!: NumberReader[]
  @Field(() => Int, { description: 'Number of the latest change of all when this was answered: `changed` goes on from it without a gap. 0 before the first.' }) lastChange!: number
  @Field(() => [ActionEnum], { description: 'What it may do inside its scope.' }) can!: Action[]
}

@InputType({ description: 'A name and a password.' })
export class SignInInput {
  @Field(() => String, { description: 'Name of the account.' }) username!: string
  @Field(() => String, { description: 'Its password.' }) password!: string
}

@InputType({ description: 'A new password of one’s own.' })
export class ChangePasswordInput extends RequestInput {
  @Field(() => String, { nullable: true, description: 'The password so far. Not needed in a session that was opened with a one-time link.' }) current?: string | null
  @Field(() => String, { description: 'The new one: from 12 to 128 characters, none of the commonest, and without the user name.' }) password!: string
}

@InputType({ description: 'A one-time link.' })
export class SignInWithLinkInput {
  @Field(() => String, { description: 'The token of the link, as it stands in its address.' }) token!: string
}

/** How the graph answers each field of an account. */
export const accountFields: GraphFields = (account) => ({
  id: value(cypher`${account}.id`),
  username: value(cypher`${account}.username`),
  nameTh: value(cypher`${account}.nameTh`),
  nameEn: value(cypher`${account}.nameEn`),
  role: value(cypher`${account}.role`),
  isDemo: value(cypher`coalesce(${account}.isDemo, false)`),
})

/** An administrator who works in no area opens the only province of the hub; with none, or several, there is nothing to open. */
function onlyProvinceOf(account: Cypher, name: NameMaker): Cypher {
  const [province, codes] = [name('anyProvince'), name('provinceCodes')]
  return cypher`CASE WHEN ${account}.role = 'ADMINISTRATOR' AND NOT EXISTS { (${account})-[:SCOPED_TO]->() }
    THEN head([${codes} IN [COLLECT { MATCH (${province}:Province) WHERE ${province}.code > '' AND ${holdsOn(province)} RETURN ${province}.code LIMIT 2 }] WHERE size(${codes}) = 1 | head(${codes})]) END`
}

/** How the graph answers each field of the viewer, from the account. */
export const viewerFields: GraphFields = (account, name) => {
  const [same, person, area, agency, home, served, counter] = [name('sameAccount'), name('ownPerson'), name('scopeArea'), name('scopeAgency'), name('homeArea'), name('scopeServes'), name('changeCounter')]
  return {
    account: one(() => accountFields, same, cypher`(${same}:Account {id: ${account}.id})`),
    person: one(() => personFields, person, cypher`(${account})-[:OF_PERSON]->(${person}:Person)`),
    role: value(cypher`${account}.role`),
    areas: many(() => areaFields, area, cypher`(${account})-[:SCOPED_TO]->()-[${served}:SERVES*0..1]->(${area}:Area)`, { where: cypher`all(serves IN ${served} WHERE ${holdsOn(cypher`serves`)})`, orderBy: cypher`${area}.code` }),
    agency: one(() => agencyFields, agency, cypher`(${account})-[:SCOPED_TO]->(${agency}:Agency)`),
    homeArea: one(() => areaFields, home, cypher`(${home}:Area)`, { where: cypher`${home}.code = coalesce(${account}.homeAreaCode, ${onlyProvinceOf(account, name)})` }),
    sessions: sessionsOf(account, name),
    needsPassword: value(cypher`(NOT coalesce(${account}.isDemo, false) AND EXISTS { (:Session {tokenHash: $sessionHash, isByLink: true})-[:SESSION_OF]->(${account}) })`),
    numberReaders: numberReadersOf(account, name),
    lastChange: value(cypher`coalesce(head(COLLECT { MATCH (${counter}:Counter {name: 'change'}) RETURN ${counter}.value }), 0)`),
    can: derived([cypher`${account}.role`], ([role]) => actionsOf[role as RoleTerm]),
  }
}
