import type { Vocabulary } from './model.ts'

/** What a change is about, as the log of changes is narrowed. */
export const changeKinds = {
  APPOINTMENTS: { th: 'การดำรงตำแหน่ง', en: 'Appointments' },
  PEOPLE: { th: 'คน', en: 'People' },
  POSTS: { th: 'ตำแหน่ง', en: 'Posts' },
  CONTACTS: { th: 'เบอร์', en: 'Contacts' },
  AGENCIES: { th: 'หน่วยงาน', en: 'Agencies' },
  COMMITTEES: { th: 'คณะ', en: 'Committees' },
  COVERAGE: { th: 'พื้นที่ดูแล', en: 'Coverage' },
  ACCOUNTS: { th: 'บัญชีผู้ใช้', en: 'Accounts' },
  PLACES: { th: 'ข้อมูลพื้นที่', en: 'Places' },
  LOOKS: { th: 'การเปิดดูและส่งออก', en: 'Looks and exports' },
} as const satisfies Vocabulary
export type ChangeKind = keyof typeof changeKinds

/** The lists that can be taken out of the hub as a file. */
export const exportedLists = {
  CHANGES: { th: 'ประวัติการแก้ไข', en: 'History of changes' },
  PEOPLE: { th: 'คน', en: 'People' },
  POSTS: { th: 'ตำแหน่ง', en: 'Posts' },
  VACANCIES: { th: 'ตำแหน่งว่าง', en: 'Vacancies' },
  AGENCIES: { th: 'หน่วยงาน', en: 'Agencies' },
  COMMITTEES: { th: 'คณะ', en: 'Committees' },
} as const satisfies Vocabulary
export type ExportedList = keyof typeof exportedLists
