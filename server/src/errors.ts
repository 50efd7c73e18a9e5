import { GraphQLError } from 'graphql'
import type { NamedField } from './fieldWords.ts'
import type { Reason, ReasonNamingFields } from './reasons.ts'
import { sentenceOf, type ErrorDetails } from './sentences.ts'

/** The closed list of codes an answer may carry. */
export type ErrorCode =
  | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'REFUSED' | 'CONFLICT' | 'TOO_COMPLEX' | 'UNAVAILABLE' | 'INTERNAL'

/**
 * An answer that is not what was asked for, with a stable code and reason, and a sentence in both languages that a
 * person can act on. `details` names the fields or the clashing records that the viewer may see.
 */
export class SaanError extends GraphQLError {
  constructor(readonly code: ErrorCode, readonly reason: Reason, readonly details?: ErrorDetails) {
    super(sentenceOf(reason, 'en', details), { extensions: { code, reason, messageTh: sentenceOf(reason, 'th', details), ...(details && { details }) } })
  }

  /** The same answer with more to name: which of several items it is about. */
  naming(more: ErrorDetails): SaanError {
    return new SaanError(this.code, this.reason, { ...this.details, ...more })
  }
}

/** Nothing is there, or nothing that this viewer may know of: the same answer for both. */
export class NotFound extends SaanError {
  constructor(reason: Reason = 'record.notFound', details?: ErrorDetails) { super('NOT_FOUND', reason, details) }
}

/** The viewer may see it but not do this. */
export class Forbidden extends SaanError {
  constructor(reason: Reason = 'access.notAllowed', details?: ErrorDetails) { super('FORBIDDEN', reason, details) }
}

/** The one who asks is signed out. */
export class Unauthenticated extends SaanError {
  constructor(reason: Reason = 'access.signedOut') { super('UNAUTHENTICATED', reason) }
}

/** The rules of the domain do not allow it in the state the record is in. */
export class Refused extends SaanError {
  constructor(reason: Reason, details?: ErrorDetails) { super('REFUSED', reason, details) }
}

/** Somebody else was first, or the request contradicts what is recorded. */
export class Conflict extends SaanError {
  constructor(reason: Reason, details?: ErrorDetails) { super('CONFLICT', reason, details) }
}

/** What was sent cannot be right; `details.fields` names where. Where the sentence names the fields too, each has words that people call it by. */
export class Invalid extends SaanError {
  constructor(reason: ReasonNamingFields, details: ErrorDetails & { fields: readonly NamedField[] })
  constructor(reason: Exclude<Reason, ReasonNamingFields>, details: ErrorDetails & { fields: readonly string[] })
  constructor(reason: Reason, details: ErrorDetails & { fields: readonly string[] }) { super('BAD_USER_INPUT', reason, details) }
}

/** The request is too deep or too wide; refused before any of it runs. */
export class TooComplex extends SaanError {
  constructor(reason: Reason, details?: ErrorDetails) { super('TOO_COMPLEX', reason, details) }
}

/** The database does not answer in time. Nothing is known to be lost: the same request may be sent again. */
export class Unavailable extends SaanError {
  constructor(reason: Reason = 'database.unavailable') { super('UNAVAILABLE', reason) }
}
