import type { Role } from '@saan/graph-schema/vocabularies.ts'

/** What an account may be allowed to do; the schema shows these to the client, so that it draws only buttons that work. */
export const actions = [
  'APPOINT', 'MANAGE_PEOPLE', 'MANAGE_POSTS', 'MANAGE_AGENCIES', 'MANAGE_COMMITTEES', 'SET_COVERAGE', 'CONFIRM_CONTACT', 'REVEAL_CONTACT', 'READ_CHANGES',
] as const
export type Action = (typeof actions)[number]

const everything: readonly Action[] = actions

/** What each role may do inside its scope (security.md of the design, as one table). */
export const actionsOf: Readonly<Record<Role, readonly Action[]>> = {
  ADMINISTRATOR: ['READ_CHANGES'],
  PROVINCE_COORDINATOR: everything,
  DISTRICT_SECRETARY: everything,
  AGENCY_FOCAL: ['APPOINT', 'MANAGE_POSTS', 'CONFIRM_CONTACT', 'REVEAL_CONTACT'],
  VIEWER: [],
}

/** Roles that may know who the watch volunteers are and read contacts for the people of an area. */
export const seesVolunteers: ReadonlySet<Role> = new Set<Role>(['PROVINCE_COORDINATOR', 'DISTRICT_SECRETARY', 'AGENCY_FOCAL'])
