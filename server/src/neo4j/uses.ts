import type { Word } from '@saan/graph-schema/model.ts'
import type { PersonName } from '@saan/graph-schema/names.ts'
import { cypher, type Cypher } from './cypher.ts'

/** What still hangs on a record after a day: how much in all, and of what the viewer may know the first three, each once: people by their names, posts by words. */
export type UsesRow = { count: number; told: readonly (PersonName | Word)[] }

/** A person, as one of the uses. */
export const personUse = (person: Cypher): Cypher => cypher`${person} {.prefix, .rank, .givenNameTh, .familyNameTh, .givenNameEn, .familyNameEn}`

/** A post with what it belongs to, as one of the uses. */
export const postUse = (post: Cypher, organization: Cypher): Cypher =>
  cypher`{th: ${post}.titleTh + ' · ' + ${organization}.nameTh, en: coalesce(${post}.titleEn, ${post}.titleTh) + ' · ' + coalesce(${organization}.nameEn, ${organization}.nameTh)}`

/** Counts the rows before it, each a `use` since a day, or null where it is not to be told. */
export const countUses: Cypher = cypher`WITH use, since, id ORDER BY since, id RETURN count(*) AS count, collect(DISTINCT use)[..3] AS told`
