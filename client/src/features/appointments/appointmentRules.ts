import { check, minLength, nonEmpty, nonNullish, nullish, object, array, pipe, record, string, trim, unknown } from 'valibot'

const day = nonNullish(nullish(string()), 'form.needDay')

/** What can be known of an appointment before it is sent; the messages are keys of the words. */
export const appointRules = object({
  person: nonNullish(nullish(unknown()), 'form.needPerson'),
  post: pipe(string(), nonEmpty('form.needed')),
  from: day,
})

export const endRules = object({ lastDay: day, reason: pipe(string(), nonEmpty('form.needReason')) })

/** The effects of an end do not hang on its reason. */
export const endPreviewRules = object({ lastDay: day })
export const anything = object({})

export const retractRules = object({ reason: pipe(string(), trim(), minLength(1, 'form.needReason')) })

export const bulkRules = object({
  from: day,
  rows: pipe(record(string(), object({ isTicked: unknown(), person: unknown() })), check((rows) => Object.values(rows).some(({ isTicked, person }) => isTicked && person), 'form.needRow')),
})

export const confirmRules = object({ on: day, contacts: pipe(array(string()), minLength(1, 'form.needContact')) })
