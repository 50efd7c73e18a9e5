import type { EndReason } from '@saan/graph-schema/vocabularies.ts'

type Emptiness = { readonly code: string; readonly days: number; readonly reason: EndReason }

/** Villages of Dok Khamtai with nobody, by the days since both posts were left. The longest is Ban Pang Phatthana in Huai Lan. */
export const emptyVillages: readonly Emptiness[] = [
  { code: '56050559', days: 69, reason: 'RESIGNATION' }, { code: '56050857', days: 54, reason: 'END_OF_TERM' }, { code: '56050852', days: 47, reason: 'HEALTH' },
  { code: '56050455', days: 29, reason: 'RESIGNATION' }, { code: '56050652', days: 22, reason: 'RESIGNATION' },
]

/** Villages down to one, by the days since the second post was left. In the first the one who is left is the District Chief as acting. */
export const singleVillages: readonly Emptiness[] = [
  { code: '56050855', days: 26, reason: 'RESIGNATION' }, { code: '56050858', days: 54, reason: 'END_OF_TERM' }, { code: '56050551', days: 92, reason: 'RESIGNATION' }, { code: '56050554', days: 75, reason: 'HEALTH' },
  { code: '56050565', days: 18, reason: 'RESIGNATION' }, { code: '56050456', days: 84, reason: 'RESIGNATION' }, { code: '56050459', days: 85, reason: 'RESIGNATION' }, { code: '56050957', days: 66, reason: 'HEALTH' },
  { code: '56050752', days: 101, reason: 'RESIGNATION' }, { code: '56050357', days: 70, reason: 'DEATH' }, { code: '56051253', days: 88, reason: 'RESIGNATION' },
]

/** Posts that were empty on the past 30 September, and since how many days: three villages with nobody, nine with one. */
export const emptyOnPastDay: Readonly<Record<string, { readonly empty: number; readonly days: number }>> = {
  '56050559': { empty: 2, days: 14 }, '56050352': { empty: 2, days: 41 }, '56050459': { empty: 2, days: 30 },
  '56050551': { empty: 1, days: 37 }, '56050554': { empty: 1, days: 20 }, '56050456': { empty: 1, days: 29 }, '56050957': { empty: 1, days: 11 }, '56050752': { empty: 1, days: 46 },
  '56050357': { empty: 1, days: 15 }, '56051253': { empty: 1, days: 33 }, '56050158': { empty: 1, days: 26 }, '56050960': { empty: 1, days: 19 },
}

/** Villages with four posts, all held. */
export const fourPosts = ['56050154', '56050258', '56050354', '56050654', '56051052', '56051254']
/** Villages in which the District Chief holds one post as acting. */
export const lookedAfterByChief = ['56050855', '56050854', '56050856']
/** Villages whose holders' contacts nobody confirmed for 180 days. */
export const staleVillages = ['56050152', '56050159', '56050254', '56050351', '56050355', '56050361', '56050454', '56050553', '56050562', '56050656', '56050754', '56050955', '56051056', '56051156']

export type DistrictCoverage = { readonly none: number; readonly single: number; readonly two: number; readonly more: number; readonly notPlanned: number }

/** Villages by the number of watch posts held today, district by district; `notPlanned` have no watch post yet. */
export const districtCoverage: Readonly<Record<string, DistrictCoverage>> = {
  '5601': { none: 6, single: 15, two: 84, more: 67, notPlanned: 0 },
  '5602': { none: 4, single: 9, two: 43, more: 30, notPlanned: 0 },
  '5603': { none: 9, single: 17, two: 65, more: 44, notPlanned: 0 },
  '5604': { none: 3, single: 5, two: 16, more: 10, notPlanned: 0 },
  '5605': { none: 5, single: 11, two: 60, more: 48, notPlanned: 0 },
  '5606': { none: 8, single: 13, two: 41, more: 20, notPlanned: 6 },
  '5607': { none: 1, single: 5, two: 33, more: 27, notPlanned: 0 },
  '5608': { none: 4, single: 7, two: 24, more: 10, notPlanned: 14 },
  '5609': { none: 1, single: 3, two: 20, more: 17, notPlanned: 0 },
}
