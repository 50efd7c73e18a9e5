import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql'
import { nameKey } from '@saan/graph-schema/thaiText.ts'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { areaCode, recordId, textLine } from '../../graphql/checks.ts'
import { connectionOf, PageArgs } from '../../graphql/connection.ts'
import { asOfOrToday } from '../../graphql/days.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { Person } from './person.type.ts'
import { peopleList, personById } from './people.queries.ts'

const PersonConnection = connectionOf(() => Person, 'PersonConnection')

@ArgsType()
class PeopleArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only people who hold a post on the day that is of this area, or covers it or something inside it.' }) area?: string | null
  @Field(() => ID, { nullable: true, description: 'Only people who hold a post of this agency on the day.' }) agency?: string | null
  @Field(() => ID, { nullable: true, description: 'Only people who hold a seat or watch post of this committee on the day, ex officio ones included.' }) committee?: string | null
  @Field(() => String, { nullable: true, description: 'Only people whose Thai or Latin name holds this text.' }) text?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'The day; today when absent.' }) asOf?: string | null
}

@Resolver()
export class PeopleResolver {
  @Access('signedIn')
  @Query(() => Person, { nullable: true, description: 'One person. NOT_FOUND when there is none, or none that the viewer may know of.' })
  person(@Arg('id', () => ID, { description: 'Id of the person.' }) id: string, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.found(info, personById, { id: recordId(id, 'id') })
  }

  @Access('signedIn')
  @Query(() => PersonConnection, { description: 'People that the viewer may know of, sorted by given name in Thai dictionary order.' })
  people(@Args(() => PeopleArgs) args: PeopleArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    const text = textLine(args.text, 'text', 100)
    return graph.page(info, peopleList, { ...args, asOf: asOfOrToday(args.asOf) }, {
      area: args.area == null ? null : areaCode(args.area, 'area'),
      agency: args.agency == null ? null : recordId(args.agency, 'agency'),
      committee: args.committee == null ? null : recordId(args.committee, 'committee'),
      text: text === null ? null : nameKey(text) || text.toLowerCase(),
    })
  }
}
