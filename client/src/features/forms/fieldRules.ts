import { normalisePhone } from '@saan/graph-schema/phone.ts'
import { readHours } from '@saan/graph-schema/readHours.ts'
import { array, check, minLength, nonEmpty, nonNullish, nullish, pipe, regex, string, trim, unknown } from 'valibot'

// What can be known of a field before it is sent, by the server's own checks. The messages are keys of the words.
export const filled = pipe(string(), trim(), nonEmpty('form.needed'))
export const dayRule = nonNullish(nullish(string()), 'form.needDay')
export const someAreas = pipe(array(unknown()), minLength(1, 'form.needArea'))
export const phoneRule = pipe(string(), check((typed) => typed.trim() === '' || normalisePhone(typed) !== null, 'form.needPhone'))
export const hoursRule = pipe(string(), check((typed) => typed.trim() === '' || readHours(typed) !== null, 'record.hoursHint'))
export const wholeNumber = pipe(string(), trim(), regex(/^\d{0,3}$/, 'form.needNumber'))
