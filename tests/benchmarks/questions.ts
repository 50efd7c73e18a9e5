import type { BenchWorld } from './world.ts'

/** A question that a page asks, in the terms of our API. */
export type Question = { name: 'coverage' | 'chain' | 'person' | 'agency'; title: string; text: string; variables: Record<string, unknown>; theirVariables: Record<string, unknown> }

const coverage = /* GraphQL */ `
  query Coverage($area: ID!, $asOf: Date!) {
    coverage(area: $area, asOf: $asOf) {
      area { code nameTh nameEn level latitude longitude ancestors { code nameTh nameEn level } }
      asOf total none single two threeOrMore covered stale unplanned watchPosts held
      villages {
        village { code nameTh nameEn moo latitude longitude parent { code nameTh nameEn } }
        status stale watchPosts watchers acting vacantSince
        helper { kilometres village { code nameTh nameEn } }
        call { titleTh titleEn phone }
      }
      bySubarea { area { code nameTh nameEn level latitude longitude } total none single two threeOrMore stale unplanned }
    }
  }`

const chain = /* GraphQL */ `
  query CallChain($village: ID!) {
    contactChain(village: $village) {
      at
      steps {
        order level titleTh titleEn sector holder { kind person { id prefix rank givenNameTh givenNameEn nameTh nameEn } }
        phone hours confirmedOn waitMinutes skipped skipReason skipTextTh skipTextEn vacantSince
      }
    }
  }`

const person = /* GraphQL */ `
  query Person($id: ID!) {
    person(id: $id) {
      id prefix rank givenNameTh familyNameTh givenNameEn familyNameEn nameTh nameEn
      contacts { id kind audience value confirmedOn }
      trainings { id course on expiresOn }
      appointments {
        id from to kind orderNo endReason
        post { id titleTh titleEn organization { __typename ... on Agency { id nameTh nameEn shortNameTh } ... on Committee { id nameTh nameEn } } }
      }
    }
  }`

const agency = /* GraphQL */ `
  query Agency($id: ID!, $asOf: Date!) {
    agency(id: $id) {
      id nameTh nameEn sector kind level phone hours
      posts(asOf: $asOf) { id titleTh titleEn phone hours callOrder holder(asOf: $asOf) { kind from person { id nameTh nameEn } } }
    }
  }`

/** The four pages that are asked most, on the demo world. */
export function questionsOn({ today, village, personId, agencyId }: BenchWorld): Question[] {
  return [
    { name: 'coverage', title: 'coverage of Dok Khamtai (124 villages)', text: coverage, variables: { area: '5605', asOf: today }, theirVariables: { area: '5605', asOf: today,  } },
    { name: 'chain', title: 'call chain of a village', text: chain, variables: { village }, theirVariables: { village, asOf: today } },
    { name: 'person', title: 'person with history', text: person, variables: { id: personId }, theirVariables: { id: personId, asOf: today } },
    { name: 'agency', title: 'agency with 50 posts', text: agency, variables: { id: agencyId, asOf: today }, theirVariables: { id: agencyId, asOf: today } },
  ]
}
