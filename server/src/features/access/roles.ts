import type { Role } from '@saan/graph-schema/vocabularies.ts'

/** What an account may be allowed to do; the schema shows these to the client, so that it draws only buttons that work. */
export const actions = [
  'APPOINT', 'MANAGE_PEOPLE', 'MANAGE_POSTS', 'MANAGE_AGENCIES', 'MANAGE_COMMITTEES', 'SET_COVERAGE', 'CONFIRM_CONTACT', 'REVEAL_CONTACT', 'READ_CHANGES', 'LOAD_DATA', 'MANAGE_AREAS', 'MANAGE_ACCOUNTS',
] as const
export type Action = (typeof actions)[number]

/** What keeps the hub itself, and belongs to no area. */
const ofTheHub: readonly Action[] = ['LOAD_DATA', 'MANAGE_ACCOUNTS']

const everythingInTheArea: readonly Action[] = actions.filter((action) => !ofTheHub.includes(action))

/** What each role may do inside its scope (security.md of the design, as one table). */
export const actionsOf: Readonly<Record<Role, readonly Action[]>> = {
  ADMINISTRATOR: ['READ_CHANGES', ...ofTheHub],
  PROVINCE_COORDINATOR: everythingInTheArea,
  DISTRICT_SECRETARY: everythingInTheArea,
  AGENCY_FOCAL: ['APPOINT', 'MANAGE_POSTS', 'CONFIRM_CONTACT', 'REVEAL_CONTACT'],
  VIEWER: [],
}

/** Roles that may know who the watch volunteers of their area are. An agency's focal point knows its partners, not the villages' volunteers. */
export const seesVolunteers: ReadonlySet<Role> = new Set<Role>(['PROVINCE_COORDINATOR', 'DISTRICT_SECRETARY'])
