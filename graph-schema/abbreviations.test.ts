import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abbreviate, abbreviations, expandAbbreviations, isAbbreviation, partAbbreviations } from './abbreviations.ts'

test.each([
  ['พมจ.พะเยา', 'สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา'],
  ['พมจ พะเยา', 'พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา'],
  ['พมจพะเยา', 'พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา'],
  ['สภ.ดอกคำใต้', 'สถานีตำรวจภูธรดอกคำใต้'],
  ['สภ. ดอกคำใต้', 'สถานีตำรวจภูธรดอกคำใต้'],
  ['ผกก.สภ.ดอกคำใต้', 'ผู้กำกับการสถานีตำรวจภูธรดอกคำใต้'],
  ['ผอ.รพ.สต.บ้านถ้ำ', 'ผู้อำนวยการโรงพยาบาลส่งเสริมสุขภาพตำบลบ้านถ้ำ'],
  ['รพ.ดอกคำใต้', 'โรงพยาบาลดอกคำใต้'],
  ['นายก อบต.ดงสุวรรณ', 'นายก องค์การบริหารส่วนตำบลดงสุวรรณ'],
  ['ผญบ. หมู่ 3', 'ผู้ใหญ่บ้านหมู่ 3'],
  ['ผกก.สภ.ดอกคำใต้', 'ผกก.สถานีตำรวจภูธรดอกคำใต้'],
  ['สถานีตำรวจภูธรดอกคำใต้', 'สภ.ดอกคำใต้'],
  ['องค์การบริหารส่วนตำบลบ้านปิน', 'อบต.บ้านปิน'],
])('%s is also %s', (typed, other) => expect(expandAbbreviations(typed)).toContain(other))

test.each(['สมชาย', 'สวย', 'สวรรค์ ใจดี', 'รพี', 'อบเชย', 'พ.ต.อ.สมชาย', 'นายสมชาย ต', 'YMCA'])('%s holds no abbreviation', (name) => expect(expandAbbreviations(name)).toEqual([name]))

test.each([
  ['ผู้อำนวยการโรงเรียนบ้านปินพัฒนา', 'ผอ.รร.บ้านปินพัฒนา'],
  ['ผู้กำกับการ สภ.ดอกคำใต้', 'ผกก. สภ.ดอกคำใต้'],
  ['ประธานกลุ่มสตรี', 'ประธานกลุ่มสตรี'],
])('%s is short %s', (title, short) => expect(abbreviate(title)).toBe(short))

test.each(['สภ.', 'สภ', 'รพ.สต.', 'รพสต', 'ศปก.'])('%s is an abbreviation', (text) => expect(isAbbreviation(text)).toBe(true))
test.each(['', 'สภ.ดอกคำใต้', 'สภา', 'ผกก. สภ.', 'กข', 'OSCC', 'นาง'])('%j is none', (text) => expect(isAbbreviation(text)).toBe(false))

test('abbreviations are parted from their neighbours, ranks are left alone', () => {
  expect(partAbbreviations('ผกก.สภ.ดอกคำใต้')).toBe('ผกก. สภ. ดอกคำใต้')
  expect(partAbbreviations('ผอ.รพ.สต.บ้านถ้ำ')).toBe('ผอ. รพ.สต. บ้านถ้ำ')
  expect(partAbbreviations('อบตดงสุวรรณ')).toBe('อบต ดงสุวรรณ')
  expect(partAbbreviations('พ.ต.อ.สมชาย')).toBe('พ.ต.อ.สมชาย')
})

test('both forms of every abbreviation find each other', () => {
  for (const [short, full] of Object.entries(abbreviations)) {
    for (const words of full) {
      expect(expandAbbreviations(`${short}เชียงคำ`), short).toContain(`${words}เชียงคำ`)
    }
    expect(expandAbbreviations(`${full[0]}เชียงคำ`).some((form) => form.startsWith(short)), short).toBe(true)
  }
})

test('the first form is the text, and there are six at most', () => {
  const words = fc.array(fc.constantFrom(...Object.keys(abbreviations), 'พะเยา', 'ดอกคำใต้', ' '), { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, (text) => {
      const forms = expandAbbreviations(text)
      expect(forms[0]).toBe(text)
      expect(forms.length).toBeLessThanOrEqual(6)
    }),
  )
})
