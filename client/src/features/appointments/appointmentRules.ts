import { array, check, minLength, nonEmpty, nonNullish, nullish, object, pipe, record, string, trim, unknown } from 'valibot'
import { dayRule } from '../forms/fieldRules.ts'

/** What can be known of an appointment before it is sent; the messages are keys of the words. */
export const appointRules = object({
  person: nonNullish(nullish(unknown()), 'form.needPerson'),
  post: pipe(string(), nonEmpty('form.needed')),
  from: dayRule,
})

export const endRules = object({ lastDay: dayRule, reason: pipe(string(), nonEmpty('form.needReason')) })

/** The effects of an end do not hang on its reason. */
export const endPreviewRules = object({ lastDay: dayRule })
export const anything = object({})

export const retractRules = object({ reason: pipe(string(), trim(), minLength(1, 'form.needReason')) })

export const bulkRules = object({
  from: dayRule,
  rows: pipe(record(string(), object({ isTicked: unknown(), person: unknown() })), check((rows) => Object.values(rows).some(({ isTicked, person }) => isTicked && person), 'form.needRow')),
})

export const confirmRules = object({ on: dayRule, contacts: pipe(array(string()), minLength(1, 'form.needContact')) })
