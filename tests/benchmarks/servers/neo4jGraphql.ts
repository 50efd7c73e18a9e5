import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'
import { typeDefs } from '../neo4jGraphql/typeDefs.ts'
import { serve } from './child.ts'

/** The same graph by @neo4j/graphql, which makes its queries from the type definitions alone. It knows no viewer and hides nothing. */
serve(async ({ uri, user, password }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, telemetryDisabled: true, maxConnectionPoolSize: 20 })
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
  const server = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()], nodeEnv: 'production', introspection: false })
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' }, context: async () => ({ sessionConfig: { database: 'neo4j' } }) })
  return Number(new URL(url).port)
})
