/** A short number of the whole country, answered around the clock. */
export type Hotline = { readonly number: string; readonly nameTh: string; readonly nameEn: string }

/** The line a call chain ends with when nothing else answers: the Social Assistance Centre. */
export const nationalLine: Hotline = { number: '1300', nameTh: 'ศูนย์ช่วยเหลือสังคม', nameEn: 'Social Assistance Centre' }

/** National hotlines of the field. A district edits its own in the graph, as agencies of kind HOTLINE. */
export const hotlines: readonly Hotline[] = [
  nationalLine,
  { number: '191', nameTh: 'เหตุด่วนเหตุร้าย', nameEn: 'Police emergency' },
  { number: '1191', nameTh: 'กองบังคับการปราบปรามการกระทำความผิดเกี่ยวกับการค้ามนุษย์', nameEn: 'Anti-Trafficking in Persons Division' },
  { number: '1669', nameTh: 'การแพทย์ฉุกเฉิน', nameEn: 'Medical emergency' },
  { number: '1567', nameTh: 'ศูนย์ดำรงธรรม', nameEn: 'Damrongdhama complaint centre' },
  { number: '1323', nameTh: 'สายด่วนสุขภาพจิต', nameEn: 'Mental health line' },
  { number: '1546', nameTh: 'คุ้มครองแรงงาน', nameEn: 'Labour protection' },
]
