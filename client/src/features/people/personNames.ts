import type { PersonToEditFragment } from '../../apollo/generated/graphql.ts'
import { textOrNull } from '../forms/typed.ts'

/** What a person is called, as it is typed, and the codes of the languages they speak. */
export interface PersonNames {
  prefix: string
  rank: string
  givenNameTh: string
  familyNameTh: string
  givenNameEn: string
  familyNameEn: string
  nickname: string
  languages: string[]
}

export const noNames: PersonNames = { prefix: '', rank: '', givenNameTh: '', familyNameTh: '', givenNameEn: '', familyNameEn: '', nickname: '', languages: [] }

/** The names of a person for typing. */
export function typedNames({ prefix, rank, givenNameTh, familyNameTh, givenNameEn, familyNameEn, nickname, languages }: PersonToEditFragment): PersonNames {
  return {
    prefix: prefix ?? '', rank: rank ?? '', givenNameTh, familyNameTh: familyNameTh ?? '', givenNameEn: givenNameEn ?? '', familyNameEn: familyNameEn ?? '',
    nickname: nickname ?? '', languages: [...languages],
  }
}

/** The same as the API takes it. */
export function namesOf(typed: PersonNames) {
  return {
    prefix: textOrNull(typed.prefix), rank: textOrNull(typed.rank), givenNameTh: typed.givenNameTh.trim(), familyNameTh: textOrNull(typed.familyNameTh),
    givenNameEn: textOrNull(typed.givenNameEn), familyNameEn: textOrNull(typed.familyNameEn), nickname: textOrNull(typed.nickname),
    languages: typed.languages,
  }
}
