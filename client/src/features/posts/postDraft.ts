import { formatPhone } from '@saan/graph-schema/phone.ts'
import { object } from 'valibot'
import type { PostToEditFragment } from '../../apollo/generated/graphql.ts'
import { filled, hoursRule, phoneRule, wholeNumber } from '../forms/fieldRules.ts'
import { numberOrNull, textOrNull } from '../forms/typed.ts'

/** What is said of a post, as it is typed. */
export interface PostWords {
  titleTh: string
  titleEn: string
  phone: string
  hours: string
  lineId: string
  dutiesTh: string
  dutiesEn: string
  termMonths: string
  callOrder: string
  /** The agency that a seat speaks for. */
  represents: { id: string; nameTh: string; nameEn: string | null } | null
}

export const noPostWords: PostWords = { titleTh: '', titleEn: '', phone: '', hours: '', lineId: '', dutiesTh: '', dutiesEn: '', termMonths: '', callOrder: '', represents: null }

export const postWordRules = object({ titleTh: filled, phone: phoneRule, hours: hoursRule, termMonths: wholeNumber, callOrder: wholeNumber })

/** What is said of a post, for typing. */
export function typedPost(post: PostToEditFragment): PostWords {
  return {
    titleTh: post.titleTh, titleEn: post.titleEn ?? '', phone: post.phone ? formatPhone(post.phone) : '', hours: post.hours ?? '', lineId: post.lineId ?? '', dutiesTh: post.dutiesTh ?? '',
    dutiesEn: post.dutiesEn ?? '', termMonths: String(post.termMonths ?? ''), callOrder: String(post.callOrder ?? ''), represents: post.represents,
  }
}

/** The same as the API takes it. */
export function postWordsOf(typed: PostWords) {
  return {
    titleTh: typed.titleTh.trim(), titleEn: textOrNull(typed.titleEn), phone: textOrNull(typed.phone), hours: textOrNull(typed.hours), lineId: textOrNull(typed.lineId),
    dutiesTh: textOrNull(typed.dutiesTh), dutiesEn: textOrNull(typed.dutiesEn), termMonths: numberOrNull(typed.termMonths), callOrder: numberOrNull(typed.callOrder), represents: typed.represents?.id ?? null,
  }
}
