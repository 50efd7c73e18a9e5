import { describeHoursEn, describeHoursTh } from '@saan/graph-schema/hoursInWords.ts'
import type { Language } from '../i18n.ts'

/** Opening hours as stored, in the words of a language. */
export function describeHours(hours: string, language: Language): string {
  return language === 'th' ? describeHoursTh(hours) : describeHoursEn(hours)
}
