/** What a person reads when Saan cannot start: one sentence in each language that names the cause and what to do. */
type Sentence = { th: string; en: string }

const sentences = {
  JAVA_MISSING: ({ tried }: { tried: string }): Sentence => ({
    th: `ไม่พบ Java (ลองเรียก ${tried} แล้ว): โปรดติดตั้ง Java 17 หรือ 21 แล้วเริ่มใหม่`,
    en: `Java was not found (tried ${tried}): install Java 17 or 21, then start again.`,
  }),
  JAVA_OLD: ({ found }: { found: string }): Sentence => ({
    th: `Java ที่พบคือรุ่น ${found} ซึ่งเก่าเกินไป: โปรดติดตั้ง Java 17 หรือ 21 หรือตั้ง JAVA_HOME ให้ชี้ไปที่นั่น แล้วเริ่มใหม่`,
    en: `The Java found is version ${found}, which is too old: install Java 17 or 21, or point JAVA_HOME at one, then start again.`,
  }),
  MVN_MISSING: (): Sentence => ({
    th: 'ไม่พบ Maven (คำสั่ง mvn) ซึ่งใช้ดาวน์โหลด Neo4j ในครั้งแรก: โปรดติดตั้ง Maven แล้วเริ่มใหม่',
    en: 'Maven (the command mvn) was not found; it fetches Neo4j the first time: install Maven, then start again.',
  }),
  MVN_FAILED: ({ reason }: { reason: string }): Sentence => ({
    th: `Maven ดาวน์โหลด Neo4j ไม่สำเร็จ (${reason}): โปรดตรวจการเชื่อมต่ออินเทอร์เน็ตหรือ settings.xml ของ Maven แล้วเริ่มใหม่`,
    en: `Maven could not fetch Neo4j (${reason}): check the internet connection or Maven's settings.xml, then start again.`,
  }),
  PORT_TAKEN: ({ port }: { port: number | string }): Sentence => ({
    th: `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่: โปรดปิดโปรแกรมนั้น หรือเลือกพอร์ตอื่น แล้วเริ่มใหม่`,
    en: `Port ${port} is used by another program: stop that program or choose another port, then start again.`,
  }),
  NOT_WRITABLE: ({ folder, option }: { folder: string; option: string }): Sentence => ({
    th: `เขียนลงโฟลเดอร์ ${folder} ไม่ได้: โปรดให้สิทธิ์เขียน หรือเลือกโฟลเดอร์อื่นด้วย ${option} แล้วเริ่มใหม่`,
    en: `The folder ${folder} cannot be written: give write permission or choose another folder with ${option}, then start again.`,
  }),
  STORE_LOCKED: ({ folder }: { folder: string }): Sentence => ({
    th: `ฐานข้อมูลใน ${folder} มีโปรแกรมอื่นเปิดใช้อยู่: โปรดปิดโปรแกรมนั้น หรือเลือกโฟลเดอร์อื่นด้วย --data แล้วเริ่มใหม่`,
    en: `The database in ${folder} is open in another process: stop that process or choose another folder with --data, then start again.`,
  }),
  PASSWORD_LOST: ({ file }: { file: string }): Sentence => ({
    th: `มีข้อมูลอยู่แล้วแต่รหัสผ่านของฐานข้อมูลหายหรือไม่ตรง: โปรดนำไฟล์ ${file} กลับมาจากสำเนา หรือเลือกโฟลเดอร์อื่นด้วย --data แล้วเริ่มใหม่`,
    en: `There is data, but its database password is lost or does not fit: put the file ${file} back from a copy, or choose another folder with --data, then start again.`,
  }),
  SETTING_REFUSED: ({ setting }: { setting: string }): Sentence => ({
    th: `Neo4j ไม่รับค่าที่ตั้งไว้ (${setting}): โปรดใช้ Neo4j รุ่นที่มากับ Saan นี้ แล้วเริ่มใหม่`,
    en: `Neo4j refused one of its settings (${setting}): use the Neo4j version that belongs to this Saan, then start again.`,
  }),
  NOT_READY: ({ log, lines }: { log: string; lines: string }): Sentence => ({
    th: `ฐานข้อมูล Neo4j ไม่พร้อมใช้งาน: โปรดอ่านสาเหตุใน ${log} แก้ไข แล้วเริ่มใหม่`,
    en: `The Neo4j database did not come up: read why in ${log}, mend it, then start again.${lines && `\n${lines}`}`,
  }),
  CONFIG_INVALID: ({ problems }: { problems: readonly Sentence[] }): Sentence => ({
    th: `การตั้งค่าไม่ถูกต้อง (${problems.map(({ th }) => th).join('; ')}): โปรดแก้ตาม npm start -- --help แล้วเริ่มใหม่`,
    en: `The configuration is not right (${problems.map(({ en }) => en).join('; ')}): mend it as npm start -- --help says, then start again.`,
  }),
  DATABASE_UNREACHABLE: ({ uri }: { uri: string }): Sentence => ({
    th: `ติดต่อฐานข้อมูลที่ ${uri} ไม่ได้: โปรดเปิด Neo4j ที่นั่น หรือแก้ NEO4J_URI (เครื่อง พอร์ต และ bolt:// แบบไม่เข้ารหัส หรือ bolt+s:// แบบเข้ารหัส) แล้วเริ่มใหม่`,
    en: `No database answers at ${uri}: start Neo4j there, or mend NEO4J_URI (host, port, and bolt:// without or bolt+s:// with encryption), then start again.`,
  }),
  DATABASE_REFUSES: ({ uri }: { uri: string }): Sentence => ({
    th: `ฐานข้อมูลที่ ${uri} ไม่รับชื่อผู้ใช้หรือรหัสผ่าน: โปรดแก้ NEO4J_USER หรือ NEO4J_PASSWORD แล้วเริ่มใหม่`,
    en: `The database at ${uri} refuses the user name or the password: mend NEO4J_USER or NEO4J_PASSWORD, then start again.`,
  }),
  DATABASE_UNTRUSTED: ({ uri }: { uri: string }): Sentence => ({
    th: `ใบรับรองของฐานข้อมูลที่ ${uri} เชื่อถือไม่ได้: โปรดติดตั้งใบรับรองที่ถูกต้อง หรือใช้ bolt+ssc:// ใน NEO4J_URI ถ้าเป็นใบรับรองที่ท่านทำเอง แล้วเริ่มใหม่`,
    en: `The certificate of the database at ${uri} is not trusted: install a right one, or write bolt+ssc:// in NEO4J_URI if it is one of your own making, then start again.`,
  }),
  INTERRUPTED: (): Sentence => ({
    th: 'การเริ่มถูกหยุดกลางคัน: เริ่มใหม่ได้ทุกเมื่อ',
    en: 'The start was interrupted: start again whenever you like.',
  }),
  ALREADY_RUNNING: ({ address }: { address: string }): Sentence => ({
    th: `Saan กำลังทำงานอยู่แล้วที่ ${address}: โปรดเปิดที่อยู่นั้น หรือหยุดตัวเดิมก่อนเริ่มใหม่`,
    en: `Saan is already running at ${address}: open that address, or stop the running one before starting again.`,
  }),
}

type StartFailureCode = keyof typeof sentences
type Facts<Code extends StartFailureCode> = Parameters<(typeof sentences)[Code]>

/** A start that cannot go on for a reason that a person can mend; `code` is stable, main prints both sentences and exits with 1. */
export class StartFailure<Code extends StartFailureCode = StartFailureCode> extends Error {
  readonly th: string
  readonly en: string

  constructor(readonly code: Code, ...facts: Facts<Code>) {
    const sentence = (sentences[code] as (...given: Facts<Code>) => Sentence)(...facts)
    super(`${sentence.th}\n${sentence.en}`)
    this.name = 'StartFailure'
    this.th = sentence.th
    this.en = sentence.en
  }
}
