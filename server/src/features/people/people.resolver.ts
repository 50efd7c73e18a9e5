import type { PeopleOrder as PeopleOrderTerm, PostKind, Reach as ReachTerm, Sector as SectorTerm, Work as WorkTerm } from '@saan/graph-schema/vocabularies.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { areaCode, recordId, requestUuid, termsOf } from '../../graphql/checks.ts'
import { connectionOf, PageArgs } from '../../graphql/connection.ts'
import { asOfOrToday } from '../../days.ts'
import { CloseInput } from '../../graphql/closing.ts'
import { PeopleOrder, Reach, Sector, Work } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { Contact } from './contact.type.ts'
import { closePerson, confirmContact, confirmContacts, createPerson, revealContact, updatePerson } from './people.commands.ts'
import { ConfirmContactInput, ConfirmContactsInput, CreatePersonInput, RevealContactInput, UpdatePersonInput } from './people.inputs.ts'
import { contactById, contactsOfRequest, revealedContact } from './people.writes.ts'
import { Person } from './person.type.ts'
import { peopleByReach, peopleList, personById } from './people.queries.ts'
import { namesQuery } from '../search/namedLike.ts'

const PersonConnection = connectionOf(() => Person, 'PersonConnection')

@ArgsType()
class PeopleArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only people who hold a post on the day that is of this area, or covers it or something inside it.' }) area?: string | null
  @Field(() => ID, { nullable: true, description: 'Only people who hold a post of this agency on the day.' }) agency?: string | null
  @Field(() => ID, { nullable: true, description: 'Only people who hold a seat or watch post of this committee on the day, ex officio ones included.' }) committee?: string | null
  @Field(() => String, { nullable: true, description: 'Only people whose Thai or Latin name holds this text.' }) text?: string | null
  @Field(() => [Sector], { nullable: true, description: 'Only people whose main post is of one of these sectors; all when empty.' }) sectors?: SectorTerm[] | null
  @Field(() => [Reach], { nullable: true, description: 'Only people who are reached like this on the day; all when empty. FORBIDDEN for a role that may not read contacts of people.' }) reach?: ReachTerm[] | null
  @Field(() => Work, { nullable: true, description: 'Only people who mainly do this. VOLUNTEER is FORBIDDEN for a role that may not know who the volunteers are.' }) work?: WorkTerm | null
  @Field(() => Boolean, { nullable: true, description: 'True: only people whose last day in the main post is known (`leavesOn`). False: only the others.' }) leaving?: boolean | null
  @Field(() => PeopleOrder, { nullable: true, description: 'The order; by name when absent. REACH is FORBIDDEN for a role that may not read contacts of people. A cursor counts in the order it was made in.' }) order?: PeopleOrderTerm | null
  @Field(() => DateScalar, { nullable: true, description: 'The day; today when absent.' }) asOf?: string | null
}

/** The kind of main post of those who do a work. */
const kindOfWork: Readonly<Record<WorkTerm, PostKind>> = { VOLUNTEER: 'WATCH', OFFICER: 'OFFICE' }

@Resolver()
export class PeopleResolver {
  @Access('signedIn')
  @Query(() => Person, { nullable: true, description: 'One person. NOT_FOUND when there is none, or none that the viewer may know of.' })
  person(@Arg('id', () => ID, { description: 'Id of the person.' }) id: string, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.found(info, personById, { id: recordId(id, 'id') })
  }

  @Access('signedIn')
  @Query(() => PersonConnection, { description: 'People that the viewer may know of, sorted by given name in Thai dictionary order unless another order is asked for.' })
  people(@Args(() => PeopleArgs) args: PeopleArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    const reach = termsOf(args.reach)
    if (reach !== null || args.order === 'REACH') graph.viewer.mustKnow('reach')
    if (args.work === 'VOLUNTEER') graph.viewer.mustKnow('volunteers')
    return graph.page(info, args.order === 'REACH' ? peopleByReach : peopleList, { ...args, asOf: asOfOrToday(args.asOf) }, {
      area: args.area == null ? null : areaCode(args.area, 'area'),
      agency: args.agency == null ? null : recordId(args.agency, 'agency'),
      committee: args.committee == null ? null : recordId(args.committee, 'committee'),
      text: namesQuery(args.text), sectors: termsOf(args.sectors), reach, leaving: args.leaving,
      mainKind: args.work == null ? null : kindOfWork[args.work],
    })
  }

  @Access('MANAGE_PEOPLE')
  @Mutation(() => Person, { description: 'Adds a person to the network, with contacts.' })
  async createPerson(@Arg('input', () => CreatePersonInput, { description: 'What to write.' }) input: CreatePersonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, personById, { id: await createPerson(context, input) })
  }

  @Access('MANAGE_PEOPLE')
  @Mutation(() => Person, { description: 'Changes what a person is called, and which contacts are in use from today. REFUSED when nothing would change.' })
  async updatePerson(@Arg('input', () => UpdatePersonInput, { description: 'What to write.' }) input: UpdatePersonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, personById, { id: await updatePerson(context, input) })
  }

  @Access('MANAGE_PEOPLE')
  @Mutation(() => Person, { description: 'Takes a person out of the network from a day; while that day lies ahead it may be moved, or taken back with `to: null`. REFUSED while appointments last longer.' })
  async closePerson(@Arg('input', () => CloseInput, { description: 'What to write.' }) input: CloseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, personById, { id: await closePerson(context, input) })
  }

  @Access('CONFIRM_CONTACT')
  @Mutation(() => Contact, { description: 'Writes down that a contact was tried and works.' })
  async confirmContact(@Arg('input', () => ConfirmContactInput, { description: 'What to write.' }) input: ConfirmContactInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, contactById, { id: await confirmContact(context, input) })
  }

  @Access('CONFIRM_CONTACT')
  @Mutation(() => [Contact], { description: 'Writes down that up to 100 contacts were tried on one day and work, in one change: all of them or none. A refusal names the place of the contact in `details.items`.' })
  async confirmContacts(@Arg('input', () => ConfirmContactsInput, { description: 'What to write.' }) input: ConfirmContactsInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    await confirmContacts(context, input)
    return context.graph.nodes(info, contactsOfRequest, { requestId: requestUuid(input.requestId), contacts: input.contacts })
  }

  @Access('REVEAL_CONTACT')
  @Mutation(() => Contact, { description: 'Answers with the value of a contact that is not public, and records that it was looked at. FORBIDDEN outside of its audience.' })
  async revealContact(@Arg('input', () => RevealContactInput, { description: 'What to write.' }) input: RevealContactInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.found(info, revealedContact, { id: await revealContact(context, input) })
  }
}
