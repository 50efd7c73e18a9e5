import { expect, test } from 'vitest'
import { appointedBy, type AppointedPost } from './appointing.ts'

const office: AppointedPost = { kind: 'OFFICE', organization: { th: 'อบต.ห้วยลาน', en: 'Huai Lan TAO' }, agencyKind: 'LOCAL_GOV', level: 'SUBDISTRICT', hasTerm: false, isExOfficio: false, isRepresentative: false }

test.each<[string, Partial<AppointedPost>]>([
  ['District Chief', { kind: 'WATCH', agencyKind: null, level: 'DISTRICT' }],
  ['Follows its office', { kind: 'SEAT', agencyKind: null, isExOfficio: true }],
  ['Agency it speaks for', { kind: 'SEAT', agencyKind: null, isRepresentative: true }],
  ['District Chief', { kind: 'SEAT', agencyKind: null, level: 'DISTRICT' }],
  ['Governor', { kind: 'SEAT', agencyKind: null, level: 'PROVINCE' }],
  ['Huai Lan TAO', {}],
  ['Elected by the voters', { hasTerm: true }],
  ['Provincial public health office', { agencyKind: 'HOSPITAL', level: 'DISTRICT' }],
  ['Ministry of Public Health', { agencyKind: 'HEALTH_OFFICE', level: 'PROVINCE' }],
  ['Education area office', { agencyKind: 'EDUCATION' }],
])('%s appoints', (english, post) => {
  expect(appointedBy({ ...office, ...post }).en).toBe(english)
})
