import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Language } from '../i18n.ts'
import type { Day } from './days.ts'

interface Named {
  nameTh: string
  nameEn?: string | null
}

interface Titled {
  titleTh: string
  titleEn?: string | null
}

const formats = {
  th: formatsOf('th-TH'),
  en: formatsOf('en-GB'),
}

/** The words of a page: its messages, names in the language shown, and days in the era of that language. */
export function useWords() {
  const { t, locale } = useI18n()
  const language = computed(() => locale.value as Language)
  const format = computed(() => formats[language.value])

  return {
    t,
    language,
    /** A vocabulary's word in the language shown. */
    word: (pair: { th: string; en: string }) => pair[language.value],
    /** A name in the language shown; the Thai one where no English one is known. */
    name: (thing: Named) => (language.value === 'en' && thing.nameEn ? thing.nameEn : thing.nameTh),
    title: (thing: Titled) => (language.value === 'en' && thing.titleEn ? thing.titleEn : thing.titleTh),
    /** `24 พ.ย. 2569` in Thai, `24 Nov 2026` in English. */
    day: (day: Day) => format.value.medium.format(noonOf(day)),
    /** `วันอังคารที่ 24 พฤศจิกายน พ.ศ. 2569`, `Tuesday, 24 November 2026`. */
    fullDay: (day: Day) => format.value.full.format(noonOf(day)),
    /** The year alone, Buddhist Era in Thai. */
    year: (day: Day) => String(Number(day.slice(0, 4)) + (language.value === 'th' ? 543 : 0)),
    /** The day of the week as short as a column needs it: `พฤ`, `Thu`. */
    weekdayShort: (day: Day) => format.value.weekdayShort.format(noonOf(day)),
    time: (instant: Date) => format.value.time.format(instant),
    /** To the second, where things follow one another within a minute: `14:05:18`. */
    clock: (instant: Date) => format.value.clock.format(instant),
    /** Day and time of an instant in Bangkok: `24 พ.ย. 2569 14:05`. */
    moment: (instant: Date) => `${format.value.medium.format(instant)} ${format.value.time.format(instant)}`,
    /** The day of the week of an instant in Bangkok: `จันทร์`, `Mon`. */
    weekday: (instant: Date) => format.value.weekday.format(instant).replace(/^วัน/, ''),
    /** How long ago an instant was, in minutes, hours or days: `2 ชั่วโมงที่ผ่านมา`, `2 hours ago`. */
    ago: (instant: Date, now: Date) => {
      const minutes = Math.max(0, Math.round((now.getTime() - instant.getTime()) / 60_000))
      if (minutes < 60) return format.value.ago.format(-minutes, 'minute')
      return minutes < 48 * 60 ? format.value.ago.format(-Math.round(minutes / 60), 'hour') : format.value.ago.format(-Math.round(minutes / 1440), 'day')
    },
    count: (value: number) => format.value.count.format(value),
    /** How much room something takes on a device: `340 kB`, `1.2 MB`. */
    size: (bytes: number) => (bytes < 1_000_000 ? format.value.kilobytes.format(Math.ceil(bytes / 1_000)) : format.value.megabytes.format(bytes / 1_000_000)),
    kilometres: (value: number) => format.value.kilometres.format(value),
  }
}

function formatsOf(locale: string) {
  const timeZone = 'Asia/Bangkok'
  return {
    medium: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }),
    full: new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone }),
    // a narrow English day is one letter, which Tuesday and Thursday share
    weekdayShort: new Intl.DateTimeFormat(locale, { weekday: locale === 'th-TH' ? 'narrow' : 'short', timeZone }),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }),
    clock: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone }),
    weekday: new Intl.DateTimeFormat(locale, { weekday: locale === 'th-TH' ? 'long' : 'short', timeZone }),
    ago: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    count: new Intl.NumberFormat(locale),
    kilobytes: new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte' }),
    megabytes: new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
    kilometres: new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  }
}

function noonOf(day: Day): Date {
  return new Date(`${day}T05:00:00Z`)
}
