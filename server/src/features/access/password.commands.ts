import type { Context } from '../../context.ts'
import { todayInBangkok } from '../../days.ts'
import { Conflict, Invalid, Refused } from '../../errors.ts'
import { requestUuid } from '../../graphql/checks.ts'
import { cypher, query } from '../../neo4j/cypher.ts'
import { counterOf, failed, refuseTooEarly, succeeded } from './attempts.ts'
import { hashOfPassword, inHashingPlace, passwordMatches } from './passwords.ts'
import { newPassword } from './passwordRules.ts'
import { hashToken } from './sessions.ts'
import type { ChangePasswordInput } from './viewer.type.ts'

type Own = { passwordHash: string | null; isByLink: boolean; homeAreaCode: string }

const lockOwnAccount = query<{ account: string; sessionHash: string }, Own>('access.lockOwnAccount', cypher`
  MATCH (account:Account {id: $account})
  SET account.revision = coalesce(account.revision, 0) + 1
  RETURN account.passwordHash AS passwordHash, EXISTS { (:Session {tokenHash: $sessionHash, isByLink: true})-[:SESSION_OF]->(account) } AS isByLink, coalesce(account.homeAreaCode, '') AS homeAreaCode`)

const ownPassword = query<{ account: string }, { passwordHash: string | null }>('access.ownPassword', cypher`
  MATCH (account:Account {id: $account}) RETURN account.passwordHash AS passwordHash`)

/** Sets a password, after which the account is signed in nowhere but here, and no link of it is good any more. */
const setPassword = query<{ account: string; passwordHash: string; sessionHash: string }, { id: string }>('access.setPassword', cypher`
  MATCH (account:Account {id: $account})
  SET account.passwordHash = $passwordHash
  WITH account
  CALL (account) { MATCH (other:Session|SignInLink)-[:SESSION_OF]->(account) WHERE other.tokenHash <> $sessionHash DETACH DELETE other }
  CALL (account) { MATCH (session:Session {tokenHash: $sessionHash})-[:SESSION_OF]->(account) REMOVE session.isByLink }
  RETURN account.id AS id`)

/**
 * Sets one's own password. Whoever came with a one-time link needs no former one; anybody else types it, and is kept from guessing it as
 * at the door. What is kept of the request holds no password, so that a request which comes again is held to the password that it set.
 */
export async function changePassword({ graph, viewer, session, sessions }: Context, { requestId, current, password: typed }: ChangePasswordInput): Promise<void> {
  const { id, username, isDemo } = viewer!.account
  if (isDemo) throw new Refused('account.isDemo')
  const password = newPassword(typed, username)
  const [account, sessionHash, ofAccount] = [id, hashToken(session.token!), counterOf('account', username)]
  await inHashingPlace(async () => {
    let isNew = false
    await graph.write({ action: 'account.setPassword', requestId: requestUuid(requestId), input: {} }, async (transaction) => {
      const own = await transaction.one(lockOwnAccount, { account, sessionHash })
      if (!own.isByLink) {
        await refuseTooEarly(graph, [ofAccount])
        if (!(await passwordMatches(own.passwordHash, current ?? ''))) {
          await failed(graph, [ofAccount])
          throw new Invalid('password.wrong', { fields: ['current'] })
        }
      }
      await transaction.one(setPassword, { account, sessionHash, passwordHash: await hashOfPassword(password) })
      isNew = true
      return { subjectId: account, about: [], areaCode: own.homeAreaCode, after: { on: todayInBangkok() } }
    })
    if (isNew) return succeeded(graph, ofAccount)
    const [{ passwordHash } = { passwordHash: null }] = await graph.read(ownPassword, { account })
    if (!(await passwordMatches(passwordHash, password))) throw new Conflict('request.reused', { fields: ['requestId'] })
  })
  sessions.forget()
}
