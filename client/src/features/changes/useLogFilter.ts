import { addDays, isDay } from '@saan/graph-schema/days.ts'
import { changeKinds, type ChangeKind } from '@saan/graph-schema/changeVocabularies.ts'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useAddressPart, usePlace } from '../../shared/useAddress.ts'
import { useArea } from '../../shared/useArea.ts'
import { today } from '../../shared/useToday.ts'
import { useSession } from '../access/session.ts'
import { useChoice } from '../register/useChoices.ts'
import type { LogFilter } from './useLog.ts'

/** What the log can be narrowed to, and the kinds of changes behind it. Looks and exports write nothing: they are shown only when asked for. */
const groups = {
  people: ['APPOINTMENTS', 'PEOPLE', 'POSTS'], contacts: ['CONTACTS'], agencies: ['AGENCIES'], committees: ['COMMITTEES'], coverage: ['COVERAGE'], accounts: ['ACCOUNTS'], looks: ['LOOKS'],
} as const satisfies Record<string, readonly ChangeKind[]>
export type LogGroup = keyof typeof groups
const written = (Object.keys(changeKinds) as ChangeKind[]).filter((kind) => kind !== 'LOOKS')

const spans = ['7', '30', '90', 'days'] as const
export type LogSpan = (typeof spans)[number]
/** Somebody who looks at the log looks at the last days first. */
const usual: LogSpan = '7'

/** What narrows the log; it lives in the address, so that a link to it shows the same. */
export function useLogFilter() {
  const route = useRoute()
  const router = useRouter()
  const place = usePlace()
  const { viewer, can } = useSession()
  const { code } = useArea()

  const group = useChoice('kind', Object.keys(groups) as LogGroup[])
  const who = useAddressPart('who')
  const chosenSpan = useChoice('span', spans)
  const [since, until] = [useAddressPart('since'), useAddressPart('until')]

  const span = computed(() => chosenSpan.value ?? usual)
  const dayOr = (text: string | undefined, other: string) => (isDay(text) ? text : other)
  /** The first and the last day; without a last one the log is open to what comes. */
  const days = computed(() => {
    if (span.value !== 'days') return { from: addDays(today.value, 1 - Number(span.value)), until: undefined }
    const last = dayOr(until.value, today.value)
    const first = dayOr(since.value, addDays(last, -6))
    return { from: first <= last ? first : last, until: last }
  })
  const account = computed(() => (who.value === 'me' ? viewer.value?.account.id : who.value))

  const filter = computed<LogFilter>(() => ({
    // what was decided of an account without a home is in no area
    area: group.value === 'accounts' && can('MANAGE_ACCOUNTS') ? null : (code.value ?? ''), account: account.value ?? null, kinds: group.value ? [...groups[group.value]] : written,
    from: days.value.from, to: days.value.until ? addDays(days.value.until, 1) : null,
  }))

  const set = (parts: Record<string, string | undefined>) => router.replace({ query: { ...route.query, ...parts } })
  return {
    filter, group, who, span, days,
    area: computed(() => code.value ?? ''),
    hasArea: computed(() => code.value !== undefined),
    groups: computed(() => (Object.keys(groups) as LogGroup[]).filter((each) => each !== 'accounts' || can('MANAGE_ACCOUNTS'))),
    spans,
    isNarrowed: computed(() => Boolean(group.value ?? who.value ?? chosenSpan.value)),
    setSpan: (value: LogSpan) => set({ span: value === usual ? undefined : value, since: value === 'days' ? days.value.from : undefined, until: value === 'days' ? (days.value.until ?? today.value) : undefined }),
    setDays: (first: string, last: string) => set({ since: first, until: last }),
    clear: () => router.replace({ name: 'changes', query: place.value }),
  }
}
