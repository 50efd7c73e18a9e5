/** The part of the graph that the four questions touch, as @neo4j/graphql is told of it. */
export const typeDefs = /* GraphQL */ `
  type Subdistrict @node {
    code: ID!
    nameTh: String!
    nameEn: String!
    servedBy: [Agency!]! @relationship(type: "SERVES", direction: IN, properties: "Dated")
    district: [District!]! @relationship(type: "IN", direction: OUT)
  }

  type District @node {
    code: ID!
    nameTh: String!
    nameEn: String!
    servedBy: [Agency!]! @relationship(type: "SERVES", direction: IN, properties: "Dated")
    province: [Province!]! @relationship(type: "IN", direction: OUT)
  }

  type Province @node {
    code: ID!
    servedBy: [Agency!]! @relationship(type: "SERVES", direction: IN, properties: "Dated")
  }

  type Village @node {
    code: ID!
    nameTh: String!
    nameEn: String!
    moo: Int!
    location: Point!
    from: Date!
    to: Date!
    subdistrict: [Subdistrict!]! @relationship(type: "IN", direction: OUT)
    coveredBy: [Post!]! @relationship(type: "COVERS", direction: IN, properties: "Dated")
    servedBy: [Agency!]! @relationship(type: "SERVES", direction: IN, properties: "Dated")
  }

  type Dated @relationshipProperties {
    from: Date!
    to: Date!
  }

  type Agency @node {
    id: ID!
    nameTh: String!
    nameEn: String
    shortNameTh: String
    sector: String!
    kind: String!
    level: String!
    phone: String
    hours: String
    from: Date!
    to: Date!
    posts: [Post!]! @relationship(type: "OF", direction: IN)
  }

  type Committee @node {
    id: ID!
    nameTh: String!
    nameEn: String
  }

  union Organization = Agency | Committee

  type Post @node {
    id: ID!
    kind: String!
    titleTh: String!
    titleEn: String
    phone: String
    hours: String
    callOrder: Int
    from: Date!
    to: Date!
    organization: [Organization!]! @relationship(type: "OF", direction: OUT)
    appointments: [Appointment!]! @relationship(type: "TO_POST", direction: IN)
  }

  type Appointment @node {
    id: ID!
    kind: String!
    from: Date!
    to: Date!
    orderNo: String
    endReason: String
    retractedAt: DateTime
    people: [Person!]! @relationship(type: "HOLDS", direction: IN)
    posts: [Post!]! @relationship(type: "TO_POST", direction: OUT)
  }

  type Person @node {
    id: ID!
    prefix: String
    rank: String
    givenNameTh: String!
    familyNameTh: String
    givenNameEn: String
    familyNameEn: String
    appointments: [Appointment!]! @relationship(type: "HOLDS", direction: OUT)
    contacts: [Contact!]! @relationship(type: "REACHED_BY", direction: OUT)
    trainings: [Training!]! @relationship(type: "TOOK", direction: OUT)
  }

  type Contact @node {
    id: ID!
    kind: String!
    value: String!
    audience: String!
    confirmations: [Date!]!
    from: Date!
    to: Date!
  }

  type Training @node {
    id: ID!
    course: String!
    on: Date!
    expiresOn: Date
  }
`
