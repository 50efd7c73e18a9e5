import { addDays, dayInWords, isDay } from '@saan/graph-schema/days.ts'
import type { Word } from '@saan/graph-schema/model.ts'
import { fieldWords } from './fieldWords.ts'
import { reasons, type Reason } from './reasons.ts'

export type ErrorDetails = Readonly<Record<string, unknown>>
type Language = keyof Word

/**
 * The sentence of a reason as people read it, `{name}` filled from the details: fields by their words, days as the language writes them, of
 * an end (`to`) the last day before it, `{seconds:second|seconds}` with the word that goes with the number, `{days}` as the time from `from` to `to`, `{uses}` as
 * what of `count` may be told, and how many more.
 */
export function sentenceOf(reason: Reason, language: Language, details: ErrorDetails = {}): string {
  const filled = reasons[reason][language].replace(/\{(\w+)(?::(\w+)\|(\w+))?\}/g, (whole, name: string, singular?: string, plural?: string) => {
    if (name === 'days') return daysBetween(details, language)
    if (name === 'uses') return usesIn(details, language)
    if (!(name in details)) return whole
    const shown = inWords(name, details[name], language)
    return singular === undefined ? shown : `${shown} ${shown === '1' ? singular : plural}`
  })
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

function inWords(name: string, value: unknown, language: Language): string {
  if (name === 'fields' && Array.isArray(value)) return value.map((field) => wordOf(String(field), language)).join(', ')
  if (isDay(value)) return dayInWords(name === 'to' ? addDays(value, -1) : value, language)
  return String(value).slice(0, 300)
}

const wordOf = (field: string, language: Language): string => (fieldWords as Readonly<Record<string, Word>>)[field]?.[language] ?? field

function daysBetween(details: ErrorDetails, language: Language): string {
  const from = inWords('from', details['from'], language)
  if (details['to'] == null) return language === 'th' ? `ตั้งแต่ ${from} เป็นต้นไป` : `from ${from} on`
  const to = inWords('to', details['to'], language)
  return language === 'th' ? `ตั้งแต่ ${from} ถึง ${to}` : `from ${from} to ${to}`
}

function usesIn(details: ErrorDetails, language: Language): string {
  const told = (details['uses'] ?? []) as readonly Word[]
  const named = told.map((use) => use[language]).join(', ')
  const more = Number(details['count']) - told.length
  if (told.length === 0) return language === 'th' ? `${more} รายการ` : `${more} ${more === 1 ? 'record' : 'records'}`
  return more === 0 ? named : language === 'th' ? `${named} และอีก ${more} รายการ` : `${named} and ${more} more`
}
