import type { AccountState as AccountStateTerm } from '@saan/graph-schema/vocabularies.ts'
import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { Arg, Args, ArgsType, Ctx, Field, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { todayInBangkok } from '../../days.ts'
import { Access } from '../../graphql/access.ts'
import { termsOf, typedLine } from '../../graphql/checks.ts'
import { connectionOf, PageArgs } from '../../graphql/connection.ts'
import { AccountState } from '../../graphql/enums.ts'
import { selectedFields } from '../../neo4j/selectedFields.ts'
import { AccountCount, IssuedLink, ManagedAccount } from './account.type.ts'
import { changeAccountScope, endAccountSessions, inviteAccount, issueSignInLink, restoreAccount, suspendAccount } from './accounts.commands.ts'
import { AccountInput, ChangeAccountScopeInput, InviteAccountInput, InviteFirstCoordinatorInput } from './accounts.inputs.ts'
import { inviteFirstCoordinator } from './firstCoordinator.command.ts'
import { accountById, accountsList, countsOfStates, linkOfAccount } from './accounts.queries.ts'

const AccountConnection = connectionOf(() => ManagedAccount, 'AccountConnection')

@ArgsType()
class AccountsArgs extends PageArgs {
  @Field(() => [AccountState], { nullable: true, description: 'Only accounts that stand so; all when empty.' }) states?: AccountStateTerm[] | null
  @Field(() => String, { nullable: true, description: 'Only accounts with this in their name.' }) text?: string | null
}

/** How the input of most of the mutations is declared. */
const AccountArg = () => Arg('input', () => AccountInput, { description: 'Which account.' })

@Resolver()
export class AccountsResolver {
  @Access('MANAGE_ACCOUNTS')
  @Query(() => AccountConnection, { description: 'The accounts of the hub: first those that need a decision, by how they stand, and then by name.' })
  accounts(@Args(() => AccountsArgs) args: AccountsArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.page(info, accountsList, args, { states: termsOf(args.states), text: typedLine(args.text, 'text', 100) })
  }

  @Access('MANAGE_ACCOUNTS')
  @Query(() => [AccountCount], { description: 'How many accounts stand how; a state in which none is, is left out.' })
  accountCounts(@Ctx() { graph }: Context) {
    return graph.read(countsOfStates, { asOf: todayInBangkok() })
  }

  @Access('MANAGE_ACCOUNTS')
  @Mutation(() => ManagedAccount, { description: 'Makes an account for a person who holds a post and has none. It opens once somebody uses its one-time link (`issueSignInLink`), and closes by itself the day the person holds nothing any more.' })
  async inviteAccount(@Arg('input', () => InviteAccountInput, { description: 'What to write.' }) input: InviteAccountInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.found(info, accountById, { id: await inviteAccount(context, input) })
  }

  @Access('MANAGE_ACCOUNTS')
  @Mutation(() => ManagedAccount, { description: 'Makes the account of the first person who may appoint in a province or a district, with the person, the agency and the post. It opens once somebody uses its one-time link (`issueSignInLink`). REFUSED where somebody may appoint already: who comes after is registered by them.' })
  async inviteFirstCoordinator(@Arg('input', () => InviteFirstCoordinatorInput, { description: 'What to write.' }) input: InviteFirstCoordinatorInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.found(info, accountById, { id: await inviteFirstCoordinator(context, input) })
  }

  @Access('MANAGE_ACCOUNTS')
  @Mutation(() => ManagedAccount, { description: 'Gives an account another role or scope and signs it out everywhere. REFUSED for the own account, for a demo account, and for the last administrator.' })
  async changeAccountScope(@Arg('input', () => ChangeAccountScopeInput, { description: 'What to write.' }) input: ChangeAccountScopeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.found(info, accountById, { id: await changeAccountScope(context, input) })
  }

  @Access('MANAGE_ACCOUNTS')
  @Mutation(() => ManagedAccount, { description: 'Suspends an account: its sessions end within a second, its links are worth nothing, and nothing opens it until it is restored. REFUSED for the own account and for the last administrator.' })
  async suspendAccount(@AccountArg() input: AccountInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.found(info, accountById, { id: await suspendAccount(context, input) })
  }

  @Access('MANAGE_ACCOUNTS')
  @Mutation(() => ManagedAccount, { description: 'Gives a suspended account back, with its role, scope and password.' })
  async restoreAccount(@AccountArg() input: AccountInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.found(info, accountById, { id: await restoreAccount(context, input) })
  }

  @Access('MANAGE_ACCOUNTS')
  @Mutation(() => ManagedAccount, { description: 'Signs an account out everywhere within a second. REFUSED for the own account, which has `endOtherSessions`, and when it is signed in nowhere.' })
  async endAccountSessions(@AccountArg() input: AccountInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.found(info, accountById, { id: await endAccountSessions(context, input) })
  }

  @Access('MANAGE_ACCOUNTS')
  @Mutation(() => IssuedLink, { description: 'Makes a one-time link, good for 24 hours, with which the person of an account signs in and sets a password. Former links of the account are worth nothing from then on. REFUSED for the own account, a demo account, a suspended or a closed one.' })
  async issueSignInLink(@AccountArg() input: AccountInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { account, token } = await issueSignInLink(context, input)
    const issued = await context.graph.found(info, linkOfAccount, { id: account })
    // The token goes to no database, also not as a parameter: it is put into the answer here.
    for (const [key, [field]] of selectedFields(getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes, info)) if (field!.name.value === 'token') issued[key] = token
    return issued
  }
}
