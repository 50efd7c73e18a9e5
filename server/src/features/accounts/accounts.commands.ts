import { randomBytes, randomUUID } from 'node:crypto'
import { personNameEn, personNameTh } from '@saan/graph-schema/names.ts'
import type { Context } from '../../context.ts'
import { todayInBangkok } from '../../days.ts'
import { Invalid, NotFound, Refused } from '../../errors.ts'
import { recordId, requestUuid } from '../../graphql/checks.ts'
import { changesOf } from '../../graphql/patch.ts'
import { contentOf } from '../../graphql/requestInput.ts'
import type { Transaction } from '../../neo4j/write.ts'
import { startUsername } from '../access/accounts.queries.ts'
import { hashToken } from '../access/sessions.ts'
import type { AccountInput, ChangeAccountScopeInput, InviteAccountInput } from './accounts.inputs.ts'
import {
  administratorsBeside, createAccount, createLink, endLinks, endSessions, lockAccount, lockInvited, placesOfScope, setScope, setSuspended, usernamesLike, type Invited, type LockedAccount, type Scope,
} from './accounts.writes.ts'
import { wantedScope } from './scope.ts'
import { suggestedUsername, usernameBase, wishedUsername } from './username.ts'

/** Hours for which a one-time link may be used. */
const linkHours = 24

/**
 * Makes an account for somebody who holds a post. It opens once its one-time link is used, which `issueSignInLink` makes: so an invitation
 * may be sent again without showing anything secret twice.
 */
export function inviteAccount({ graph }: Context, input: InviteAccountInput): Promise<string> {
  const [person, scope, wished] = [recordId(input.person, 'person'), wantedScope(input), wishedUsername(input.username)]
  return graph.write({ action: 'account.invite', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const invited = await transaction.one(lockInvited, { person, asOf: todayInBangkok() })
    if (invited.username !== null) throw new Refused('account.personHasOne', { fields: ['person'], username: invited.username })
    if (!invited.holdsSomething) throw new Refused('account.holdsNothing', { fields: ['person'] })
    const home = await homeOf(transaction, scope)
    const username = await freeUsername(transaction, wished, invited)
    const id = randomUUID()
    const nameTh = personNameTh(invited)
    await transaction.one(createAccount, { id, person, username, nameTh, nameEn: personNameEn(invited) ?? nameTh })
    await transaction.one(setScope, { account: id, home, ...scope })
    return { subjectId: id, about: [], areaCode: home ?? '', after: { username, ...scope } }
  })
}

/** Gives an account another role or scope. It is signed out everywhere: what its pages show was asked for with the former rights. */
export function changeAccountScope(context: Context, input: ChangeAccountScopeInput): Promise<string> {
  const scope = wantedScope(input)
  return ofAnother(context, 'account.changeScope', input, async (transaction, found) => {
    if (found.isDemo) throw new Refused('account.isDemo')
    if (scope.role !== 'ADMINISTRATOR') await mustNotBeLastAdministrator(transaction, found)
    const { role, areas, agency } = found
    const { before, after } = changesOf({ role, areas, agency }, scope)
    const home = await homeOf(transaction, scope)
    await transaction.one(setScope, { account: found.id, home, ...scope })
    await transaction.one(endSessions, { account: found.id })
    return { areaCode: home ?? found.homeAreaCode, before, after }
  })
}

/** Suspends an account: it is signed out everywhere within a second, and nothing opens it until it is restored. */
export function suspendAccount(context: Context, input: AccountInput): Promise<string> {
  return ofAnother(context, 'account.suspend', input, async (transaction, found) => {
    if (found.status === 'SUSPENDED') throw new Refused('record.nothingToChange')
    await mustNotBeLastAdministrator(transaction, found)
    const { status } = await transaction.one(setSuspended, { account: found.id, isSuspended: true })
    await transaction.one(endSessions, { account: found.id })
    await transaction.one(endLinks, { account: found.id })
    return { before: { status: found.status }, after: { status } }
  })
}

/** Gives a suspended account back. */
export function restoreAccount(context: Context, input: AccountInput): Promise<string> {
  return ofAnother(context, 'account.restore', input, async (transaction, found) => {
    if (found.status !== 'SUSPENDED') throw new Refused('record.nothingToChange')
    const { status } = await transaction.one(setSuspended, { account: found.id, isSuspended: false })
    return { before: { status: found.status }, after: { status } }
  })
}

/** Signs an account out everywhere, as after a telephone was lost. */
export function endAccountSessions(context: Context, input: AccountInput): Promise<string> {
  return ofAnother(context, 'account.endSessions', input, async (transaction, { id }) => {
    const { ended } = await transaction.one(endSessions, { account: id })
    if (ended === 0) throw new Refused('account.signedInNowhere')
    return { before: { sessions: ended }, after: { sessions: 0 } }
  })
}

/** Makes a one-time link for an account, after which its former ones are worth nothing. The token is answered once: the graph keeps its hash. */
export async function issueSignInLink(context: Context, input: AccountInput): Promise<{ account: string; token: string | null }> {
  const token = randomBytes(32).toString('base64url')
  let isNew = false
  const account = await ofAnother(context, 'account.issueLink', input, async (transaction, found) => {
    if (found.isDemo) throw new Refused('account.isDemo')
    if (found.status === 'SUSPENDED') throw new Refused('account.suspended')
    if (!found.inOffice) throw new Refused('account.holdsNothing')
    await transaction.one(endLinks, { account: found.id })
    const { expiresAt } = await transaction.one(createLink, { account: found.id, tokenHash: hashToken(token), hours: linkHours })
    isNew = true
    return { after: { linkExpiresAt: expiresAt } }
  })
  return { account, token: isNew ? token : null }
}

type Told = { areaCode?: string; before?: Record<string, unknown>; after: Record<string, unknown> }

/** Does something to the account of somebody else: nobody takes their own rights away. Who is signed in is asked anew afterwards. */
async function ofAnother({ graph, sessions }: Context, action: string, input: AccountInput | ChangeAccountScopeInput, work: (transaction: Transaction, found: LockedAccount) => Promise<Told>): Promise<string> {
  const account = recordId(input.account, 'account')
  const id = await graph.write({ action, requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const found = await transaction.one(lockAccount, { account, asOf: todayInBangkok() })
    if (account === graph.viewer.accountId) throw new Refused('account.own')
    return { subjectId: account, about: [], areaCode: found.homeAreaCode, ...(await work(transaction, found)) }
  })
  sessions.forget()
  return id
}

async function mustNotBeLastAdministrator(transaction: Transaction, { id, role }: LockedAccount): Promise<void> {
  if (role !== 'ADMINISTRATOR') return
  const { others } = await transaction.one(administratorsBeside, { account: id, asOf: todayInBangkok() })
  if (others === 0) throw new Refused('account.lastAdministrator')
}

/** The area that the pages of an account open with; its scope must be there. */
async function homeOf(transaction: Transaction, { areas, agency }: Scope): Promise<string | null> {
  const found = await transaction.one(placesOfScope, { areas, agency, asOf: todayInBangkok() })
  if (found.areas.length < areas.length) throw new NotFound('record.notFound', { fields: ['areas'] })
  if (agency !== null && found.agencyArea === null) throw new NotFound('record.notFound', { fields: ['agency'] })
  return areas[0] ?? (found.agencyArea || null)
}

export async function freeUsername(transaction: Transaction, wished: string | null, names: Pick<Invited, 'givenNameEn' | 'familyNameEn'>): Promise<string> {
  const takenLike = async (beginning: string) => new Set([startUsername, ...(await transaction.all(usernamesLike, { beginning })).map(({ username }) => username)])
  if (wished === null) {
    const base = usernameBase(names)
    const taken = await takenLike(base)
    return suggestedUsername(base, (username) => taken.has(username))
  }
  if ((await takenLike(wished)).has(wished)) throw new Invalid('account.usernameTaken', { fields: ['username'] })
  return wished
}
