import type { EndReason, PostKind, Reach, Sector } from '@saan/graph-schema/vocabularies.ts'
import { cypher, joined, query, variable } from '../../neo4j/cypher.ts'
import type { NameMaker } from '../../neo4j/fields.ts'
import { day, holdsOn, isHeld } from '../../neo4j/holdsOn.ts'
import { listed } from '../../neo4j/statements.ts'
import { areaVisible } from '../../neo4j/visibleTo.ts'
import { agenciesList } from '../agencies/agencies.queries.ts'
import { committeesList } from '../committees/committees.queries.ts'
import { mainPost } from '../people/mainPost.ts'
import { peopleList } from '../people/people.queries.ts'
import { reachOf } from '../people/reach.ts'
import { postsList } from '../posts/posts.queries.ts'
import { appointerColumns, holderKind, leftOnAndWhy } from '../posts/vacancy.fields.ts'

export type PeopleRow = [main: [kind: PostKind, sector: Sector | null, isLeaving: boolean], reach: Reach | null, count: number]
export type PostsRow = [sector: Sector | null, holder: 'PERMANENT' | 'ACTING' | null, count: number]
export type AgenciesRow = [sector: Sector | null, count: number]
export type VacancyRow = [begins: string, left: [on: string, because: EndReason | null] | null, kind: PostKind, ...appointer: unknown[]]
/** `vacantSeats` holds a number for each committee. */
export type RegisterRow = { people: PeopleRow[]; posts: PostsRow[]; agencies: AgenciesRow[]; vacantSeats: number[]; vacancies: VacancyRow[] }

/** Names of one part of the statement, so that no part reads another's. */
const namesOf = (part: string): NameMaker => (hint) => variable(`${part}_${hint}`)
const [person, post, vacancy, agency, committee, seat] = [variable('person'), variable('post'), variable('vacancy'), variable('agency'), variable('committee'), variable('seat')]
const [inPeople, inPosts, inVacancies, inAgencies, inCommittees] = [namesOf('people'), namesOf('posts'), namesOf('vacancies'), namesOf('agencies'), namesOf('committees')]

/**
 * The figures of an area on a day, asked with the clauses of the lists themselves, so that a number is always that of the list it stands for: the same
 * day, the same sight. Vacant posts come one by one, for they are few and are counted in several ways.
 */
export const registerOfArea = query<{ area: string; asOf: string; vacant: true }, RegisterRow>('register.ofArea', cypher`
  MATCH (area:Area {code: $area}) WHERE ${areaVisible(variable('area'))}
  RETURN
    COLLECT {
      ${listed(peopleList, ['area'], person, inPeople)}
      WITH ${mainPost(person, inPeople).traits} AS traits, CASE WHEN $viewerKnowsPeople THEN ${reachOf(person, inPeople)} END AS reach
      WITH traits, reach, count(*) AS number RETURN [traits, reach, number]
    } AS people,
    COLLECT {
      ${listed(postsList, ['area'], post, inPosts)}
      WITH ${post}.sector AS sector, ${holderKind(post, inPosts)} AS holder
      WITH sector, holder, count(*) AS number RETURN [sector, holder, number]
    } AS posts,
    COLLECT {
      ${listed(postsList, ['area', 'vacant'], vacancy, inVacancies)}
      RETURN [${day(cypher`${vacancy}.from`)}, ${leftOnAndWhy(vacancy, inVacancies)}, ${joined(appointerColumns(vacancy, inVacancies), cypher`, `)}]
    } AS vacancies,
    COLLECT {
      ${listed(agenciesList, ['area'], agency, inAgencies)}
      WITH ${agency}.sector AS sector, count(*) AS number RETURN [sector, number]
    } AS agencies,
    COLLECT {
      ${listed(committeesList, ['area'], committee, inCommittees)}
      RETURN COUNT { MATCH (${seat}:Post {kind: 'SEAT'})-[:OF]->(${committee}) WHERE ${holdsOn(seat)} AND NOT ${isHeld(seat, inCommittees)} }
    } AS vacantSeats`)
