import { roles } from '@saan/graph-schema/vocabularies.ts'
import { computed } from 'vue'
import { exportOf, type ExportColumn } from '../../shared/exportOf.ts'
import { useWords } from '../../shared/useWords.ts'
import type { LoggedChangeFragment } from '../../apollo/generated/graphql.ts'
import { useChangeWords } from './useChangeWords.ts'
import { logOf, type LogFilter } from './useLog.ts'

/** The log as a file: a row for each change, its fields in one cell. */
export function useLogExport(filter: () => LogFilter) {
  const { t, name, word, moment, count } = useWords()
  const { what, subject, detail, fields } = useChangeWords()

  const columns = computed<ExportColumn<LoggedChangeFragment>[]>(() => [
    { label: t('changes.columns.number'), of: ({ seq }) => seq },
    { label: t('changes.columns.at'), of: ({ at }) => moment(new Date(at)) },
    { label: t('changes.by'), of: ({ account }) => (account ? name(account) : t('changes.somebody')) },
    { label: t('changes.role'), of: ({ account }) => (account ? word(roles[account.role]) : '') },
    { label: t('changes.columns.what'), of: what },
    { label: t('changes.columns.subject'), of: subject },
    { label: t('changes.columns.detail'), of: detail },
    { label: t('changes.columns.fields'), of: (change) => fields(change).map(({ label, before, after }) => t('changes.columns.fromTo', { field: label, before, after })).join('; ') },
    { label: t('changes.columns.count'), of: ({ count: records }) => count(records) },
    { label: t('changes.isUndone'), of: ({ isUndone }) => (isUndone ? t('changes.isUndone') : '') },
  ])
  return computed(() => exportOf({ ...logOf(filter(), 100), list: 'CHANGES', area: filter().area ?? null, columns: columns.value }))
}
