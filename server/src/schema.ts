import 'reflect-metadata'
import { lexicographicSortSchema, type GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { guardAccess } from './graphql/access.ts'
import { readFromSelection } from './graphql/selectionResolver.ts'
import { AccessResolver } from './features/access/access.resolver.ts'
import { AccountsResolver } from './features/accounts/accounts.resolver.ts'
import { AgenciesResolver } from './features/agencies/agencies.resolver.ts'
import { AppointmentsResolver } from './features/appointments/appointments.resolver.ts'
import { AreasResolver } from './features/areas/areas.resolver.ts'
import { CandidatesResolver } from './features/candidates/candidates.resolver.ts'
import { ChangesResolver } from './features/changes/changes.resolver.ts'
import { CommitteesResolver } from './features/committees/committees.resolver.ts'
import { ContactChainResolver } from './features/contactChain/contactChain.resolver.ts'
import { CoverageResolver } from './features/coverage/coverage.resolver.ts'
import { DayMarksResolver } from './features/dayMarks/dayMarks.resolver.ts'
import { HealthResolver } from './features/health/health.resolver.ts'
import { PeopleResolver } from './features/people/people.resolver.ts'
import { PreviewResolver } from './features/preview/preview.resolver.ts'
import { PlacesResolver } from './features/places/places.resolver.ts'
import { PostsResolver } from './features/posts/posts.resolver.ts'
import { RegisterResolver } from './features/register/register.resolver.ts'
import { SearchResolver } from './features/search/search.resolver.ts'
import { ServicesResolver } from './features/services/services.resolver.ts'
import { VocabularyResolver } from './features/vocabulary/vocabulary.resolver.ts'

/** Live listeners follow the log of changes in the graph; nothing is published inside the process. */
function noPubSub(): never {
  throw new Error('a subscription must state where its events come from')
}

/** The whole API. Building it fails when any field or type states no access level. */
export function createSchema(): GraphQLSchema {
  const schema = lexicographicSortSchema(buildSchemaSync({
    resolvers: [
      AccessResolver, AccountsResolver, AgenciesResolver, AppointmentsResolver, AreasResolver, CandidatesResolver, ChangesResolver, CommitteesResolver, ContactChainResolver, CoverageResolver,
      DayMarksResolver, HealthResolver, PeopleResolver, PlacesResolver, PostsResolver, PreviewResolver, RegisterResolver, SearchResolver, ServicesResolver, VocabularyResolver,
    ],
    validate: false,
    orphanedTypes: [],
    pubSub: { publish: noPubSub, subscribe: noPubSub },
  }))
  readFromSelection(schema)
  guardAccess(schema)
  return schema
}
