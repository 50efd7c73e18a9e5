import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Refused } from '../../errors.ts'
import { Access } from '../../graphql/access.ts'
import { recordId } from '../../graphql/checks.ts'
import { cypher } from '../../neo4j/cypher.ts'
import type { NodeRoot } from '../../neo4j/statements.ts'
import { signIn, signInWithLink } from './access.commands.ts'
import { changePassword } from './password.commands.ts'
import { hashToken } from './sessions.ts'
import { ChangePasswordInput, SignInInput, SignInWithLinkInput, Viewer, viewerFields } from './viewer.type.ts'

const ownAccount: NodeRoot = {
  name: 'me',
  fields: () => viewerFields,
  match: (account) => cypher`MATCH (${account}:Account {id: $accountId})`,
}

/** Whose account is asked for, and by which session; without one, the hash of nothing: another type would be planned anew. */
const asked = (viewer: { accountId: string } | null, token: string | null) => ({ accountId: viewer?.accountId, sessionHash: hashToken(token ?? '') })

@Resolver()
export class AccessResolver {
  @Access('public')
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  async me(@Ctx() { graph, viewer, session }: Context, @Info() info: GraphQLResolveInfo) {
    return viewer ? graph.node(info, ownAccount, asked(viewer, session.token)) : null
  }

  @Access('public')
  @Mutation(() => Viewer, { description: 'Signs in with a name and a password and sets the session cookie. UNAUTHENTICATED when either is wrong; REFUSED after too many tries. Demo accounts sign in on this machine only.' })
  async signIn(@Arg('input', () => SignInInput, { description: 'Name and password.' }) input: SignInInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { viewer, graph, token } = await signIn(context, input)
    return graph.node(info, ownAccount, asked(viewer, token))
  }

  @Access('public')
  @Mutation(() => Viewer, { description: 'Signs in with a one-time link and uses it up. REFUSED when it was used or is older than 24 hours.' })
  async signInWithLink(@Arg('input', () => SignInWithLinkInput, { description: 'The link.' }) input: SignInWithLinkInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { viewer, graph, token } = await signInWithLink(context, input)
    return graph.node(info, ownAccount, asked(viewer, token))
  }

  @Access('signedIn')
  @Mutation(() => Boolean, { description: 'Ends this session: its cookie is worth nothing afterwards.' })
  async signOut(@Ctx() { sessions, session }: Context) {
    if (session.token === null) throw new Refused('access.signedOut')
    await sessions.close(session.token)
    session.clearCookie()
    return true
  }

  @Access('signedIn')
  @Mutation(() => Viewer, { description: 'Ends one of the viewer’s own sessions, on another device: it is asked to sign in again within a second. One that is over already, or none of the viewer’s, is answered alike, and nothing is done.' })
  async endSession(@Arg('id', () => ID, { description: 'Id of the session.' }) id: string, @Ctx() { sessions, session, graph, viewer }: Context, @Info() info: GraphQLResolveInfo) {
    await sessions.end(viewer!.accountId, recordId(id, 'id'))
    return graph.node(info, ownAccount, asked(viewer, session.token))
  }

  @Access('signedIn')
  @Mutation(() => Viewer, { description: 'Ends all of the viewer’s own sessions but this one.' })
  async endOtherSessions(@Ctx() { sessions, session, graph, viewer }: Context, @Info() info: GraphQLResolveInfo) {
    await sessions.endOthers(viewer!.accountId, session.token!)
    return graph.node(info, ownAccount, asked(viewer, session.token))
  }

  @Access('signedIn')
  @Mutation(() => Viewer, { description: 'Sets the viewer’s own password and ends all other sessions of the account. BAD_USER_INPUT with `password.wrong` when `current` is not right; demo accounts are REFUSED with `account.isDemo`.' })
  async changePassword(@Arg('input', () => ChangePasswordInput, { description: 'What to write.' }) input: ChangePasswordInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    await changePassword(context, input)
    return context.graph.node(info, ownAccount, asked(context.viewer, context.session.token))
  }
}
