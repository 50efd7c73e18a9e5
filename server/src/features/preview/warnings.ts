import type { Word } from '@saan/graph-schema/model.ts'
import { sectors, type Sector } from '@saan/graph-schema/vocabularies.ts'
import type { Appointee } from './preview.queries.ts'
import type { Effects } from './effects.ts'
import type { PreviewWarning } from './preview.type.ts'

const sentences = {
  NOBODY_LEFT: { th: 'จะไม่มีใครดูแล: {names}', en: 'Nobody is left in: {names}' },
  STILL_ONE_LEFT: { th: 'ยังเหลือคนเดียว ต้องหาคนที่สอง: {names}', en: 'Only one is left, a second is needed: {names}' },
  QUORUM_LOST: { th: 'ที่นั่งที่มีคนจะไม่ครบองค์ประชุม: {names}', en: 'Too few seats are held for a quorum: {names}' },
  SECTOR_LOST: { th: 'ภาคส่วนที่จะไม่มีผู้แทน: {names}', en: 'Sectors without a seat: {names}' },
  HOLDS_OTHER_POST: { th: 'ถือตำแหน่งแบบเดียวกันอยู่แล้ว: {names}', en: 'Already hold a post of this kind: {names}' },
  NO_CONTACT: { th: 'ไม่มีเบอร์โทรศัพท์: {names}', en: 'No telephone number: {names}' },
  LIVES_ELSEWHERE: { th: 'ไม่ได้ขึ้นทะเบียนในหมู่บ้านนี้: {names}', en: 'Registered elsewhere: {names}' },
  NO_TRAINING: { th: 'ยังไม่อบรม ตั้งได้ แต่ต้องให้อบรม: {names}', en: 'Not trained yet; may be appointed, and is to be trained: {names}' },
} as const satisfies Record<string, Word>
type Code = keyof typeof sentences
type Named = { nameTh: string; nameEn: string | null }

/** What to look at before a change is written, the gravest first; each says of whom or of what. */
export function warningsOf({ villages, committees }: Effects, people: readonly Appointee[]): PreviewWarning[] {
  const volunteers = people.filter(({ kind }) => kind === 'WATCH')
  const sectorNames = [...new Set(committees.flatMap(({ sectorsLost }) => sectorsLost))].map((sector) => ({ nameTh: sectors[sector as Sector].th, nameEn: sectors[sector as Sector].en }))
  return [
    ...warning('NOBODY_LEFT', villages.filter(({ watchers }) => watchers.before > 0 && watchers.after === 0)),
    ...warning('STILL_ONE_LEFT', villages.filter(({ watchers }) => watchers.after === 1)),
    ...warning('QUORUM_LOST', committees.filter(({ filled, quorum }) => quorum !== null && filled.before >= quorum && filled.after < quorum)),
    ...warning('SECTOR_LOST', sectorNames),
    ...warning('HOLDS_OTHER_POST', people.filter(({ kind, holdsOther }) => kind !== 'SEAT' && holdsOther)),
    ...warning('NO_CONTACT', people.filter(({ isReached }) => !isReached)),
    ...warning('LIVES_ELSEWHERE', volunteers.filter(({ livesElsewhere }) => livesElsewhere)),
    ...warning('NO_TRAINING', volunteers.filter(({ isTrained }) => !isTrained)),
  ]
}

/** Names at most five; the lists of the preview hold all. */
function warning(code: Code, about: readonly Named[]): PreviewWarning[] {
  if (about.length === 0) return []
  const named = (names: readonly string[]) => [...new Set(names)].slice(0, 5).join(', ') + (names.length > 5 ? ' …' : '')
  const { th, en } = sentences[code]
  return [{ code, messageTh: th.replace('{names}', named(about.map(({ nameTh }) => nameTh))), messageEn: en.replace('{names}', named(about.map(({ nameTh, nameEn }) => nameEn ?? nameTh))) }]
}
