import type { Role as RoleTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { Role } from '../../graphql/enums.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import { found, many, one, value, type GraphFields, type NameMaker } from '../../neo4j/fields.ts'
import { instant } from '../../neo4j/holdsOn.ts'
import { personVisible } from '../../neo4j/visibleTo.ts'
import { Person, personFields } from '../people/person.type.ts'
import { sessionIsOpen } from './sessions.ts'

@ObjectType({ description: 'A place where somebody is signed in.' })
@Access('signedIn')
export class Session {
  @Field(() => ID, { description: 'Opaque id.' }) id!: string
  @Field(() => String, { nullable: true, description: 'The browser by its name, such as Chrome; null when it does not say.' }) browser!: string | null
  @Field(() => String, { nullable: true, description: 'The system by its name, such as Windows or Android; null when the browser does not say.' }) system!: string | null
  @Field(() => DateTimeScalar, { description: 'Since when.' }) createdAt!: string
  @Field(() => DateTimeScalar, { description: 'When it was last used, to the minute.' }) lastSeenAt!: string
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' }) isThis!: boolean
}

@ObjectType({ description: 'Who looked at numbers of the viewer that are not public, in the last 90 days.' })
@Access('signedIn')
export class NumberReader {
  @Field(() => ID, { description: 'Id of the account that looked.' }) id!: string
  @Field(() => String, { description: 'Its name in Thai.' }) nameTh!: string
  @Field(() => String, { description: 'Its name in English.' }) nameEn!: string
  @Field(() => Role, { description: 'Its role.' }) role!: RoleTerm
  @Field(() => Person, { nullable: true, description: 'The person it belongs to, where the viewer may know them.' }) person!: Person | null
  @Field(() => DateTimeScalar, { description: 'When it looked last.' }) lastReadAt!: string
  @Field(() => Int, { description: 'How often it looked.' }) times!: number
}

/** Days for which people are told who looked at their numbers. */
const toldForDays = cypher`90`

/** Where an account is signed in now. `$sessionHash` is what the graph keeps of the session that asks. */
export function sessionsOf(account: Cypher, name: NameMaker) {
  const session = name('ownSession')
  return many(() => sessionFields, session, cypher`(${session}:Session)-[:SESSION_OF]->(${account})`, { where: sessionIsOpen(session), orderBy: cypher`${session}.tokenHash = $sessionHash DESC, ${session}.lastSeenAt DESC, ${session}.id` })
}

const sessionFields: GraphFields = (session) => ({
  id: value(cypher`${session}.id`),
  browser: value(cypher`${session}.browser`),
  system: value(cypher`${session}.system`),
  createdAt: value(instant(cypher`${session}.createdAt`)),
  lastSeenAt: value(instant(cypher`${session}.lastSeenAt`)),
  isThis: value(cypher`coalesce(${session}.tokenHash = $sessionHash, false)`),
})

/** Who else looked at the numbers of the person of an account, the latest first. */
export function numberReadersOf(account: Cypher, name: NameMaker) {
  const [person, contact, reading, reader, lastAt, times] = [name('readPerson'), name('readContact'), name('reading'), name('readBy'), name('lastReadAt'), name('timesRead')]
  const looks = cypher`MATCH (${person})-[:REACHED_BY]->(${contact}:Contact)<-[:ABOUT]-(${reading}:Reading)-[:BY]->(${reader}:Account) WHERE ${reading}.at > datetime() - duration({days: ${toldForDays}})`
  // The list stands inside of a column, where Cypher allows no aggregates.
  return found(() => readerFields(lastAt, times), reader, cypher`MATCH (${account})-[:OF_PERSON]->(${person}:Person) ${looks} AND ${reader} <> ${account}
    WITH DISTINCT ${person}, ${reader}
    WITH ${reader}, head(COLLECT { ${looks} RETURN ${reading}.at AS at ORDER BY at DESC LIMIT 1 }) AS ${lastAt}, COUNT { ${looks} RETURN DISTINCT ${reading} } AS ${times}`, cypher`${lastAt} DESC, ${reader}.id`)
}

const readerFields = (lastAt: Cypher, times: Cypher): GraphFields => (reader, name) => {
  const person = name('readerPerson')
  return {
    id: value(cypher`${reader}.id`),
    nameTh: value(cypher`${reader}.nameTh`),
    nameEn: value(cypher`${reader}.nameEn`),
    role: value(cypher`${reader}.role`),
    person: one(() => personFields, person, cypher`(${reader})-[:OF_PERSON]->(${person}:Person)`, { where: personVisible(person, name) }),
    lastReadAt: value(instant(lastAt)),
    times: value(times),
  }
}
