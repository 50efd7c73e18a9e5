import { nonEmpty, object, pipe, string } from 'valibot'
import { beforeEach, expect, it, vi } from 'vitest'
import { RetractAppointmentDocument } from '../../apollo/generated/graphql.ts'
import { openLine, renderApp, settled } from '../../testing/render.ts'
import { lastChange } from './lastChange.ts'
import { useChangeForm } from './useChangeForm.ts'

beforeEach(() => {
  sessionStorage.clear()
  lastChange.value = undefined
})

const names = { PreviewChange: 'PreviewChange', RetractAppointment: 'RetractAppointment', ChangeOfRequest: 'ChangeOfRequest' } as const

const openRetraction = () => useChangeForm({
  form: { name: 'retract', on: 'post.appointment' },
  empty: { reason: '', secret: '' },
  unkept: ['secret'],
  rules: object({ reason: pipe(string(), nonEmpty('form.needReason')) }),
  mutation: RetractAppointmentDocument,
  input: ({ reason }: { reason: string }) => ({ appointment: 'appointment', reason }),
  preview: (input) => ({ retractAppointment: input }),
  mend: (problem) => ({ ...problem, fix: { label: 'ใช้ค่านี้', use: () => undefined } }),
  said: () => 'ถอนแล้ว',
})

/** The form to retract an appointment, with a secret that stays on the page. */
async function open() {
  const { client, asked } = openLine()
  const made: ReturnType<typeof openRetraction>[] = []
  const setup = () => {
    made.push(openRetraction())
    return () => null
  }
  const { unmount } = await renderApp({ setup }, { client })
  const of = (name: keyof typeof names) => asked.filter(({ operation }) => operation.operationName === name)
  const stored = () => sessionStorage.getItem('saan.draft..retract.post.appointment')
  return { ...made[0]!, of, stored, end: unmount }
}

const refusal = { errors: [{ message: 'No.', extensions: { code: 'REFUSED', messageTh: 'ถูกถอนแล้ว', details: { fields: ['reason'] } } }] }

it('is not sent before it is filled in, and says what is missing at its field', async () => {
  const { state, of } = await open()
  expect(state.problems).toEqual([])
  expect(await state.send()).toBe(false)
  expect(state.problems).toEqual([{ field: 'reason', text: 'บอกเหตุผล' }])
  expect(of('RetractAppointment')).toHaveLength(0)
})

it('keeps what is typed in this tab, but for what must stay on the page, and takes it up again with the same request', async () => {
  const first = await open()
  first.draft.value.reason = 'ผิดคน'
  first.draft.value.secret = '081-234-5678'
  await settled()
  expect(first.stored()).toContain('ผิดคน')
  expect(first.stored()).not.toContain('081')
  void first.state.send()
  await settled()
  first.end()

  const second = await open()
  expect(second.draft.value).toEqual({ reason: 'ผิดคน', secret: '' })
  void second.state.send()
  await settled()
  expect(second.of('RetractAppointment')[0]?.operation.variables).toEqual(first.of('RetractAppointment')[0]?.operation.variables)
})

it('keeps what is typed after a suggestion that was there already, and no suggestion itself', async () => {
  const { draft, fill, stored } = await open()
  fill((typed) => (typed.reason = ''))
  draft.value.reason = 'ผิดคน'
  await settled()
  expect(stored()).toContain('ผิดคน')

  sessionStorage.clear()
  const other = await open()
  other.fill((typed) => (typed.reason = 'เสนอ'))
  await settled()
  expect(other.stored()).toBeNull()
})

it('is sent once however often one presses, and leaves nothing behind once it is written', async () => {
  const { draft, state, of, stored, end } = await open()
  draft.value.reason = 'ผิดคน'
  const sent = state.send()
  await settled()
  expect(await state.send()).toBe(false)
  expect(of('RetractAppointment')).toHaveLength(1)
  of('RetractAppointment')[0]?.answer({ data: { retractAppointment: { __typename: 'Appointment', id: 'appointment', retractedAt: '2026-11-24T00:00:00Z' } } })
  expect(await sent).toBe(true)
  expect(lastChange.value).toEqual({ said: 'ถอนแล้ว', undoable: undefined })
  of('ChangeOfRequest')[0]?.answer({ data: { changeOfRequest: { __typename: 'Change', id: '7', count: 1, undo: { __typename: 'UndoState', possible: true } } } })
  await settled()
  expect(lastChange.value).toEqual({ said: 'ถอนแล้ว', undoable: '7' })
  end()
  expect(stored()).toBeNull()
})

it('keeps the draft when it is refused, and offers the value that would work', async () => {
  const { draft, state, of, stored } = await open()
  draft.value.reason = 'ผิดคน'
  const sent = state.send()
  await settled()
  of('RetractAppointment')[0]?.answer(refusal)
  expect(await sent).toBe(false)
  expect(state.problems).toMatchObject([{ field: 'reason', text: 'ถูกถอนแล้ว', fix: { label: 'ใช้ค่านี้' } }])
  expect(stored()).toContain('ผิดคน')
  draft.value.reason = 'ผิดวัน'
  await settled()
  expect(state.problems).toEqual([])
})

it.each([['CONFLICT', 2], ['UNAVAILABLE', 1]] as const)('after an answer of %s what would change was asked %i times', async (code, times) => {
  const { draft, state, of } = await open()
  draft.value.reason = 'ผิดคน'
  await vi.waitUntil(() => of('PreviewChange').length === 1)
  of('PreviewChange')[0]?.answer(refusal)
  const sent = state.send()
  await settled()
  of('RetractAppointment')[0]?.answer({ errors: [{ message: 'No.', extensions: { code } }] })
  await sent
  await settled()
  expect(of('PreviewChange')).toHaveLength(times)
})

it('looks at what would change a moment after typing, and tells a refusal of it before anything is sent', async () => {
  vi.useFakeTimers()
  const { draft, state, of } = await open()
  draft.value.reason = 'ผิด'
  await vi.advanceTimersByTimeAsync(100)
  expect(of('PreviewChange')).toHaveLength(0)
  draft.value.reason = 'ผิดคน'
  await vi.advanceTimersByTimeAsync(400)
  expect(of('PreviewChange').map(({ operation }) => operation.variables['input'].retractAppointment.reason)).toEqual(['ผิดคน'])
  of('PreviewChange')[0]?.answer(refusal)
  await vi.advanceTimersByTimeAsync(10)
  expect(state.preview).toBeUndefined()
  expect(state.problems).toMatchObject([{ field: 'reason', text: 'ถูกถอนแล้ว' }])
  vi.useRealTimers()
})
