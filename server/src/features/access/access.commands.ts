import { createHmac, randomBytes } from 'node:crypto'
import type { Context } from '../../context.ts'
import { todayInBangkok } from '../../days.ts'
import { Refused, Unauthenticated } from '../../errors.ts'
import { textLine } from '../../graphql/checks.ts'
import type { Graph } from '../../neo4j/graph.ts'
import { accountByUsername, redeemLink, viewerOf, type AccountRow } from './accounts.queries.ts'
import { SignInAttempts } from './attempts.ts'
import { passwordMatches } from './passwords.ts'
import { hashToken, sessionSeconds } from './sessions.ts'
import type { SignInInput, SignInWithLinkInput } from './viewer.type.ts'
import type { Viewer } from './viewer.ts'

const attempts = new SignInAttempts()

// One password tried on many accounts is counted without being kept: the key is known to this process alone.
const fingerprintKey = randomBytes(32)
const fingerprint = (password: string): string => createHmac('sha256', fingerprintKey).update(password).digest('base64url')

type SignedIn = { viewer: Viewer; graph: Graph }

/** Opens a session for a name and a password. One answer and one duration for a wrong name and a wrong password. */
export async function signIn(context: Context, { username, password }: SignInInput): Promise<SignedIn> {
  const name = textLine(username, 'username', 100) ?? ''
  const keys = [`account:${name}`, `address:${context.session.address}`, `password:${fingerprint(password)}`]
  attempts.check(...keys)
  const [account] = await context.graph.read(accountByUsername, { username: name, asOf: todayInBangkok() })
  const usable = account && (!account.isDemo || context.isLoopback) ? account : undefined
  if (!(await passwordMatches(usable?.passwordHash ?? null, password)) || !usable) {
    attempts.failed(...keys)
    throw new Unauthenticated('signIn.failed')
  }
  attempts.succeeded(...keys)
  return openSession(context, usable)
}

/** Opens a session for a one-time link, which is used up by it. */
export async function signInWithLink(context: Context, { token }: SignInWithLinkInput): Promise<SignedIn> {
  const key = `link:${context.session.address}`
  attempts.check(key)
  const [account] = await context.graph.writeWithoutChange(redeemLink, { tokenHash: hashToken(token), asOf: todayInBangkok() })
  if (!account || (account.isDemo && !context.isLoopback)) {
    attempts.failed(key)
    throw new Refused('signIn.linkUsed')
  }
  attempts.succeeded(key)
  return openSession(context, account)
}

async function openSession({ sessions, session, graph }: Context, account: AccountRow): Promise<SignedIn> {
  if (session.token !== null) await sessions.close(session.token)
  session.setCookie(await sessions.open(account.id), sessionSeconds.whole)
  const viewer = viewerOf(account)
  return { viewer, graph: graph.as(viewer) }
}
