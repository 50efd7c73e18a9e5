import { gql } from '@apollo/client'
import { expect, it } from 'vitest'
import { createCache } from './client.ts'

it('keeps what one question knows of the villages of an area when another asks for less', () => {
  const cache = createCache()
  const more = gql`{ coverage(area: "560508", asOf: "2026-11-24") { villages { village { code } watchers watchPosts } } }`
  const less = gql`{ coverage(area: "560508", asOf: "2026-11-24") { villages { village { code } watchers } } }`
  const village = (code: string, watched: object) => ({ __typename: 'VillageCoverage', village: { __typename: 'Area', code }, ...watched })
  const answer = (...villages: object[]) => ({ coverage: { __typename: 'Coverage', villages } })
  cache.writeQuery({ query: more, data: answer(village('56050801', { watchers: 1, watchPosts: 2 }), village('56050802', { watchers: 2, watchPosts: 2 })) })
  cache.writeQuery({ query: less, data: answer(village('56050802', { watchers: 1 }), village('56050801', { watchers: 2 })) })

  expect(cache.readQuery({ query: more })).toEqual(answer(village('56050802', { watchers: 1, watchPosts: 2 }), village('56050801', { watchers: 2, watchPosts: 2 })))
})
