import type { Role } from './vocabularies.ts'

/** How long the codes of the areas are that a role works in, 2 digits of a province, 4 of a district, 6 of a subdistrict; none for the roles that have no areas of their own. */
export const areaLengthsOf: Readonly<Record<Role, readonly number[]>> = { ADMINISTRATOR: [], PROVINCE_COORDINATOR: [2], DISTRICT_SECRETARY: [4], AGENCY_FOCAL: [], VIEWER: [2, 4, 6] }

/** Digits in the code of a district. Networks of volunteers are at home in one, or in less: who watches is known to those who work in the whole home area. */
export const lengthOfDistrict = 4
