import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Refused } from '../../errors.ts'
import { Access } from '../../graphql/access.ts'
import { cypher } from '../../neo4j/cypher.ts'
import type { NodeRoot } from '../../neo4j/statements.ts'
import { signIn, signInWithLink } from './access.commands.ts'
import { SignInInput, SignInWithLinkInput, Viewer, viewerFields } from './viewer.type.ts'

const ownAccount: NodeRoot = {
  name: 'me',
  fields: () => viewerFields,
  match: (account) => cypher`MATCH (${account}:Account {id: $accountId})`,
}

@Resolver()
export class AccessResolver {
  @Access('public')
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  async me(@Ctx() { graph, viewer }: Context, @Info() info: GraphQLResolveInfo) {
    return viewer ? graph.node(info, ownAccount, { accountId: viewer.accountId }) : null
  }

  @Access('public')
  @Mutation(() => Viewer, { description: 'Signs in with a name and a password and sets the session cookie. UNAUTHENTICATED when either is wrong; REFUSED after too many tries. Demo accounts sign in on this machine only.' })
  async signIn(@Arg('input', () => SignInInput, { description: 'Name and password.' }) input: SignInInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { viewer, graph } = await signIn(context, input)
    return graph.node(info, ownAccount, { accountId: viewer.accountId })
  }

  @Access('public')
  @Mutation(() => Viewer, { description: 'Signs in with a one-time link and uses it up. REFUSED when it was used or is older than 24 hours.' })
  async signInWithLink(@Arg('input', () => SignInWithLinkInput, { description: 'The link.' }) input: SignInWithLinkInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { viewer, graph } = await signInWithLink(context, input)
    return graph.node(info, ownAccount, { accountId: viewer.accountId })
  }

  @Access('signedIn')
  @Mutation(() => Boolean, { description: 'Ends this session: its cookie is worth nothing afterwards.' })
  async signOut(@Ctx() { sessions, session }: Context) {
    if (session.token === null) throw new Refused('access.signedOut')
    await sessions.close(session.token)
    session.clearCookie()
    return true
  }
}
