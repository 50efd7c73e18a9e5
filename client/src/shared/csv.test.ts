import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'

const cell = (text: string) => csvOf([[text]]).slice(1).replace(/\r\n$/, '')

it('begins with the mark of UTF-8, ends each line as spreadsheets do, and keeps quotes, commas and lines of a cell', () => {
  expect(csvOf([['ชื่อ', 'เบอร์'], ['น.ส.มาลี "ลี" ใจดี', 'ก,ข\nค']])).toBe('\uFEFF"ชื่อ","เบอร์"\r\n"น.ส.มาลี ""ลี"" ใจดี","ก,ข\nค"\r\n')
})

it.each(['=HYPERLINK("http://x")', '+66812345678', '-1', '@SUM(A1)', '|calc', '%x', '\u200B=1+1', '\u200F=1', '\u2060=1', ' =1', '\u00A0=1', '\u0001=1', '＝1', '＋1', '－1', '＠x', '﹦1', '\tx', '\rx', '\0x', '\u200B\tx'])('does not let %j be computed', (text) => {
  expect(cell(text)).toBe(`"'${text.replaceAll('"', '""')}"`)
})

it.each(['081-234-5678', 'ผกก.สภ.ดอกคำใต้', '24 พ.ย. 2569', 'a=b', '1300', ''])('leaves %j as it is', (text) => {
  expect(cell(text)).toBe(`"${text}"`)
})
