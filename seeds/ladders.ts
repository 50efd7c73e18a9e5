import type { EndReason } from '@saan/graph-schema/vocabularies.ts'

/** Whose name fits: how prefix, rank and the share of women are drawn for the people of a ladder. */
export type Dress = 'CIVIL' | 'POLICE_COLONEL' | 'POLICE_LIEUTENANT_COLONEL' | 'POLICE_CAPTAIN' | 'DOCTOR' | 'HEADMAN' | 'VOLUNTEER'

/**
 * How people come and go in posts of one kind. Stays follow what is known of Thai provinces: the chair changes every 18 months,
 * most civil servants on 1 October, police inspectors on 1 December, elected heads with their term, volunteers with theirs.
 */
export type Ladder = {
  readonly dress: Dress
  /** Mean stay in years. */
  readonly stay: number
  /** Longest stay in years, where a term ends it. */
  readonly longest?: number
  /** Share of the changes that happen in the round of 1 October, and in that of 1 December. */
  readonly october: number
  readonly december: number
  /** Share of the changes after which the post stays empty for some weeks, and of these gaps the share with an acting holder. */
  readonly gaps: number
  readonly acting: number
  /** Whether whoever is transferred moves on to another post of the ladder. */
  readonly movesOn: boolean
  readonly reasons: Readonly<Partial<Record<EndReason, number>>>
}

const civil = { TRANSFER: 62, PROMOTION: 14, RETIREMENT: 12, REDEPLOYMENT: 5, RESIGNATION: 4, EARLY_RETIREMENT: 2, HEALTH: 1 }
const police = { TRANSFER: 74, PROMOTION: 16, RETIREMENT: 6, REDEPLOYMENT: 4 }
const community = { RESIGNATION: 55, END_OF_TERM: 30, HEALTH: 12, DEATH: 3 }
const official = { dress: 'CIVIL', october: 0.7, december: 0, gaps: 0.25, acting: 0.6, movesOn: true, reasons: civil } as const

export const ladders = {
  governor: { ...official, stay: 1.5, october: 0.85, gaps: 0.1 },
  provincialHead: { ...official, stay: 2.1 },
  districtChief: { ...official, stay: 1.6, october: 0.8, gaps: 0.15 },
  assistantChief: { ...official, stay: 2.4 },
  officer: { ...official, stay: 4.5, october: 0.5, gaps: 0.3, acting: 0.2 },
  healthOfficer: { ...official, stay: 3 },
  schoolDirector: { ...official, stay: 4 },
  hospitalDirector: { ...official, dress: 'DOCTOR', stay: 4, reasons: { TRANSFER: 50, PROMOTION: 20, RESIGNATION: 20, RETIREMENT: 10 } },
  nurse: { ...official, stay: 6, october: 0.4, movesOn: false },
  policeColonel: { ...official, dress: 'POLICE_COLONEL', stay: 1.8, october: 0.75, reasons: police },
  policeDeputy: { ...official, dress: 'POLICE_LIEUTENANT_COLONEL', stay: 1.6, october: 0.1, december: 0.7, reasons: police },
  policeInspector: { ...official, dress: 'POLICE_CAPTAIN', stay: 1.3, october: 0.1, december: 0.65, gaps: 0.35, reasons: police },
  judge: { ...official, stay: 2, october: 0.5, gaps: 0.1 },
  elected: { ...official, stay: 5, longest: 8, october: 0, gaps: 0.4, acting: 0.8, movesOn: false, reasons: { END_OF_TERM: 80, RESIGNATION: 15, DEATH: 5 } },
  clerk: { ...official, stay: 5, october: 0.4, acting: 0.5 },
  civilSociety: { ...official, stay: 6, october: 0.1, gaps: 0.15, movesOn: false, reasons: { RESIGNATION: 70, END_OF_TERM: 25, HEALTH: 5 } },
  community: { ...official, dress: 'VOLUNTEER', stay: 6, october: 0.3, gaps: 0.3, acting: 0.1, movesOn: false, reasons: community },
  headman: { ...official, dress: 'HEADMAN', stay: 10, october: 0, gaps: 0.5, acting: 0.3, movesOn: false, reasons: { RETIREMENT: 70, RESIGNATION: 18, DEATH: 8, HEALTH: 4 } },
  watch: { ...official, dress: 'VOLUNTEER', stay: 2.3, longest: 3, october: 0.6, gaps: 0.35, acting: 0, movesOn: false, reasons: community },
} as const satisfies Record<string, Ladder>
export type LadderName = keyof typeof ladders
