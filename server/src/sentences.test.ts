import { describe, expect, test } from 'vitest'
import { reasons, type Reason } from './reasons.ts'
import { sentenceOf, type ErrorDetails } from './sentences.ts'

const both = (reason: Reason, details: ErrorDetails) => [sentenceOf(reason, 'en', details), sentenceOf(reason, 'th', details)]

describe('a sentence tells', () => {
  test('fields by what people call them', () => {
    expect(both('input.tooLong', { fields: ['nameTh'], most: 200 })).toEqual(['The Thai name may have at most 200 characters.', 'ชื่อภาษาไทย ยาวได้ไม่เกิน 200 ตัวอักษร'])
  })

  test('a first day as it is, and of an end the last day before it', () => {
    expect(both('post.outsideOrganization', { from: '2026-10-01' })[1]).toContain('1 ต.ค. 2569')
    expect(both('record.closed', { to: '2026-10-01' })).toEqual(['This is closed since its last day, 30 Sept 2026, and cannot be changed.', 'รายการนี้ปิดแล้ว วันสุดท้ายคือ 30 ก.ย. 2569 แก้ไขไม่ได้'])
  })

  test('how long something lasts, with an end and without', () => {
    expect(both('appointment.outsidePost', { from: '2026-01-01', to: '2027-01-01' })).toEqual(['The post exists from 1 Jan 2026 to 31 Dec 2026; choose a day within.', 'ตำแหน่งนี้มีอยู่ตั้งแต่ 1 ม.ค. 2569 ถึง 31 ธ.ค. 2569 เลือกวันในช่วงนี้'])
    expect(both('appointment.outsidePost', { from: '2026-01-01', to: null })).toEqual(['The post exists from 1 Jan 2026 on; choose a day within.', 'ตำแหน่งนี้มีอยู่ตั้งแต่ 1 ม.ค. 2569 เป็นต้นไป เลือกวันในช่วงนี้'])
  })

  test('what is still used as far as it may be told, and how many more', () => {
    const [one, two] = [{ th: 'ประธาน', en: 'Chair' }, { th: 'กรรมการ', en: 'Member' }]
    const told = (count: number, uses?: unknown) => both('record.stillUsed', { count, uses }).map((sentence) => sentence.replace(/^.*วันนั้น: | ให้.*$|^.*day: |\. End.*$/g, ''))
    expect(told(2, [one, two])).toEqual(['Chair, Member', 'ประธาน, กรรมการ'])
    expect(told(4, [one, two])).toEqual(['Chair, Member and 2 more', 'ประธาน, กรรมการ และอีก 2 รายการ'])
    expect(told(1, [])).toEqual(['1 record', '1 รายการ'])
    expect(told(3)).toEqual(['3 records', '3 รายการ'])
  })

  test('one and many with the right word', () => {
    expect([1, 2].map((seconds) => sentenceOf('signIn.tooMany', 'en', { seconds }))).toEqual(['Too many tries. Wait 1 second and try again.', 'Too many tries. Wait 2 seconds and try again.'])
  })
})

test('no Thai sentence names a field of the API or shows how a day is sent', () => {
  const withWords = Object.values(reasons).map(({ th }) => th.replace(/\{[^}]*\}/g, '')).filter((th) => /requestId|first|YYYY|ISO 8601|\d{4}-\d\d/.test(th))
  expect(withWords).toEqual([])
})
