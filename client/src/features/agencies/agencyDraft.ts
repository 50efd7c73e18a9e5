import { formatPhone } from '@saan/graph-schema/phone.ts'
import { object } from 'valibot'
import type { AgencyToEditFragment, Sector } from '../../apollo/generated/graphql.ts'
import { filled, hoursRule, phoneRule } from '../forms/fieldRules.ts'
import { textOrNull } from '../forms/typed.ts'

/** What is said of an agency, as it is typed. */
export interface AgencyWords {
  nameTh: string
  nameEn: string
  shortNameTh: string
  phone: string
  hours: string
  sector: Sector
}

export const agencyWordRules = object({ nameTh: filled, phone: phoneRule, hours: hoursRule })

export function typedAgency(agency: AgencyToEditFragment): AgencyWords {
  return { nameTh: agency.nameTh, nameEn: agency.nameEn ?? '', shortNameTh: agency.shortNameTh ?? '', phone: agency.phone ? formatPhone(agency.phone) : '', hours: agency.hours ?? '', sector: agency.sector }
}

/** The same as the API takes it. */
export function agencyWordsOf({ nameTh, nameEn, shortNameTh, phone, hours, sector }: AgencyWords) {
  return { nameTh: nameTh.trim(), nameEn: textOrNull(nameEn), shortNameTh: textOrNull(shortNameTh), phone: textOrNull(phone), hours: textOrNull(hours), sector }
}
