import { describe, expect, test } from 'vitest'
import { personNameEn, personNameTh, searchableProperties } from './names.ts'
import { sortKey } from './thaiText.ts'

describe('full names', () => {
  test.each([
    [{ prefix: 'นาย', givenNameTh: 'สมชาย', familyNameTh: 'ใจดี', givenNameEn: 'Somchai', familyNameEn: 'Jaidee' }, 'นายสมชาย ใจดี', 'Mr. Somchai Jaidee'],
    [{ prefix: 'น.ส.', givenNameTh: 'มาลี', givenNameEn: 'Malee' }, 'น.ส.มาลี', 'Ms. Malee'],
    [{ prefix: 'นาย', rank: 'พ.ต.อ.', givenNameTh: 'สมชาย', familyNameTh: 'ใจดี', givenNameEn: 'Somchai', familyNameEn: 'Jaidee' }, 'พ.ต.อ.สมชาย ใจดี', 'Pol. Col. Somchai Jaidee'],
    [{ rank: 'พ.ต.ท.หญิง', givenNameTh: 'สมใจ', givenNameEn: 'Somjai' }, 'พ.ต.ท.หญิง สมใจ', 'Pol. Lt. Col. Somjai'],
    [{ rank: 'ว่าที่ ร.ต.', givenNameTh: 'สมชาย', givenNameEn: 'Somchai' }, 'ว่าที่ ร.ต.สมชาย', 'Acting Sub-Lt. Somchai'],
    [{ rank: 'พ.ต.อ.', prefix: 'ดร.', givenNameTh: 'สมชาย', givenNameEn: 'Somchai' }, 'พ.ต.อ.ดร.สมชาย', 'Pol. Col. Dr. Somchai'],
    [{ prefix: 'แม่ชี', givenNameTh: 'นวล', givenNameEn: 'Nuan' }, 'แม่ชีนวล', 'Nuan'],
    [{ givenNameTh: 'นะแล' }, 'นะแล', null],
  ])('%o', (name, th, en) => {
    expect(personNameTh(name)).toBe(th)
    expect(personNameEn(name)).toBe(en)
  })
})

describe('search properties', () => {
  test('a person is ordered by the given name and found by the nickname too', () => {
    expect(searchableProperties('Person', { givenNameTh: 'สมชาย', familyNameTh: 'ใจดี', nickname: 'ชาย', givenNameEn: 'Somchai', familyNameEn: 'Jaidee' })).toEqual({
      sortKey: sortKey('สมชาย ใจดี'),
      nameKey: 'สมชาย ใจดี ชาย',
      nameEnKey: 'somchai jaidee',
      nameGrams: expect.stringContaining('สมช'),
    })
  })

  test('nothing is taken off a given name that begins like a title', () => {
    expect(searchableProperties('Person', { givenNameTh: 'นางนวล' }).nameKey).toBe('นางนวล')
  })

  test('a village is found with and without บ้าน, by its moo and its subdistrict', () => {
    const village = searchableProperties('Area', { code: '56050503', nameTh: 'บ้านใหม่', nameEn: 'Ban Mai', moo: 3, subdistrictNameTh: 'ห้วยลาน' })
    expect(village.nameKey).toBe('ใหม บานใหม บาน หมู 3 หวยลาน')
    expect(village.nameEnKey).toBe('ban mai banmai')
  })

  test('a name without Latin letters leaves no Latin key', () => {
    expect(searchableProperties('Agency', { nameTh: 'สถานีตำรวจภูธรดอกคำใต้', shortNameTh: 'สภ.ดอกคำใต้' })).toMatchObject({ nameEnKey: null, nameKey: 'สถานี ตำรวจ ภูธร ดอกคำใต สภ ดอกคำใต' })
  })
})
