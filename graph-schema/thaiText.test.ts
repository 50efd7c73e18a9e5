import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { latinKey, nameGrams, nameKey, normaliseText, searchWords, sortKey } from './thaiText.ts'

const thai = fc.string({ unit: fc.integer({ min: 0x0e01, max: 0x0e5b }).map((code) => String.fromCharCode(code)) })

describe('normalised text', () => {
  test.each([
    ['น\u0E4D\u0E32ตก', 'น้ำตก'.replace('้', '')],
    ['น\u0E4D\u0E49\u0E32', 'น้ำ'],
    ['น\u0E49\u0E4D\u0E32', 'น้ำ'],
    ['เเม่ใจ', 'แม่ใจ'],
    ['บ้าน\u200Bถ้ำ', 'บ้านถ้ำ'],
    ['หมู่ที่  ๑๐ ', 'หมู่ที่ 10'],
    ['ก\u00A0ข', 'ก ข'],
  ])('%s is kept as %s', (typed, kept) => expect(normaliseText(typed)).toBe(kept))

  test('normalising twice changes nothing', () => {
    fc.assert(fc.property(fc.oneof(thai, fc.string({ unit: 'binary' })), (text) => normaliseText(normaliseText(text)) === normaliseText(text)))
  })
})

describe('Thai order', () => {
  test('a vowel written in front counts after its consonant', () => {
    const names = ['ปง', 'แม่ใจ', 'เชียงม่วน', 'ภูซาง', 'จุน', 'เชียงคำ', 'ดอกคำใต้', 'เมืองพะเยา', 'ภูกามยาว']
    const expected = [...names].sort(new Intl.Collator('th').compare)
    expect([...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(expected)
  })

  test('numbers in names count as numbers', () => {
    expect(sortKey('หมู่ 2') < sortKey('หมู่ 10')).toBe(true)
  })
})

describe('names folded for search', () => {
  test.each([
    ['นายสมชาย ใจดี', 'สมชาย ใจดี'],
    ['นาย สมชาย', 'สมชาย'],
    ['น.ส.มาลี', 'มาลี'],
    ['นางสาวมาลี', 'มาลี'],
    ['นางสาวิตรี', 'สาวิตรี'],
    ['พ.ต.อ.หญิง สมใจ', 'สมใจ'],
    ['พ.ต.อ. (หญิง) สมใจ', 'สมใจ'],
    ['พตอ สมชาย', 'สมชาย'],
    ['ว่าที่ ร.ต.สมชาย', 'สมชาย'],
    ['ว่าที่ร้อยตรีสมชาย', 'สมชาย'],
    ['พญ.วรรณา', 'วรรณา'],
    ['ผศ.ดร.วรรณา', 'วรรณา'],
    ['พระมหาสมชาย', 'สมชาย'],
    ['คุณากร', 'คุณากร'],
    ['นพสิทธิ์', 'นพสิทธิ'],
    ['นพ ใจดี', 'นพ ใจดี'],
    ['นายก อบต.', 'นายก อบต'],
    ['นายกเทศมนตรี', 'นายกเทศมนตรี'],
    ['นายอำเภอ', 'นายอำเภอ'],
    ['นายกมล', 'กมล'],
    ['นายกิตติ', 'กิตติ'],
    ['นาย', 'นาย'],
  ])('the person %s is %s', (name, key) => expect(nameKey(name)).toBe(key))

  test.each([
    ['บ้านใหม่', 'ใหม'],
    ['ต.บ้านถ้ำ', 'ถำ'],
    ['ตำบลบ้านถ้ำ', 'ถำ'],
    ['จ.พะเยา', 'พะเยา'],
    ['อำเภอนายูง', 'นายูง'],
    ['นางรอง', 'นางรอง'],
    ['พระธาตุขิงแกง', 'พระธาตุขิงแกง'],
    ['เขตพระนคร', 'พระนคร'],
    ['บ้าน', 'บาน'],
    ['บานเย็น', 'บานเยน'],
  ])('the area %s is %s', (name, key) => expect(nameKey(name, 'Area')).toBe(key))

  test('official words are parted from the place they are glued to', () => {
    expect(searchWords('สถานีตำรวจภูธรดอกคำใต้')).toEqual(['สถานี', 'ตำรวจ', 'ภูธร', 'ดอกคำใต'])
    expect(searchWords('สำนักงานสาธารณสุขอำเภอเชียงม่วน')).toEqual(['สำนักงาน', 'สาธารณสุข', 'อำเภอ', 'เชียงมวน'])
    expect(searchWords('โรงเรียนบ้านถ้ำวิทยา')).toEqual(['โรงเรียน', 'บาน', 'ถำวิทยา'])
    expect(searchWords('ผู้ใหญ่บ้านหมู่ที่3')).toEqual(['ผูใหญบาน', 'หมู', '3'])
    expect(searchWords('ผกก.สภ.ดอกคำใต้')).toEqual(['ผกก', 'สภ', 'ดอกคำใต'])
    expect(searchWords('รพ.สต.บ้านถ้ำ')).toEqual(['รพสต', 'บาน', 'ถำ'])
    expect(searchWords('YMCAพะเยา (สาขา 2)')).toEqual(['ymca', 'พะเยา', 'สาขา', '2'])
  })

  test('missing tone marks do not change the words', () => {
    expect(searchWords('สถานีตำรวจภูธรดอกคำใต')).toEqual(searchWords('สถานีตำรวจภูธรดอกคำใต้'))
    expect(searchWords('ผูใหญบาน')).toEqual(searchWords('ผู้ใหญ่บ้าน'))
  })

  test('a key holds letters, digits and single spaces only, and folding it again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(thai, fc.string({ unit: 'binary' })), (text) => {
        const words = searchWords(text)
        expect(words.join(' ')).toMatch(/^[\p{L}\p{M}\p{N} ]*$/u)
        expect(searchWords(words.join(' ')).join('')).toBe(words.join(''))
      }),
    )
  })
})

test('grams are the distinct pairs and triples of letters', () => {
  expect(nameGrams('สมสม')).toBe('สม มส สมส มสม')
  expect(nameGrams('ก')).toBe('')
})

test('Latin names lose case and accents', () => {
  expect(latinKey("  Ban Tham-Née d'Or ")).toBe('ban tham nee dor')
})
