/** The same questions in the terms of @neo4j/graphql: it returns records, so counts and the order of calls are left to the caller. */
export const theirQuestions: Readonly<Record<string, string>> = {
  coverage: /* GraphQL */ `
    query Coverage($area: ID!, $asOf: Date!) {
      villages(where: { code: { startsWith: $area }, from: { lte: $asOf }, to: { gt: $asOf } }) {
        code nameTh nameEn moo location { latitude longitude }
        subdistrict { code nameTh nameEn }
        coveredByConnection(where: { edge: { from: { lte: $asOf }, to: { gt: $asOf } }, node: { kind: { eq: "WATCH" }, from: { lte: $asOf }, to: { gt: $asOf } } }) {
          edges { node {
            id from
            appointments(where: { retractedAt: { eq: null }, from: { lte: $asOf }, to: { gt: $asOf }, NOT: { kind: { eq: "ALTERNATE" } } }) {
              kind from
              people { contacts(where: { from: { lte: $asOf }, to: { gt: $asOf } }) { confirmations } }
            }
          } }
        }
      }
    }`,
  chain: /* GraphQL */ `
    query Chain($village: ID!, $asOf: Date!) {
      villages(where: { code: { eq: $village } }) {
        code nameTh
        coveredByConnection(where: { edge: { from: { lte: $asOf }, to: { gt: $asOf } }, node: { kind: { eq: "WATCH" }, from: { lte: $asOf }, to: { gt: $asOf } } }) {
          edges { node { id titleTh titleEn callOrder appointments(where: { retractedAt: { eq: null }, from: { lte: $asOf }, to: { gt: $asOf } }) {
            kind from people { id prefix rank givenNameTh familyNameTh givenNameEn familyNameEn contacts(where: { kind: { eq: "PHONE" }, from: { lte: $asOf }, to: { gt: $asOf } }) { value audience confirmations } }
          } } }
        }
        servedByConnection(where: { edge: { from: { lte: $asOf }, to: { gt: $asOf } } }) { edges { node { ...Office } } }
        subdistrict {
          servedByConnection(where: { edge: { from: { lte: $asOf }, to: { gt: $asOf } } }) { edges { node { ...Office } } }
          district {
            servedByConnection(where: { edge: { from: { lte: $asOf }, to: { gt: $asOf } } }) { edges { node { ...Office } } }
            province { servedByConnection(where: { edge: { from: { lte: $asOf }, to: { gt: $asOf } }, node: { kind: { in: ["OPERATION_CENTRE", "HOTLINE"] } } }) { edges { node { ...Office } } } }
          }
        }
      }
    }
    fragment Office on Agency {
      id nameTh nameEn sector kind level phone hours
      posts(where: { kind: { eq: "OFFICE" }, from: { lte: $asOf }, to: { gt: $asOf } }) {
        id titleTh titleEn phone hours callOrder
        appointments(where: { retractedAt: { eq: null }, from: { lte: $asOf }, to: { gt: $asOf } }) { kind from people { id prefix rank givenNameTh familyNameTh givenNameEn familyNameEn } }
      }
    }`,
  person: /* GraphQL */ `
    query Person($id: ID!, $asOf: Date!) {
      people(where: { id: { eq: $id } }) {
        id prefix rank givenNameTh familyNameTh givenNameEn familyNameEn
        contacts(where: { from: { lte: $asOf }, to: { gt: $asOf } }) { id kind audience confirmations }
        trainings(sort: [{ on: DESC }]) { id course on expiresOn }
        appointments(where: { retractedAt: { eq: null } }, sort: [{ from: DESC }]) {
          id from to kind orderNo endReason
          posts { id titleTh titleEn organization { __typename ... on Agency { id nameTh nameEn shortNameTh } ... on Committee { id nameTh nameEn } } }
        }
      }
    }`,
  agency: /* GraphQL */ `
    query Agency($id: ID!, $asOf: Date!) {
      agencies(where: { id: { eq: $id } }) {
        id nameTh nameEn sector kind level phone hours
        posts(where: { from: { lte: $asOf }, to: { gt: $asOf } }) {
          id titleTh titleEn phone hours callOrder
          appointments(where: { retractedAt: { eq: null }, from: { lte: $asOf }, to: { gt: $asOf }, NOT: { kind: { eq: "ALTERNATE" } } }) {
            kind from people { id prefix rank givenNameTh familyNameTh givenNameEn familyNameEn }
          }
        }
      }
    }`,
}
