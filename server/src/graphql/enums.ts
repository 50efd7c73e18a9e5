import { changeKinds, exportedLists } from '@saan/graph-schema/changeVocabularies.ts'
import {
  accountStates, agencyKinds, agencyOrders, appointmentKinds, audiences, candidateFits, committeeKinds, contactKinds, coverageStatuses, dayMarkKinds, endReasons, levels, peopleOrders, postKinds,
  postOrders, reaches, roles,
  seatRoles, sectors, skipReasons, works,
} from '@saan/graph-schema/vocabularies.ts'
import { registerEnumType } from 'type-graphql'
import { actions } from '../features/access/roles.ts'
import { vocabularyEnum } from './vocabularyEnum.ts'

export const Sector = vocabularyEnum(sectors, 'Sector', 'The part of public life an agency or post belongs to.')
export const AgencyKind = vocabularyEnum(agencyKinds, 'AgencyKind', 'What an agency is, in the terms of the Thai administration.')
export const Level = vocabularyEnum(levels, 'Level', 'The level of administration at which somebody works.')
export const PostKind = vocabularyEnum(postKinds, 'PostKind', 'What a post is: an office of an agency, a seat of a committee, or the watch of a village.')
export const SeatRole = vocabularyEnum(seatRoles, 'SeatRole', 'The part a seat plays in its committee.')
export const AppointmentKind = vocabularyEnum(appointmentKinds, 'AppointmentKind', 'How a person holds a post: on a day at most one permanent and one acting holder; alternates as many as named.')
export const EndReason = vocabularyEnum(endReasons, 'EndReason', 'Why an appointment ended, in the words of FHIR and iHRIS.')
export const CommitteeKind = vocabularyEnum(committeeKinds, 'CommitteeKind', 'What a committee is.')
export const ContactKind = vocabularyEnum(contactKinds, 'ContactKind', 'How a person is reached.')
export const Audience = vocabularyEnum(audiences, 'Audience', 'Who may read a contact.')
export const Role = vocabularyEnum(roles, 'Role', 'What an account may do; its scope says where.')
export const AccountState = vocabularyEnum(accountStates, 'AccountState', 'How an account stands. CLOSING: the last day of its person in any post is known, and comes within 90 days; CLOSED: its person holds no post any more, so that it opens nothing; UNUSED: nobody has signed in with it for more than 90 days.')
export const CoverageStatus = vocabularyEnum(coverageStatuses, 'CoverageStatus', 'How many watch posts of a village are held on a day.')
export const CandidateFit = vocabularyEnum(candidateFits, 'CandidateFit', 'How well somebody fits a post: at once, as its acting holder only, or after something was looked at.')
export const SkipReason = vocabularyEnum(skipReasons, 'SkipReason', 'Why a step of a call chain is passed over.')
export const Reach = vocabularyEnum(reaches, 'Reach', 'How well a person is reached on a day: by the day on which a telephone number of theirs was last confirmed. A number that was never confirmed counts as OVER_180.')
export const Work = vocabularyEnum(works, 'Work', 'What somebody mainly does in the network on a day: by the kind of the main post. Whoever mainly has a seat of a committee is neither.')
export const PeopleOrder = vocabularyEnum(peopleOrders, 'PeopleOrder', 'In which order people are listed.')
export const PostOrder = vocabularyEnum(postOrders, 'PostOrder', 'In which order posts are listed.')
export const AgencyOrder = vocabularyEnum(agencyOrders, 'AgencyOrder', 'In which order agencies are listed.')
export const ChangeKind = vocabularyEnum(changeKinds, 'ChangeKind', 'What a change is about.')
export const ExportedList = vocabularyEnum(exportedLists, 'ExportedList', 'A list that can be taken out of the hub as a file.')
export const DayMarkKind = vocabularyEnum(dayMarkKinds, 'DayMarkKind', 'Why a day is marked.')

export const AreaLevel = { PROVINCE: 'PROVINCE', DISTRICT: 'DISTRICT', SUBDISTRICT: 'SUBDISTRICT', VILLAGE: 'VILLAGE' } as const
registerEnumType(AreaLevel, { name: 'AreaLevel', description: 'The level of an area: its code has 2, 4, 6 or 8 digits.' })

export const SearchKind = { PERSON: 'PERSON', POST: 'POST', AGENCY: 'AGENCY', COMMITTEE: 'COMMITTEE', AREA: 'AREA' } as const
registerEnumType(SearchKind, { name: 'SearchKind', description: 'What a search may find.' })

export const Action = Object.fromEntries(actions.map((action) => [action, action])) as { [K in (typeof actions)[number]]: K }
registerEnumType(Action, { name: 'Action', description: 'What an account may be allowed to do inside its scope.' })
