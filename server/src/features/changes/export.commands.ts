import type { Context } from '../../context.ts'
import { areaCode, requestUuid, wholeNumber } from '../../graphql/checks.ts'
import { contentOf } from '../../graphql/requestInput.ts'
import type { RecordExportInput } from './changes.inputs.ts'
import { exportedArea } from './changes.queries.ts'

/** Writes down who takes which list out of the hub. It is done before the file is made, so that there is no file that nobody knows of. */
export function recordExport({ graph }: Context, input: RecordExportInput): Promise<string> {
  const area = input.area == null ? null : areaCode(input.area, 'area')
  const rows = wholeNumber(input.rows, 'rows', 1, 5_000)!
  return graph.write({ action: 'list.export', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    if (area !== null) await transaction.one(exportedArea, { area })
    return { subjectId: area ?? graph.viewer.accountId, about: [], areaCode: area ?? '', count: rows, after: { list: input.list, asOf: input.asOf ?? null } }
  })
}
