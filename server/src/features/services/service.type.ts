import { Field, ID, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { value, type GraphFields } from '../../neo4j/fields.ts'

@ObjectType({ description: 'A kind of help that agencies of the network offer (HSDS: service).' })
@Access('signedIn')
export class Service {
  @Field(() => ID, { description: 'Code of the service, such as TEMPORARY_SHELTER.' }) code!: string
  @Field(() => String, { description: 'Name in Thai.' }) nameTh!: string
  @Field(() => String, { description: 'Name in English.' }) nameEn!: string
}

/** How the graph answers each field of a service. */
export const serviceFields: GraphFields = (service) => ({
  code: value(cypher`${service}.code`),
  nameTh: value(cypher`${service}.nameTh`),
  nameEn: value(cypher`${service}.nameEn`),
})
