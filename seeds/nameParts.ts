/** A Thai name part with its Latin spelling after the Royal Thai General System. */
export type NamePart = { readonly th: string; readonly en: string }

/**
 * Parts from which every person of the demo world is named. Family names are two words of nature or praise put together, so that
 * nobody real is meant; the lists hold nothing taken from a register.
 */
export const menNames = parts(`
  วีระ Wira, ประเสริฐ Prasoet, อนุชา Anucha, เอกชัย Ekkachai, บุญยืน Bunyuen, สมชาย Somchai, สมศักดิ์ Somsak, สมบูรณ์ Sombun, สมพงษ์ Somphong,
  สมหวัง Somwang, ทองดี Thongdi, คำรณ Khamron, คำปัน Khampan, อินทร Inthon, อินสม Insom, จำรัส Chamrat, อุดม Udom, วิชัย Wichai, วิเชียร Wichian,
  วิรัตน์ Wirat, สุรชัย Surachai, สุรพล Suraphon, สุเมธ Sumet, สุวิทย์ Suwit, สุชาติ Suchat, ปรีชา Pricha, เกษม Kasem, ชาตรี Chatri, ศราวุธ Sarawut,
  กิตติพงษ์ Kittiphong, ธีรพล Thiraphon, ภานุ Phanu, มานพ Manop, ธนา Thana, บุญมี Bunmi, บุญส่ง Bunsong, บุญเลิศ Bunloet, แก้วมา Kaeoma,
  ดวงคำ Duangkham, ปั๋น Pan, หล้า La, จรัญ Charan, ประยูร Prayun, ประสิทธิ์ Prasit, พิชัย Phichai, พงศ์ศักดิ์ Phongsak, ณรงค์ Narong, นิคม Nikhom,
  เดช Det, ไพโรจน์ Phairot, ชัยวัฒน์ Chaiwat, ชาญชัย Chanchai, ถาวร Thawon, อภิชาติ Aphichat, อดิศักดิ์ Adisak, ธวัชชัย Thawatchai, นพดล Noppadon,
  วสันต์ Wasan, สงกรานต์ Songkran, เสถียร Sathian, เฉลิม Chaloem, ยุทธนา Yutthana, รุ่งโรจน์ Rungrot, สนั่น Sanan, สมาน Saman, อาทิตย์ Athit,
  จันทร์ดี Chandi, เจริญ Charoen, พรชัย Phonchai, เมธา Metha, ศุภชัย Suphachai, ไกรศร Kraison`)

export const womenNames = parts(`
  พิมพ์ชนก Phimchanok, ณัฐริกา Natthrika, อรทัย Orathai, ศศิธร Sasithon, บุษบา Butsaba, รุ่งนภา Rungnapha, คำแปง Khampaeng, จันทร์แรม Chanraem,
  กมลวรรณ Kamonwan, จุฑามาศ Chuthamat, แสงเดือน Saengduean, วันเพ็ญ Wanphen, บัวคำ Buakham, คำมูล Khammun, เดือนฉาย Dueanchai, ปิยะดา Piyada,
  อรุณี Aruni, เพ็ญศรี Phensi, กัลยา Kanlaya, อัมพร Amphon, อัญชลี Anchali, มาลี Mali, ศรีนวล Sinuan, แก้ว Kaeo, ปวีณา Pawina, สุพัตรา Suphattra,
  วราภรณ์ Waraphon, สุนันทา Sunantha, ศิริพร Siriphon, นงคราญ Nongkhran, ลำดวน Lamduan, ดวงใจ Duangchai, จันทร์เพ็ญ Chanphen, ทองคำ Thongkham,
  บัวผัด Buaphat, บัวเรียว Buariao, สายพิณ Saiphin, สายใจ Saichai, พรพิมล Phonphimon, นิตยา Nittaya, รัตนา Rattana, ราตรี Ratri, วิไล Wilai,
  วิมล Wimon, สมจิต Somchit, สมพร Somphon, สุดารัตน์ Sudarat, สุภาพร Suphaphon, อำไพ Amphai, เกศินี Kesini, ขนิษฐา Khanittha, จารุวรรณ Charuwan,
  ชลธิชา Chonthicha, ฐิติมา Thitima, ดารุณี Daruni, ธิดารัตน์ Thidarat, นารีรัตน์ Narirat, ประภา Prapha, ปาริชาต Parichat, ผ่องศรี Phongsi,
  ฟองจันทร์ Fongchan, ยุพิน Yuphin, สร้อยทอง Soithong, หอมนวล Homnuan, อุษา Usa, เอื้องคำ Ueangkham, แสงหล้า Saengla, ไพลิน Phailin`)

/** First word of a family name. */
export const familyBeginnings = parts(`
  ภูกาม Phukam, ธาร Than, ทุ่ง Thung, เวียง Wiang, ร่อง Rong, ม่อน Mon, ลาน Lan, ดาว Dao, ฟ้า Fa, สัน San, ห้วย Huai, ดอย Doi, ปาง Pang, หนอง Nong,
  วัง Wang, ผา Pha, สวน Suan, ป่า Pa, ท่า Tha, ศรี Si, แสง Saeng, บุญ Bun, คำ Kham, แก้ว Kaeo, เอื้อง Ueang, จันทร์ Chan, มูล Mun, ใจ Chai, วงศ์ Wong, พรม Phrom`)

/** Second word of a family name. */
export const familyEndings = parts(`
  งาม Ngam, แก้วใส Kaeosai, แสงดาว Saengdao, คำดี Khamdi, ทองดี Thongdi, เอื้องทอง Ueangthong, หลวง Luang, เหนือดอย Nueadoi, สางงาม Sangngam,
  ม่อนใส Monsai, แสงทอง Saengthong, คำใส Khamsai, เอื้องดี Ueangdi, ใหม่ Mai, แสงคำ Saengkham, แก้วงาม Kaeongam, สวรรค์ Sawan, เจริญ Charoen,
  แก้วดี Kaeodi, คำทอง Khamthong, ดีใจ Dichai, แก้วทอง Kaeothong, มณี Mani, ดารา Dara, รุ่งเรือง Rungrueang, พัฒนา Phatthana, มงคล Mongkhon,
  สุขใจ Sukchai, พนา Phana, เมืองใส Mueangsai, หอมดี Homdi, ปัญญา Panya, ชมภู Chomphu, ยอดดี Yotdi, คำปัน Khampan, สายชล Saichon, ทิพย์ Thip,
  ลือชา Luecha, อุ่นใจ Unchai, ร่มเย็น Romyen`)

/** Names by which friends call each other. */
export const nicknames = 'แดง นก เล็ก ต้อม หนึ่ง สอง น้อย ต่าย อ้อย ปุ๊ก จิ๋ว หมู กบ แอ๊ด ตุ๊ก ต้น นิด หนู อ้วน เอ๋ ปู แมว นุ้ย จ๋า โต เปี๊ยก'.split(' ')

function parts(list: string): readonly NamePart[] {
  return list.split(',').map((pair) => {
    const [th = '', en = ''] = pair.trim().split(' ')
    return { th, en }
  })
}
