import type { Role as RoleTerm } from '@saan/graph-schema/vocabularies.ts'
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { todayInBangkok } from '../../days.ts'
import { Role } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { cypher, query } from '../../neo4j/cypher.ts'
import { demoAccounts } from '../access/accounts.queries.ts'

@ObjectType({ description: 'An account of the demo world, open on this machine only.' })
@Access('public')
export class DemoAccount {
  @Field(() => String, { description: 'Name to sign in with.' }) username!: string
  @Field(() => Role, { description: 'What it may do.' }) role!: RoleTerm
  @Field(() => String, { description: 'Name shown in Thai.' }) nameTh!: string
  @Field(() => String, { description: 'Name shown in English.' }) nameEn!: string
}

@ObjectType({ description: 'Whether the hub answers, and what kind of data it holds.' })
@Access('public')
export class Health {
  @Field(() => String, { description: '`ok` when the database answers.' }) status!: string
  @Field(() => Boolean, { description: 'Whether the data is the synthetic demo world; every page then says so.' }) synthetic!: boolean
  @Field(() => DateScalar, { description: 'Today, as the hub counts it: in Asia/Bangkok, whatever the clock of the caller says.' }) today!: string
  @Field(() => Boolean, { description: 'Whether no area is loaded yet.' }) empty!: boolean
  @Field(() => [DemoAccount], { description: 'Demo accounts; none beyond this machine.' }) demoAccounts!: DemoAccount[]
}

const world = query<Record<string, never>, { synthetic: boolean; empty: boolean }>('health.world', cypher`
  RETURN EXISTS { MATCH (:World {isSynthetic: true}) } AS synthetic, NOT EXISTS { MATCH (:Area) } AS empty`)

@Resolver()
export class HealthResolver {
  @Access('public')
  @Query(() => Health, { description: 'Answered to everybody; UNAVAILABLE while the database is away.' })
  async health(@Ctx() { graph, isLoopback }: Context): Promise<Health> {
    const [row] = await graph.read(world, {})
    return { status: 'ok', today: todayInBangkok(), synthetic: row!.synthetic, empty: row!.empty, demoAccounts: isLoopback && row!.synthetic ? await graph.read(demoAccounts, {}) : [] }
  }
}
