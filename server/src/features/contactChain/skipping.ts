import { describeHoursEn, describeHoursTh } from '@saan/graph-schema/hoursInWords.ts'
import { isOpenAt } from '@saan/graph-schema/hours.ts'
import { skipReasons, type Level, type SkipReason } from '@saan/graph-schema/vocabularies.ts'

/** What the graph knows of a step. */
export type StepFacts = {
  isHeld: boolean
  isHidden: boolean
  /** A vacant office is still answered by its agency's own number; a vacant watch post is not. */
  hasOfficeNumber: boolean
  number: string | null
  hours: string | null
  at: string
}

/** Minutes to wait for an answer before the next step, by level. */
export const waitMinutes: Readonly<Record<Level, number>> = { VILLAGE: 10, SUBDISTRICT: 15, DISTRICT: 30, PROVINCE: 30, REGION: 30, NATIONAL: 0 }

/** Why a step is passed over; null when it can be called. Vacant comes before hidden, for it is what needs mending. */
export function skipReasonOf({ isHeld, isHidden, hasOfficeNumber, number, hours, at }: StepFacts): SkipReason | null {
  if (!isHeld && !hasOfficeNumber) return 'VACANT'
  if (isHidden) return 'HIDDEN'
  if (number === null) return 'NO_NUMBER'
  if (hours !== null && !isOpenAt(hours, new Date(at))) return 'CLOSED'
  return null
}

/** The reason in words, with the opening hours where the step is closed. */
export function skipText(reason: SkipReason | null, hours: string | null): { th: string | null; en: string | null } {
  if (reason === null) return { th: null, en: null }
  if (reason === 'CLOSED' && hours !== null) return { th: `นอกเวลา เปิด${describeHoursTh(hours)}`, en: `Closed now, open ${describeHoursEn(hours).replace(/^Every/, 'every')}` }
  return skipReasons[reason]
}
