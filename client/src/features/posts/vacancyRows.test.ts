import { expect, it } from 'vitest'
import type { VacantPostFragment } from '../../apollo/generated/graphql.ts'
import { postToFill, seatsWith, vacancyRows } from './vacancyRows.ts'

const village = (code: string): VacantPostFragment['covers'][number] => ({ __typename: 'Area', code, nameTh: code, nameEn: code, level: 'VILLAGE', moo: 1, parent: null })

function vacant(id: string, since: string, told: Partial<VacantPostFragment> = {}): VacantPostFragment {
  return {
    __typename: 'Post', id, kind: 'OFFICE', titleTh: id, titleEn: null, role: null, sector: null, covers: [], exOfficioOf: null,
    organization: { __typename: 'Agency', id: 'agency', nameTh: 'หน่วยงาน', nameEn: null, area: null },
    vacancy: { __typename: 'Vacancy', since, reason: null, appointedByTh: 'นายอำเภอ', appointedByEn: 'District Chief', acting: null },
    ...told,
  }
}
const watch = (id: string, since: string, code: string) => vacant(id, since, { kind: 'WATCH', covers: [village(code)] })
const seat = (id: string, since: string, office: string) => vacant(id, since, { kind: 'SEAT', exOfficioOf: { __typename: 'Post', id: office } })

it('gives two watch posts of one village one row, where the longest empty one stands', () => {
  const rows = vacancyRows([watch('a', '2026-01-01', '56050801'), watch('b', '2026-02-01', '56050802'), watch('c', '2026-03-01', '56050801')])
  expect(rows.map(({ id, posts, since }) => [id, posts.map((post) => post.id), since])).toEqual([['56050801', ['a', 'c'], '2026-01-01'], ['56050802', ['b'], '2026-02-01']])
})

it('gives the seats that go with an empty office its row, named by the office', () => {
  const [row, ...others] = vacancyRows([seat('seat', '2026-01-01', 'office'), vacant('office', '2026-01-01')])
  expect([row?.first.id, row?.posts.length, others.length]).toEqual(['office', 2, 0])
  expect(row && seatsWith(row)).toBe(1)
})

it('leaves a seat by itself whose office is not in the list', () => {
  const rows = vacancyRows([seat('seat', '2026-01-01', 'elsewhere'), watch('nowhere', '2026-02-01', '56050801')])
  expect(rows.map(({ id }) => id)).toEqual(['seat', '56050801'])
  expect(rows.map(seatsWith)).toEqual([0, 0])
  expect(rows.map((row) => postToFill(row)?.id)).toEqual([undefined, 'nowhere'])
})
