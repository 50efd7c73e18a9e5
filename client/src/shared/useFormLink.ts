import { useRoute, type RouteLocationRaw } from 'vue-router'
import type { Action } from '../apollo/generated/graphql.ts'
import { useSession } from '../features/access/session.ts'
import { useAsOf } from './useAsOf.ts'

/** Every form, and the right that it takes. */
const rights = {
  'appoint': 'APPOINT',
  'appoint-many': 'APPOINT',
  'end': 'APPOINT',
  'retract': 'APPOINT',
  'confirm': 'CONFIRM_CONTACT',
  'cover': 'SET_COVERAGE',
  'add-villages': 'MANAGE_AREAS',
  'invite-first': 'MANAGE_ACCOUNTS',
  'create-person': 'MANAGE_PEOPLE',
  'edit-person': 'MANAGE_PEOPLE',
  'close-person': 'MANAGE_PEOPLE',
  'reopen-person': 'MANAGE_PEOPLE',
  'create-post': 'MANAGE_POSTS',
  'edit-post': 'MANAGE_POSTS',
  'close-post': 'MANAGE_POSTS',
  'reopen-post': 'MANAGE_POSTS',
  'create-agency': 'MANAGE_AGENCIES',
  'edit-agency': 'MANAGE_AGENCIES',
  'close-agency': 'MANAGE_AGENCIES',
  'reopen-agency': 'MANAGE_AGENCIES',
  'create-committee': 'MANAGE_COMMITTEES',
  'edit-committee': 'MANAGE_COMMITTEES',
  'close-committee': 'MANAGE_COMMITTEES',
  'reopen-committee': 'MANAGE_COMMITTEES',
} as const satisfies Record<string, Action>
export type FormName = keyof typeof rights

/** What is written for days to come, so that a page of such a day offers it too. */
const ahead: readonly FormName[] = ['appoint', 'appoint-many']

/** A form that is open, and what it is about: ids and codes, joined by dots where there are several. */
export interface OpenForm {
  name: FormName
  on: string
}

/**
 * The one way to open a form: a plain link that keeps the page and names the form in the address, `?do=appoint&on=<id>`. A form opened from
 * another lies above it: `?do=appoint,create-person&on=<id>,<code>`. What each is about stands beside it in `features/forms/openForms.ts`.
 */
export function useFormLink() {
  const route = useRoute()
  const { tense } = useAsOf()
  const { can, worksIn } = useSession()

  return {
    /** Whether its button is shown: the viewer has the right, works in the area where one is named, and the page shows today, or for an appointment a coming day. Other days are read only. */
    mayOpen: (name: FormName, area?: string | null) => (tense.value === 'present' || (tense.value === 'future' && ahead.includes(name))) && can(rights[name]) && (area == null || worksIn(area)),
    formLink: (name: FormName, on: string): RouteLocationRaw => ({ path: route.path, query: { ...route.query, do: name, on }, hash: route.hash }),
    /** The same form above the ones that are open. */
    formLinkAbove: (name: FormName, on: string): RouteLocationRaw => withForms(route, [...formsOf(route.query), { name, on }]),
  }
}

/** The forms that an address names, the one on top last; what is no form is left out. */
export function formsOf(query: Readonly<Record<string, unknown>>): OpenForm[] {
  const abouts = String(query['on'] ?? '').split(',')
  return String(query['do'] ?? '').split(',').flatMap((name, index) => (isForm(name) ? [{ name, on: abouts[index] ?? '' }] : []))
}

/** The same page with other forms open. */
export function withForms({ path, query, hash }: { path: string; query: Record<string, unknown>; hash: string }, forms: readonly OpenForm[]): RouteLocationRaw {
  const { do: _forms, on: _abouts, ...rest } = query
  const part = forms.length > 0 && { do: forms.map(({ name }) => name).join(','), on: forms.map(({ on }) => on).join(',') }
  return { path, hash, query: { ...rest, ...part } as Record<string, string> }
}

function isForm(name: string): name is FormName {
  return Object.hasOwn(rights, name)
}
