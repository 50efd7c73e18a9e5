import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { AreaLevel } from '../../graphql/enums.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { derived, many, one, value, type GraphFields } from '../../neo4j/fields.ts'
import { holdsOn } from '../../neo4j/holdsOn.ts'
import { areaVisible } from '../../neo4j/visibleTo.ts'

@ObjectType({ description: 'A province, district, subdistrict or village, by its official code (DOPA; districts as in TIS 1099).' })
@Access('signedIn')
export class Area {
  @Field(() => ID, { description: 'Official code of 2, 4, 6 or 8 digits; a village is its subdistrict and a number.' }) code!: string
  @Field(() => String, { description: 'Name in Thai, without the word for its level; villages begin with บ้าน.' }) nameTh!: string
  @Field(() => String, { description: 'Name in Latin letters (RTGS).' }) nameEn!: string
  @Field(() => AreaLevel, { description: 'Level, as the code says it.' }) level!: keyof typeof AreaLevel
  @Field(() => Int, { nullable: true, description: 'Number of a village inside its subdistrict (หมู่ที่).' }) moo!: number | null
  @Field(() => Float, { nullable: true, description: 'Latitude in degrees, WGS 84: of the village, or of the label point of a larger area; null where it is not known.' }) latitude!: number | null
  @Field(() => Float, { nullable: true, description: 'Longitude in degrees, WGS 84; null where it is not known.' }) longitude!: number | null
  @Field(() => Boolean, { description: 'Whether the area is made up for the demo world.' }) isSynthetic!: boolean
  @Field(() => Area, { nullable: true, description: 'The area it lies in.' }) parent!: Area | null
  @Field(() => [Area], { description: 'The areas it lies in, the largest first.' }) ancestors!: Area[]
  @Field(() => [Area], { description: 'The areas inside it that the viewer sees: villages by number, others in Thai dictionary order.' }) children!: Area[]
}

/** The level of an area, read from the length of its code. */
function levelOfCode(code: string): keyof typeof AreaLevel {
  return (['PROVINCE', 'DISTRICT', 'SUBDISTRICT', 'VILLAGE'] as const)[code.length / 2 - 1] ?? 'VILLAGE'
}

/** How the graph answers each field of an area. */
export const areaFields: GraphFields = (area, name) => {
  const [parent, ancestor, child] = [name('parentArea'), name('ancestorArea'), name('childArea')]
  return {
    code: value(cypher`${area}.code`),
    nameTh: value(cypher`${area}.nameTh`),
    nameEn: value(cypher`${area}.nameEn`),
    level: derived([cypher`${area}.code`], ([code]) => levelOfCode(code as string)),
    moo: value(cypher`${area}.moo`),
    latitude: value(cypher`${area}.location.latitude`),
    longitude: value(cypher`${area}.location.longitude`),
    isSynthetic: value(cypher`coalesce(${area}.isSynthetic, false)`),
    parent: one(() => areaFields, parent, cypher`(${area})-[:IN]->(${parent}:Area)`),
    ancestors: many(() => areaFields, ancestor, cypher`(${area})-[:IN*1..3]->(${ancestor}:Area)`, { orderBy: cypher`${ancestor}.code` }),
    children: many(() => areaFields, child, cypher`(${child}:Area)-[:IN]->(${area})`, { where: cypher`${holdsOn(child)} AND ${areaVisible(child)}`, orderBy: cypher`${child}.moo, ${child}.sortKey` }),
  }
}
