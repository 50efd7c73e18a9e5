import { describe, expect, it } from 'vitest'
import { subarea, village } from './coverage.examples.ts'
import { compareCoverage, countsByState, villagesOf, watchStateOf, worstFirst } from './coverageStates.ts'

describe('the state of a village', () => {
  it('is none, one, two, and three from three on', () => {
    expect([0, 1, 2, 3, 4].map((watchers) => watchStateOf({ watchers, watchPosts: 4 }))).toEqual(['none', 'one', 'two', 'three', 'three'])
    expect(watchStateOf({ watchers: 0, watchPosts: 0 })).toBe('unplanned')
  })
})

it('a bar has a part for each state that has villages, gaps first', () => {
  expect(countsByState({ none: 5, single: 0, two: 60, threeOrMore: 48, unplanned: 0 })).toEqual([{ state: 'none', value: 5 }, { state: 'two', value: 60 }, { state: 'three', value: 48 }])
})

describe('a list of villages', () => {
  const villages = [village({ watchers: 0, watchPosts: 0 }), village({ watchers: 1 }), village({ watchers: 2, stale: true }), village({ watchers: 4 })]

  it.each([
    ['gaps', 1], ['none', 0], ['one', 1], ['covered', 2], ['two', 1], ['three', 1], ['stale', 1], ['unplanned', 1], ['all', 4],
  ] as const)('can be narrowed to %s', (filter, count) => expect(villagesOf(filter, villages)).toHaveLength(count))
})

describe('areas inside an area', () => {
  it('are ordered by their share of villages without anybody, then with one', () => {
    const large = subarea({ code: '560505', total: 20, none: 2, single: 0 })
    const small = subarea({ code: '560508', total: 10, none: 2, single: 0 })
    const single = subarea({ code: '560504', total: 20, none: 2, single: 3 })
    const empty = subarea({ code: '560101', total: 0 })
    expect(worstFirst([empty, large, single, small]).map(({ area }) => area.code)).toEqual(['560508', '560504', '560505', '560101'])
  })
})

describe('two days compared', () => {
  it('tell who lost everybody and who found somebody, the worst first', () => {
    const before = [village({ code: '1', watchers: 2 }), village({ code: '2', watchers: 0 }), village({ code: '3', watchers: 2 }), village({ code: '4', watchers: 1 })]
    const after = [village({ code: '1', watchers: 0 }), village({ code: '2', watchers: 1 }), village({ code: '3', watchers: 2 }), village({ code: '4', watchers: 0 })]
    const { changes, lostAll, foundSomebody } = compareCoverage(before, after)
    expect(changes.map((change) => change.village.code)).toEqual(['1', '4', '2'])
    expect([lostAll, foundSomebody]).toEqual([2, 1])
  })
})
