import type { CoverageStatus as CoverageStatusTerm, Sector as SectorTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { CoverageStatus, Sector } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { derived, found, one, value, type GraphFields } from '../../neo4j/fields.ts'
import type { NodeRoot } from '../../neo4j/statements.ts'
import { areaVisible, visible } from '../../neo4j/visibleTo.ts'
import { Area, areaFields } from '../areas/area.type.ts'
import { changedFields, ChangedField, ChangeSubject, recordsIn, subjectFields } from '../changes/change.type.ts'
import { Committee, committeeFields } from '../committees/committee.type.ts'

@ObjectType({ description: 'The villages of an area counted by how they are watched over.' })
@Access('signedIn')
export class CoverageCounts {
  @Field(() => Int, { description: 'Villages in it.' }) total!: number
  @Field(() => Int, { description: 'Villages with watch posts of which none is held.' }) none!: number
  @Field(() => Int, { description: 'Villages with one.' }) single!: number
  @Field(() => Int, { description: 'Villages with two.' }) two!: number
  @Field(() => Int, { description: 'Villages with three or more.' }) threeOrMore!: number
  @Field(() => Int, { description: 'Villages without any watch post planned.' }) unplanned!: number
}

@ObjectType({ description: 'A number without a change and with it.' })
@Access('signedIn')
export class CountChange {
  @Field(() => Int, { description: 'Without it.' }) before!: number
  @Field(() => Int, { description: 'With it.' }) after!: number
}

@ObjectType({ description: 'What a change does to a village.' })
@Access('signedIn')
export class VillagePreview {
  @Field(() => Area, { description: 'The village.' }) village!: Area
  @Field(() => CountChange, { description: 'Watch posts that exist.' }) watchPosts!: CountChange
  @Field(() => CountChange, { description: 'Watch posts that are held.' }) watchers!: CountChange
  @Field(() => CoverageStatus, { description: 'How it is watched over without the change.' }) statusBefore!: CoverageStatusTerm
  @Field(() => CoverageStatus, { description: 'How it is watched over with it.' }) statusAfter!: CoverageStatusTerm
}

@ObjectType({ description: 'What a change does to a committee.' })
@Access('signedIn')
export class CommitteePreview {
  @Field(() => Committee, { description: 'The committee.' }) committee!: Committee
  @Field(() => CountChange, { description: 'Seats that are held, ex officio ones included.' }) filled!: CountChange
  @Field(() => Int, { description: 'Seats that exist with the change.' }) seats!: number
  @Field(() => Int, { nullable: true, description: 'Seats that must be present for a decision.' }) quorum!: number | null
  @Field(() => [Sector], { description: 'Sectors that no longer hold a seat.' }) sectorsLost!: SectorTerm[]
  @Field(() => [Sector], { description: 'Sectors that hold one again.' }) sectorsGained!: SectorTerm[]
}

@ObjectType({ description: 'Something to look at before the change is written; it does not forbid it.' })
@Access('signedIn')
export class PreviewWarning {
  @Field(() => String, { description: 'NOBODY_LEFT, STILL_ONE_LEFT, QUORUM_LOST, SECTOR_LOST, HOLDS_OTHER_POST, NO_CONTACT, LIVES_ELSEWHERE or NO_TRAINING.' }) code!: string
  @Field(() => String, { description: 'What to look at, in Thai.' }) messageTh!: string
  @Field(() => String, { description: 'What to look at, in English.' }) messageEn!: string
}

@ObjectType({ description: 'What a change would do, on the day it takes effect. Nothing of it is written.' })
@Access('signedIn')
export class ChangePreview {
  @Field(() => DateScalar, { description: 'The day that is looked at: the first day, or the day after the last; of what is taken back, today or its first day ahead.' }) day!: string
  @Field(() => Area, { description: 'The district of the change, or its province; no larger than the viewer works in.' }) area!: Area
  @Field(() => CoverageCounts, { description: 'Its villages without the change.' }) before!: CoverageCounts
  @Field(() => CoverageCounts, { description: 'Its villages with it.' }) after!: CoverageCounts
  @Field(() => [VillagePreview], { description: 'The villages that change, by code.' }) villages!: VillagePreview[]
  @Field(() => CountChange, { description: 'Offices and watch posts of the area that nobody holds.' }) vacantPosts!: CountChange
  @Field(() => CountChange, { description: 'Seats of the area that nobody holds.' }) vacantSeats!: CountChange
  @Field(() => [CommitteePreview], { description: 'The committees of the area and above it that change, also through an office that a seat follows.' }) committees!: CommitteePreview[]
  @Field(() => String, { description: 'What the log would call it, as in `Change.action`.' }) action!: string
  @Field(() => [ChangedField], { description: 'What the log would tell of the record: each field before and after. Numbers of people are in none.' }) fields!: ChangedField[]
  @Field(() => [ChangeSubject], { description: 'The records that `fields` names by id or code, as far as the viewer sees them.' }) mentions!: ChangeSubject[]
  @Field(() => [PreviewWarning], { description: 'What to look at first.' }) warnings!: PreviewWarning[]
}

const villageFields: GraphFields = (row, name) => {
  const area = name('previewedVillage')
  return {
    village: one(() => areaFields, area, cypher`(${area}:Area {code: ${row}.code})`),
    watchPosts: value(cypher`${row}.watchPosts`), watchers: value(cypher`${row}.watchers`),
    statusBefore: value(cypher`${row}.statusBefore`), statusAfter: value(cypher`${row}.statusAfter`),
  }
}

const committeePreviewFields: GraphFields = (row, name) => {
  const committee = name('previewedCommittee')
  return {
    committee: one(() => committeeFields, committee, cypher`(${committee}:Committee {id: ${row}.id})`, { where: visible(committee) }),
    filled: value(cypher`${row}.filled`), seats: value(cypher`${row}.seats`), quorum: value(cypher`${row}.quorum`),
    sectorsLost: value(cypher`${row}.sectorsLost`), sectorsGained: value(cypher`${row}.sectorsGained`),
  }
}

const previewFields: GraphFields = (area, name) => {
  const [same, village, committee, mentioned] = [name('previewedArea'), name('villageRow'), name('committeeRow'), name('mentionedRecord')]
  return {
    day: value(cypher`$preview.day`), before: value(cypher`$preview.before`), after: value(cypher`$preview.after`),
    vacantPosts: value(cypher`$preview.vacantPosts`), vacantSeats: value(cypher`$preview.vacantSeats`), warnings: value(cypher`$preview.warnings`),
    action: value(cypher`$preview.action`),
    fields: derived([cypher`[$preview.was, $preview.becomes]`], ([both]) => changedFields(...(both as [string, string]))),
    mentions: found(() => subjectFields, mentioned, recordsIn(cypher`$preview.was + $preview.becomes`, mentioned, name, { withPeople: true }), cypher`coalesce(${mentioned}.code, ${mentioned}.id)`),
    area: one(() => areaFields, same, cypher`(${same}:Area {code: ${area}.code})`),
    villages: found(() => villageFields, village, cypher`UNWIND $preview.villages AS ${village}`, cypher`${village}.code`),
    committees: found(() => committeePreviewFields, committee, cypher`UNWIND $preview.committees AS ${committee}`, cypher`${committee}.id`),
  }
}

/** The answer of a preview: what was counted travels in `$preview`, the areas and committees it names are read beside it. */
export const previewed: NodeRoot = {
  name: 'previewed',
  fields: () => previewFields,
  match: (area) => cypher`MATCH (${area}:Area {code: $preview.area}) WHERE ${areaVisible(area)}`,
}
