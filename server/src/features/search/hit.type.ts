import { personNameEn, personNameTh } from '@saan/graph-schema/names.ts'
import type { Sector as SectorTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { SearchKind, Sector } from '../../graphql/enums.ts'
import { countVillages } from '../coverage/coverage.ts'
import type { HitRow } from './search.queries.ts'

@ObjectType({ description: 'The watch posts of a village on a day, counted as in its coverage.' })
@Access('signedIn')
class WatchCount {
  @Field(() => Int, { description: 'How many watch posts cover it.' }) posts!: number
  @Field(() => Int, { description: 'How many of them somebody holds.' }) held!: number
}

@ObjectType({ description: 'Something whose name fits a search.' })
@Access('signedIn')
export class SearchHit {
  @Field(() => SearchKind, { description: 'What it is.' }) kind!: keyof typeof SearchKind
  @Field(() => ID, { description: 'Its id; for an area its code.' }) id!: string
  @Field(() => String, { description: 'Name or title in Thai.' }) titleTh!: string
  @Field(() => String, { nullable: true, description: 'Name or title in English.' }) titleEn!: string | null
  @Field(() => String, { nullable: true, description: 'What tells it from others of the same name, in Thai: post and organisation, or where it lies (หมู่ 3 ต.ห้วยลาน).' }) detailTh!: string | null
  @Field(() => String, { nullable: true, description: 'The same in English.' }) detailEn!: string | null
  @Field(() => Sector, { nullable: true, description: 'Sector of an agency or a post.' }) sector!: SectorTerm | null
  @Field(() => String, { nullable: true, description: 'Official number of an agency or a post, or of a post that a person holds on the day, `+66…` or a short code; never a private one.' }) phone!: string | null
  @Field(() => Boolean, { nullable: true, description: 'Whether nobody holds it on the day; posts only.' }) isVacant!: boolean | null
  @Field(() => WatchCount, { nullable: true, description: 'Who watches, in numbers; villages only.' }) watch!: WatchCount | null
  @Field(() => Int, { nullable: true, description: 'In how many of its villages nobody holds a watch post, of those that have one, on the day; districts and subdistricts only, null for one that reaches beyond the viewer’s scope.' }) villagesWithNobody!: number | null
  @Field(() => Boolean, { description: 'Whether the name holds the text as typed, or an official abbreviation of it; false when it only comes near.' }) exact!: boolean
  @Field(() => Float, { description: 'Score of the full-text index; comparable inside one answer only.' }) score!: number
}

/** The kind of a hit by the label that its node has. */
export const kindOf = (label: HitRow['kind']) => SearchKind[label.toUpperCase() as Uppercase<HitRow['kind']>]

/** A hit as it is answered, from the row of the graph. */
export function hitOf({ kind, id, person, titleTh, titleEn, beside, moo, sector, phone, isVacant, villages, closeness, score }: HitRow): SearchHit {
  const watches = villages?.map((posts) => ({ watchPosts: posts.length, watchers: posts.filter((isHeld) => isHeld).length, stale: false }))
  const [village] = id.length === 8 ? (watches ?? []) : []
  const [detailTh, detailEn] = kind === 'Area' ? placeOf(moo, beside) : (beside[0] ?? [])
  return {
    kind: kindOf(kind), id, score, exact: closeness > 0, sector, isVacant,
    titleTh: person ? personNameTh(person) : titleTh, titleEn: person ? personNameEn(person) : titleEn, detailTh: detailTh || null, detailEn: detailEn || null,
    phone: phone ?? beside.find(([, , number]) => number)?.[2] ?? null,
    watch: village ? { posts: village.watchPosts, held: village.watchers } : null,
    villagesWithNobody: watches && !village ? countVillages(watches).none : null,
  }
}

/** Where an area lies, in Thai and in English, by the areas around it from the smallest to the province. */
function placeOf(moo: number | null, around: HitRow['beside']): [string, string] {
  const levels = ['ต.', 'อ.', 'จ.'].slice(3 - around.length)
  return [
    [...(moo ? [`หมู่ ${moo}`] : []), ...around.map(([nameTh], at) => `${levels[at]}${nameTh}`)].join(' '),
    [...(moo ? [`Moo ${moo}`] : []), ...around.flatMap(([, nameEn]) => nameEn ?? [])].join(', '),
  ]
}
