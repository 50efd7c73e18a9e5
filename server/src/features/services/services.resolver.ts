import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { cypher } from '../../neo4j/cypher.ts'
import type { NodeRoot } from '../../neo4j/statements.ts'
import { Service, serviceFields } from './service.type.ts'

const allServices: NodeRoot = {
  name: 'services',
  fields: () => serviceFields,
  match: (service) => cypher`MATCH (${service}:Service)`,
  orderBy: (service) => cypher`${service}.code`,
}

@Resolver()
export class ServicesResolver {
  @Access('signedIn')
  @Query(() => [Service], { description: 'Every service of the list, by code.' })
  services(@Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.nodes(info, allServices, {})
  }
}
