import type { PostKind as PostKindTerm, SeatRole as SeatRoleTerm, Sector as SectorTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, ID, Int, ObjectType, createUnionType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { AsOf } from '../../graphql/asOf.ts'
import { PostKind, SeatRole, Sector } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { answered } from '../../graphql/selectionResolver.ts'
import { Agency } from '../agencies/agency.type.ts'
import { Appointment } from '../appointments/appointment.type.ts'
import { Area } from '../areas/area.type.ts'
import { Committee } from '../committees/committee.type.ts'
import { Holding, Vacancy } from './holding.type.ts'

const Organization = createUnionType({
  name: 'Organization',
  description: 'What has posts: an agency with offices, or a committee with seats (Popolo: Organization).',
  types: () => [Agency, Committee] as const,
  resolveType: (value: object) => ('__typename' in value ? String(value.__typename) : undefined),
})

@ObjectType({ description: 'An office, a seat or a village watch. It stays when people move, and exists while nobody holds it.' })
@Access('signedIn')
export class Post {
  @Field(() => ID, { description: 'Opaque id.' }) id!: string
  @Field(() => PostKind, { description: 'Office, seat or watch.' }) kind!: PostKindTerm
  @Field(() => String, { description: 'Title in Thai.' }) titleTh!: string
  @Field(() => String, { nullable: true, description: 'Title in English.' }) titleEn!: string | null
  @Field(() => SeatRole, { nullable: true, description: 'Part in the committee; seats only.' }) role!: SeatRoleTerm | null
  @Field(() => Sector, { nullable: true, description: 'The sector the post speaks for.' }) sector!: SectorTerm | null
  @Field(() => Organization, { description: 'The agency or committee it is of.' }) organization!: Agency | Committee
  @Field(() => String, { nullable: true, description: 'Duties in Thai.' }) dutiesTh!: string | null
  @Field(() => String, { nullable: true, description: 'Duties in English.' }) dutiesEn!: string | null
  @Field(() => String, { nullable: true, description: 'Official number of the post, `+66…` or a short code; it stays when the holder changes.' }) phone!: string | null
  @Field(() => String, { nullable: true, description: 'When it is answered, in the OpenStreetMap notation: `Mo-Fr 08:30-16:30`, `24/7`.' }) hours!: string | null
  @Field(() => String, { nullable: true, description: 'Official LINE id of the post.' }) lineId!: string | null
  @Field(() => Int, { nullable: true, description: 'Length of a term in months.' }) termMonths!: number | null
  @Field(() => Int, { nullable: true, description: 'Place in the order in which the posts of a village are called.' }) callOrder!: number | null
  @Field(() => DateScalar, { description: 'First day on which the post exists.' }) from!: string
  @Field(() => DateScalar, { nullable: true, description: 'The day after its last; null while it exists.' }) to!: string | null
  @Field(() => Holding, { nullable: true, description: 'Who holds it on the day: the permanent holder, else the acting one; of an ex officio seat, the holder of the office. Null when vacant, or when the viewer may not know who (see `isVacant`).' })
  holder(@AsOf() _asOf?: string): Holding | null { return answered() }
  @Field(() => [Holding], { description: 'Everybody named to it on the day: permanent, acting, alternates.' })
  holders(@AsOf() _asOf?: string): Holding[] { return answered() }
  @Field(() => Boolean, { description: 'Whether nobody holds it on the day.' })
  isVacant(@AsOf() _asOf?: string): boolean { return answered() }
  @Field(() => DateScalar, { nullable: true, description: 'Since when it is vacant: the end of the last appointment, or the day the post began. Null when held.' })
  vacantSince(@AsOf() _asOf?: string): string | null { return answered() }
  @Field(() => Vacancy, { nullable: true, description: 'Since when and why nobody holds it permanently, and who has to act; null when somebody does. While an acting holder stands in it is not vacant (see `isVacant`), but still to be filled.' })
  vacancy(@AsOf() _asOf?: string): Vacancy | null { return answered() }
  @Field(() => [Appointment], { description: 'Every appointment to it, retracted ones apart, the earliest first; empty when the viewer may not know who.' }) history!: Appointment[]
  @Field(() => [Area], { description: 'The areas it covers on the day.' })
  covers(@AsOf() _asOf?: string): Area[] { return answered() }
  @Field(() => Post, { nullable: true, description: 'The office whose holder has this seat.' }) exOfficioOf!: Post | null
  @Field(() => Agency, { nullable: true, description: 'The agency this seat speaks for.' }) represents!: Agency | null
  @Field(() => Post, { nullable: true, description: 'The post it reports to.' }) reportsTo!: Post | null
}

export { postFields } from './post.fields.ts'
