import { describe, expect, it } from 'vitest'
import { deedOf, differing, entriesOf, mostTelling, namedFirst } from './changedValues.ts'

const field = (name: string, before: string | null, after: string | null) => ({ name, before, after })

describe('the field that is told in a row', () => {
  it('is the one that says most of those that differ', () => {
    expect(mostTelling([field('endReason', null, 'TRANSFER'), field('orderNo', null, null), field('to', null, '2026-12-01')])?.name).toBe('to')
    expect(mostTelling([field('kind', null, 'PERMANENT'), field('from', null, '2026-11-24'), field('to', null, null)])?.name).toBe('from')
    expect(mostTelling([field('theme', 'ก', 'ข')])?.name).toBe('theme')
    expect(mostTelling([field('theme', 'ก', 'ก')])).toBeUndefined()
  })

  it('leaves out what stayed as it was', () => {
    expect(differing([field('to', null, null), field('from', null, '2026-11-24')]).map(({ name }) => name)).toEqual(['from'])
  })
})

it('an undoing is about what it took back, and an undoing of an undoing about that', () => {
  expect(deedOf({ action: 'change.undo', undoes: { action: 'post.close' } })).toBe('post.close')
  expect(deedOf({ action: 'change.undo', undoes: null })).toBe('change.undo')
  expect(deedOf({ action: 'post.close', undoes: null })).toBe('post.close')
})

it('a list is read entry by entry, and a text that is none is one entry, whatever it begins with', () => {
  expect(entriesOf('covers', '["560508","560509"]')).toEqual(['560508', '560509'])
  expect(entriesOf('confirmedOn', '2026-11-24')).toEqual(['2026-11-24'])
  expect(entriesOf('nameTh', '[ร่าง] คณะ')).toEqual(['[ร่าง] คณะ'])
})

it('the record that an action is about comes first, and what has no name is left out', () => {
  const subjects = [{ kind: 'Appointment' }, { kind: 'Post' }, { kind: 'Person' }]
  expect(namedFirst('appointment.end', subjects).map(({ kind }) => kind)).toEqual(['Person', 'Post'])
  expect(namedFirst('post.setCoverage', subjects).map(({ kind }) => kind)).toEqual(['Post', 'Person'])
  expect(namedFirst('account.suspend', [{ kind: 'Account' }]).map(({ kind }) => kind)).toEqual(['Account'])
})
