const sentences = {
  MIGRATION_CHANGED: {
    th: (name: string) => `ไฟล์ปรับโครงสร้าง ${name} ถูกแก้ไขหลังจากใช้กับฐานข้อมูลนี้แล้ว: โปรดนำไฟล์เดิมกลับมา แล้วเขียนการแก้ไขเป็นไฟล์ใหม่`,
    en: (name: string) => `The migration ${name} was changed after it had been applied to this database: put the former file back and write the change as a new migration.`,
  },
  MIGRATION_UNKNOWN: {
    th: (name: string) => `ฐานข้อมูลนี้ถูกใช้กับสานรุ่นที่ใหม่กว่า (${name}): โปรดติดตั้งสานรุ่นล่าสุด หรือเลือกโฟลเดอร์ข้อมูลอื่น`,
    en: (name: string) => `This database was used by a newer Saan (${name}): install the latest Saan, or choose another data folder.`,
  },
  MIGRATION_FAILED: {
    th: (name: string) => `ปรับโครงสร้างตาม ${name} ไม่สำเร็จ: โปรดอ่านสาเหตุด้านล่าง แก้ไข แล้วเริ่มใหม่ ขั้นที่เสร็จแล้วจะไม่ทำซ้ำ`,
    en: (name: string) => `The schema step ${name} failed: read the cause below, mend it, then start again; steps that are done are not repeated.`,
  },
  INDEX_FAILED: {
    th: (name: string) => `สร้างดัชนี ${name} ไม่สำเร็จ: โปรดตรวจเนื้อที่ดิสก์และบันทึกของ Neo4j ลบดัชนีนั้น แล้วเริ่มใหม่`,
    en: (name: string) => `The index ${name} could not be built: check disk space and the log of Neo4j, drop that index, then start again.`,
  },
} as const

export type SchemaFailureCode = keyof typeof sentences

/** Why the graph could not be brought to its shape: a stable code, and in both languages a sentence that says what to do. */
export class SchemaFailure extends Error {
  readonly th: string
  readonly en: string

  constructor(readonly code: SchemaFailureCode, readonly subject: string, cause?: unknown) {
    const en = sentences[code].en(subject)
    super(cause instanceof Error ? `${en}\n${cause.message}` : en, { cause })
    this.name = 'SchemaFailure'
    this.th = sentences[code].th(subject)
    this.en = en
  }
}
