import fc from 'fast-check'
import { expect, test } from 'vitest'
import { villageLines } from './villageLines.ts'

test.each([
  ['3 บ้านปางพัฒนา', 3, 'บ้านปางพัฒนา', null], ['หมู่ที่ ๓ บ้านปางพัฒนา', 3, 'บ้านปางพัฒนา', null], ['ม.12 ร่องมงคล', 12, 'ร่องมงคล', null], ['7. บ้านใหม่ 2', 7, 'บ้านใหม่ 2', null],
  ['3\tบ้านปางพัฒนา\tBan Pang Phatthana', 3, 'บ้านปางพัฒนา', 'Ban Pang Phatthana'], ['Moo 4; บ้านดง; Ban Dong', 4, 'บ้านดง', 'Ban Dong'],
  ['3,บ้านปางพัฒนา,Ban Pang Phatthana', 3, 'บ้านปางพัฒนา', 'Ban Pang Phatthana'], ['หมู่ 3 บ้านปางพัฒนา, Ban Pang Phatthana', 3, 'บ้านปางพัฒนา', 'Ban Pang Phatthana'], ['๑๒, บ้านดง', 12, 'บ้านดง', null],
])('%s is a village', (text, moo, nameTh, nameEn) => {
  expect(villageLines(text)).toEqual({ villages: [{ moo, nameTh, nameEn }], unread: [] })
})

test('empty lines are passed over, and lines that cannot be read are told by their number', () => {
  expect(villageLines('หมู่\tชื่อหมู่บ้าน\n\n1 บ้านหนึ่ง\nบ้านสอง\n1 บ้านซ้ำ\n0 บ้านศูนย์\n9 Nine\n2 บ้านสอง\r')).toEqual({
    villages: [{ moo: 1, nameTh: 'บ้านหนึ่ง', nameEn: null }, { moo: 2, nameTh: 'บ้านสอง', nameEn: null }], unread: [1, 4, 5, 6, 7],
  })
})

test('a list that was written is read back, whatever stands between its columns', () => {
  const village = fc.record({ nameTh: fc.stringMatching(/^บ้าน[ก-ฮ]{1,12}$/), nameEn: fc.option(fc.stringMatching(/^Ban [A-Z][a-z]{1,9}$/)) })
  fc.assert(fc.property(fc.array(village, { maxLength: 99 }), fc.constantFrom('\t', ' ; ', ', '), (named, between) => {
    const villages = named.map((each, at) => ({ moo: at + 1, ...each }))
    expect(villageLines(villages.map(({ moo, nameTh, nameEn }) => [moo, nameTh, ...(nameEn ? [nameEn] : [])].join(between)).join('\n'))).toEqual({ villages, unread: [] })
  }))
})
