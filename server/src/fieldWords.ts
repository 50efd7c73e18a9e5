import type { Word } from '@saan/graph-schema/model.ts'

/** What people call the fields that an error may name, in both languages; the field itself stays in `details.fields`. */
export const fieldWords = {
  nameTh: { en: 'the Thai name', th: 'ชื่อภาษาไทย' },
  nameEn: { en: 'the English name', th: 'ชื่อภาษาอังกฤษ' },
  shortNameTh: { en: 'the abbreviation', th: 'ชื่อย่อ' },
  titleTh: { en: 'the Thai title', th: 'ชื่อตำแหน่งภาษาไทย' },
  titleEn: { en: 'the English title', th: 'ชื่อตำแหน่งภาษาอังกฤษ' },
  dutiesTh: { en: 'the duties in Thai', th: 'หน้าที่ภาษาไทย' },
  dutiesEn: { en: 'the duties in English', th: 'หน้าที่ภาษาอังกฤษ' },
  phone: { en: 'the telephone number', th: 'หมายเลขโทรศัพท์' },
  hours: { en: 'the opening hours', th: 'เวลาทำการ' },
  lineId: { en: 'the LINE id', th: 'ไลน์ไอดี' },
  termMonths: { en: 'the term in months', th: 'วาระ (เดือน)' },
  callOrder: { en: 'the order of calling', th: 'ลำดับการโทร' },
  prefix: { en: 'the title before the name', th: 'คำนำหน้าชื่อ' },
  rank: { en: 'the rank', th: 'ยศ' },
  givenNameTh: { en: 'the given name in Thai', th: 'ชื่อภาษาไทย' },
  familyNameTh: { en: 'the family name in Thai', th: 'นามสกุลภาษาไทย' },
  givenNameEn: { en: 'the given name in English', th: 'ชื่อภาษาอังกฤษ' },
  familyNameEn: { en: 'the family name in English', th: 'นามสกุลภาษาอังกฤษ' },
  nickname: { en: 'the nickname', th: 'ชื่อเล่น' },
  value: { en: 'the number or address', th: 'หมายเลขหรือที่อยู่ติดต่อ' },
  theme: { en: 'the theme', th: 'เรื่องที่คณะดูแล' },
  quorum: { en: 'the quorum', th: 'องค์ประชุม' },
  funding: { en: 'the source of funds', th: 'แหล่งงบประมาณ' },
  orderNo: { en: 'the number of the order', th: 'เลขที่คำสั่ง' },
  reason: { en: 'the reason', th: 'เหตุผล' },
  username: { en: 'the user name', th: 'ชื่อผู้ใช้' },
  password: { en: 'the password', th: 'รหัสผ่าน' },
  text: { en: 'the text to search for', th: 'คำค้นหา' },
  covers: { en: 'the areas it covers', th: 'พื้นที่ที่ดูแล' },
  areas: { en: 'the areas', th: 'พื้นที่' },
  items: { en: 'the list of people and posts', th: 'รายการคนและตำแหน่ง' },
  contacts: { en: 'the contacts', th: 'ช่องทางติดต่อ' },
  change: { en: 'the change', th: 'รายการแก้ไข' },
  input: { en: 'what to try out', th: 'สิ่งที่จะลอง' },
  to: { en: 'the end day', th: 'วันสิ้นสุด' },
} as const satisfies Record<string, Word>

/** A field that an error may name in its sentence. */
export type NamedField = keyof typeof fieldWords
