import { object } from 'valibot'
import type { CommitteeToEditFragment } from '../../apollo/generated/graphql.ts'
import { filled, wholeNumber } from '../forms/fieldRules.ts'
import { numberOrNull, textOrNull } from '../forms/typed.ts'

/** What is said of a committee, as it is typed. */
export interface CommitteeWords {
  nameTh: string
  nameEn: string
  cadence: string
  quorum: string
  theme: string
  funding: string
  secretariat: { id: string; nameTh: string; nameEn: string | null } | null
}

export const noCommitteeWords: CommitteeWords = { nameTh: '', nameEn: '', cadence: '', quorum: '', theme: '', funding: '', secretariat: null }

export const committeeWordRules = object({ nameTh: filled, quorum: wholeNumber })

export function typedCommittee(committee: CommitteeToEditFragment): CommitteeWords {
  return {
    nameTh: committee.nameTh, nameEn: committee.nameEn ?? '', cadence: committee.cadence ?? '', quorum: String(committee.quorum ?? ''), theme: committee.theme ?? '',
    funding: committee.funding ?? '', secretariat: committee.secretariat,
  }
}

/** The same as the API takes it. */
export function committeeWordsOf({ nameTh, nameEn, cadence, quorum, theme, funding, secretariat }: CommitteeWords) {
  return { nameTh: nameTh.trim(), nameEn: textOrNull(nameEn), cadence: textOrNull(cadence), quorum: numberOrNull(quorum), theme: textOrNull(theme), funding: textOrNull(funding), secretariat: secretariat?.id ?? null }
}
