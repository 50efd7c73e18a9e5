import { expect, it } from 'vitest'
import type { PostHistoryFragment } from '../../apollo/generated/graphql.ts'
import { strandOf, windowAround } from './historyStrands.ts'

const post = (told: Partial<PostHistoryFragment>): PostHistoryFragment => ({
  __typename: 'Post', id: 'p', titleTh: 'ผู้เฝ้าระวัง', titleEn: null, callOrder: 1, from: '2015-01-01', to: null, isVacant: false, vacantSince: null, history: [], ...told,
})
const isHidden = (told: Partial<PostHistoryFragment>) => strandOf(post(told), '', () => ({ name: '', shortName: '' })).isHidden

it('knows a holder whom the viewer may not see from a post that nobody ever held', () => {
  expect(isHidden({ isVacant: false })).toBe(true)
  expect(isHidden({ isVacant: true, vacantSince: '2026-10-01' })).toBe(true)
  expect(isHidden({ isVacant: true, vacantSince: '2015-01-01' })).toBe(false)
})

it('shows five fiscal years, the last one whole', () => {
  expect(windowAround('2026-09-30')).toEqual({ from: '2021-10-01', to: '2026-10-01' })
  expect(windowAround('2026-10-01')).toEqual({ from: '2022-10-01', to: '2027-10-01' })
})
