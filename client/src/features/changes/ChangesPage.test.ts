import { fireEvent, screen } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { dataMayHaveChanged } from '../../apollo/connection.ts'
import { openLine, renderApp, settled, signInWith } from '../../testing/render.ts'
import ChangesPage from './ChangesPage.vue'

let signOut = () => {}
beforeEach(async () => {
  signOut = await signInWith('READ_CHANGES')
})
afterEach(() => signOut())

const change = (seq: number) => ({
  __typename: 'Change', id: String(seq), seq, at: '2026-11-24T03:00:00Z', action: 'agency.update', count: 1, isUndone: false, account: null, undoes: null, fields: [], mentions: [],
  subjects: [{ __typename: 'ChangeSubject', kind: 'Area', id: String(seq), titleTh: `หน่วย ${seq}`, titleEn: null, whereTh: null, whereEn: null }],
  undo: { __typename: 'UndoState', possible: true, reasonTh: null, reasonEn: null },
})
const log = (...numbers: number[]) => ({ data: { changes: { __typename: 'ChangeConnection', totalCount: numbers.length, pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false }, nodes: numbers.map(change) } } })

async function page() {
  const { client, asked } = openLine()
  await renderApp(ChangesPage, { client, at: '/coverage?area=5605' })
  await settled()
  const of = (name: string) => asked.filter(({ operation }) => operation.operationName === name)
  of('ChangeSummary')[0]?.answer({ data: { changeSummary: { __typename: 'ChangeSummary', total: 2, undoings: 0, days: [], accounts: [] } } })
  of('Changes')[0]?.answer(log(2, 1))
  await settled()
  /** A colleague writes: another change stands on top. */
  async function colleagueWrites() {
    void dataMayHaveChanged.trigger()
    await settled()
    of('Changes').at(-1)?.answer(log(3, 2, 1))
    await settled()
  }
  return { of, colleagueWrites }
}
const open = () => screen.getByRole('region', { name: 'รายละเอียดของรายการ' }).textContent

it('keeps open what was open when another change comes above it', async () => {
  const { colleagueWrites } = await page()
  expect(open()).toContain('รายการที่ 2')
  await colleagueWrites()
  expect(open()).toContain('รายการที่ 2')
})

it('undoes what was asked about, whatever comes meanwhile', async () => {
  const { of, colleagueWrites } = await page()
  await fireEvent.keyDown(document.body, { key: 'u' })
  await settled()
  screen.getByRole('dialog', { name: 'เลิกทำรายการนี้หรือไม่' })
  await colleagueWrites()
  await fireEvent.submit(document.querySelector('dialog form')!)
  await settled()
  expect(of('UndoChange').map(({ operation }) => operation.variables['input'].change as string)).toEqual(['2'])
})
