import { areaLengthsOf } from '@saan/graph-schema/roleAreas.ts'
import { Invalid } from '../../errors.ts'
import { areaCode, recordId } from '../../graphql/checks.ts'
import type { ScopeInput } from './accounts.inputs.ts'
import type { Scope } from './accounts.writes.ts'

/** The most areas of one account. */
const mostAreas = 20

/** The role and scope that a request wants, refused where they do not go together. */
export function wantedScope({ role, areas: codes, agency: id }: ScopeInput): Scope {
  const areas = [...new Set((codes ?? []).map((code) => areaCode(code, 'areas')))].sort()
  const agency = id == null ? null : recordId(id, 'agency')
  const lengths = areaLengthsOf[role]
  if (areas.length > mostAreas) throw new Invalid('account.tooManyAreas', { fields: ['areas'], most: mostAreas })
  const fits = areas.length > 0 === lengths.length > 0 && areas.every(({ length }) => lengths.includes(length)) && (agency !== null) === (role === 'AGENCY_FOCAL')
  if (!fits) throw new Invalid('account.scopeOfRole', { fields: [role === 'AGENCY_FOCAL' ? 'agency' : 'areas'] })
  return { role, areas, agency }
}
