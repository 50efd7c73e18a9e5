import type { ApolloServerPlugin } from '@apollo/server'
import type { Logger } from 'pino'
import type { Context } from '../context.ts'

/**
 * Writes down of each request what was asked by its name, for which account, how it ended and how long it took. What was sent
 * and what came back may name people and is never written down.
 */
export function requestLog(log: Logger): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => {
      const started = performance.now()
      return {
        willSendResponse: async ({ operation, operationName, contextValue, response: { body } }) => {
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
          log.info({
            operation: operation?.operation, name: operationName, account: contextValue.viewer?.accountId,
            codes: errors.map(({ extensions }) => extensions?.['code']), milliseconds: Math.round(performance.now() - started),
          }, 'request')
        },
      }
    },
  }
}
