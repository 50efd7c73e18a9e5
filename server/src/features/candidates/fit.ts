import type { Word } from '@saan/graph-schema/model.ts'
import type { CandidateFit, PostKind } from '@saan/graph-schema/vocabularies.ts'

/** What is known of somebody who could take a post. `isNear`: registered in the subdistrict of what the post covers. */
export type CandidateFacts = { kind: PostKind; holdsSameKind: boolean; isNear: boolean; isTrained: boolean; hasNumber: boolean }

const reasons = {
  holdsWatch: { th: 'เฝ้าระวังหมู่บ้านอื่นอยู่แล้ว ตั้งเป็นรักษาการได้', en: 'Keeps watch elsewhere already; may act here.' },
  holdsOffice: { th: 'ดำรงตำแหน่งอื่นอยู่แล้ว ตั้งเป็นรักษาการได้', en: 'Holds another office already; may act here.' },
  noNumber: { th: 'ไม่มีเบอร์โทรศัพท์ ขอเบอร์ก่อน', en: 'No telephone number; ask for one first.' },
  farAway: { th: 'ขึ้นทะเบียนที่ตำบลอื่น', en: 'Registered in another subdistrict.' },
  notTrained: { th: 'ยังไม่อบรม', en: 'Not trained yet.' },
} as const satisfies Record<string, Word>

/** How somebody fits a post, and why not at once. A seat may be held beside any other post. */
export function fitOf({ kind, holdsSameKind, isNear, isTrained, hasNumber }: CandidateFacts): { fit: CandidateFit; reason: Word | null } {
  if (holdsSameKind && kind !== 'SEAT') return { fit: 'ACTING', reason: kind === 'WATCH' ? reasons.holdsWatch : reasons.holdsOffice }
  const reason = !hasNumber ? reasons.noNumber : kind !== 'WATCH' ? null : !isNear ? reasons.farAway : !isTrained ? reasons.notTrained : null
  return { fit: reason ? 'WARNING' : 'FITS', reason }
}
