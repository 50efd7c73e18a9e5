import 'reflect-metadata'
import { expect, test } from 'vitest'
import { changedFields } from './change.type.ts'

test('each field of before or after is told once, by name', () => {
  expect(changedFields('{"to":null,"nameTh":"เดิม"}', '{"nameTh":"ใหม่","covers":["56050801"]}')).toEqual([
    { name: 'covers', before: null, after: '["56050801"]' }, { name: 'nameTh', before: 'เดิม', after: 'ใหม่' }, { name: 'to', before: null, after: null },
  ])
})

test('what the viewer may not read has no fields', () => {
  expect(changedFields(null, null)).toEqual([])
})
