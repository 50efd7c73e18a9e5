import type { Context } from '../../context.ts'
import { todayInBangkok } from '../../days.ts'
import { Refused, Unauthenticated } from '../../errors.ts'
import { typedLine } from '../../graphql/checks.ts'
import type { Graph } from '../../neo4j/graph.ts'
import { accountByUsername, redeemLink, viewerOf, type AccountRow } from './accounts.queries.ts'
import { counterOf, failed, refuseTooEarly, succeeded } from './attempts.ts'
import { deviceOf } from './device.ts'
import { inHashingPlace, passwordMatches } from './passwords.ts'
import { hashToken, sessionSeconds } from './sessions.ts'
import type { SignInInput, SignInWithLinkInput } from './viewer.type.ts'
import type { Viewer } from './viewer.ts'

type SignedIn = { viewer: Viewer; graph: Graph; token: string }

/** Opens a session for a name and a password. One answer and one duration for a wrong name and a wrong password. */
export async function signIn(context: Context, { username, password }: SignInInput): Promise<SignedIn> {
  const name = typedLine(username, 'username', 100) ?? ''
  const ofAccount = counterOf('account', name)
  const counters = [ofAccount, counterOf('address', context.session.address), counterOf('password', password)]
  // All of it in one of the few places for hashing: no try is let in before the failure of the one before is counted.
  const account = await inHashingPlace(async () => {
    await refuseTooEarly(context.graph, counters)
    const [found] = await context.graph.read(accountByUsername, { username: name, asOf: todayInBangkok() })
    const usable = found && (!found.isDemo || context.isLoopback) ? found : undefined
    if ((await passwordMatches(usable?.passwordHash ?? null, password)) && usable) return usable
    await failed(context.graph, counters)
    throw new Unauthenticated('signIn.failed')
  })
  await succeeded(context.graph, ofAccount)
  return openSession(context, account, { isByLink: false })
}

/** Opens a session for a one-time link, which is used up by it. */
export async function signInWithLink(context: Context, { token }: SignInWithLinkInput): Promise<SignedIn> {
  const counters = [counterOf('link', context.session.address)]
  await refuseTooEarly(context.graph, counters)
  const [account] = await context.graph.writeWithoutChange(redeemLink, { tokenHash: hashToken(token), asOf: todayInBangkok() })
  if (account && (!account.isDemo || context.isLoopback)) return openSession(context, account, { isByLink: true })
  await failed(context.graph, counters)
  throw new Refused('signIn.linkUsed')
}

async function openSession({ sessions, session, graph }: Context, account: AccountRow, how: { isByLink: boolean }): Promise<SignedIn> {
  if (session.token !== null) await sessions.close(session.token)
  const token = await sessions.open(account.id, { ...deviceOf(session.userAgent), ...how })
  session.setCookie(token, sessionSeconds.whole)
  const viewer = viewerOf(account)
  return { viewer, graph: graph.as(viewer), token }
}
