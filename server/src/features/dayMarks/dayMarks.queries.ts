import { cypher, query, variable, type Cypher } from '../../neo4j/cypher.ts'
import { holdsOn } from '../../neo4j/holdsOn.ts'
import { areaVisible, holderVisible, visible } from '../../neo4j/visibleTo.ts'

/** A day with the posts that somebody takes on it, that are left on it, and that change hands in either way. */
export type TurnRow = [on: string, taken: number, left: number, turned: number]

const [post, appointment, covers, within, covered] = [variable('post'), variable('appointment'), variable('covers'), variable('within'), variable('covered')]
/** The day on which the post has to cover the area: the first of an appointment, or the last. */
const dayOfPost: Cypher = cypher`CASE WHEN isTaken THEN on ELSE on - duration({days: 1}) END`

/** The days of `[from, to)` on which posts of an area change hands, alternates and retracted appointments apart; of posts whose holders the viewer may know. */
export const turnsInArea = query<{ area: string; from: string; to: string }, { turns: TurnRow[] }>('dayMarks.turns', cypher`
  MATCH (area:Area {code: $area}) WHERE ${areaVisible(variable('area'))}
  RETURN COLLECT {
    CALL () {
      MATCH (${post}:Post) WHERE ${post}.areaCode STARTS WITH $area RETURN ${post}
      UNION MATCH (${post}:Post)-[${covers}:COVERS]->(${covered}:Area) WHERE ${covered}.code STARTS WITH $area AND ${covers}.from < date($to) AND date($from) <= ${covers}.to RETURN ${post}
    }
    WITH DISTINCT ${post} WHERE ${visible(post)} AND ${holderVisible(post)}
    MATCH (${post})<-[:TO_POST]-(${appointment}:Appointment) WHERE ${appointment}.retractedAt IS NULL AND ${appointment}.kind <> 'ALTERNATE'
    UNWIND [[${appointment}.from, true], [${appointment}.to, false]] AS turn
    WITH ${post}, turn[0] AS on, turn[1] AS isTaken WHERE on >= date($from) AND on < date($to)
      AND (${post}.areaCode STARTS WITH $area OR EXISTS { MATCH (${post})-[${within}:COVERS]->(place:Area) WHERE place.code STARTS WITH $area AND ${holdsOn(within, dayOfPost)} })
    WITH on, count(DISTINCT CASE WHEN isTaken THEN ${post} END) AS taken, count(DISTINCT CASE WHEN NOT isTaken THEN ${post} END) AS left, count(DISTINCT ${post}) AS turned
    RETURN [toString(on), taken, left, turned] ORDER BY on
  } AS turns`)
