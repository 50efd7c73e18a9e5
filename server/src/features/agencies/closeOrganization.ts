import type { Context } from '../../context.ts'
import { NotFound } from '../../errors.ts'
import { intervalOf, recordId, requestUuid } from '../../graphql/checks.ts'
import { mustBeNewEnd, mustBeUnused, wantedEnd, type CloseInput } from '../../graphql/closing.ts'
import { contentOf } from '../../graphql/requestInput.ts'
import { closeOrganizationOn, lockOrganization, postsAfter } from './organization.writes.ts'

const rights = { Agency: 'MANAGE_AGENCIES', Committee: 'MANAGE_COMMITTEES' } as const

/**
 * Closes an agency or a committee on a day, or moves or takes back a closing that lies ahead. Refused while its posts last longer: they are
 * closed first, one by one, on purpose.
 */
export function closeOrganization({ graph }: Context, kind: 'Agency' | 'Committee', input: CloseInput): Promise<string> {
  const [id, to] = [recordId(input.id, 'id'), wantedEnd(input)]
  return graph.write({ action: `${kind.toLowerCase()}.close`, requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const found = await transaction.one(lockOrganization, { id })
    if (found.kind !== kind) throw new NotFound()
    graph.viewer.mustBeAllowed(rights[kind], found)
    mustBeNewEnd(found, to)
    intervalOf(found.from, to)
    mustBeUnused(await transaction.one(postsAfter, { id, to }))
    await transaction.keep(id)
    await transaction.one(closeOrganizationOn, { id, to })
    return { subjectId: id, about: [], areaCode: found.areaCode, before: { to: found.to }, after: { to } }
  })
}
