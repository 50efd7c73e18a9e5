/**
 * The graph in words: every label, relationship type and vocabulary of Saan, with its Thai and English word.
 * The GraphQL enums, the words on the screen and the seeds read this file and nothing else.
 */

/** A word a person reads, in both languages of the product. */
export type Word = { readonly th: string; readonly en: string }

/** A closed list of terms: the key is what the graph and the API hold, the value what a person reads. */
export type Vocabulary = Readonly<Record<string, Word>>

/** The day that stands in the graph for "still holds": an open end is never null, so that scans by day stay on one index. */
export const OPEN_END = '9999-12-31'

/** Labels of nodes. `Area` nodes carry a second label for their level. */
export const labels = [
  'Area', 'Province', 'District', 'Subdistrict', 'Village', 'Agency', 'Committee', 'Post', 'Person', 'Appointment', 'Contact',
  'Training', 'Service', 'Account', 'Session', 'SignInLink', 'SignInTries', 'Change', 'Reading', 'ClientBuild', 'Counter', 'Migration', 'World',
] as const
export type Label = (typeof labels)[number]

/** Labels whose nodes hold on `[from, to)`: a query that touches one of them must say as of which day. */
export const datedLabels = ['Area', 'Agency', 'Committee', 'Post', 'Appointment', 'Contact'] as const satisfies readonly Label[]

/** Relationship types, each read as a sentence from its start to its end; `dated` ones hold on `[from, to)`. */
export const relationships = {
  IN: { from: 'Area', to: 'Area', dated: false, sentence: 'A village lies in a subdistrict, it in a district, it in a province.' },
  BORDERS: { from: 'Subdistrict', to: 'Subdistrict', dated: false, sentence: 'Two subdistricts share a border of `km` kilometres.' },
  PART_OF: { from: 'Agency', to: 'Agency', dated: false, sentence: 'An agency is part of a larger one.' },
  SERVES: { from: 'Agency|Committee', to: 'Area', dated: true, sentence: 'An agency or committee serves an area; `partial` when only part of it.' },
  OFFERS: { from: 'Agency', to: 'Service', dated: true, sentence: 'An agency offers a service, at `hours`, with `capacity` places.' },
  OVERSEES: { from: 'Committee', to: 'Committee', dated: false, sentence: 'A committee oversees another one.' },
  APPOINTED_BY: { from: 'Committee', to: 'Committee|Post', dated: false, sentence: 'A committee is appointed by a committee or by the holder of a post.' },
  SECRETARIAT: { from: 'Committee', to: 'Agency', dated: false, sentence: 'An agency keeps the secretariat of a committee.' },
  OF: { from: 'Post', to: 'Agency|Committee', dated: false, sentence: 'A post is of an agency or of a committee.' },
  COVERS: { from: 'Post', to: 'Area', dated: true, sentence: 'A post covers an area from a day.' },
  REPORTS_TO: { from: 'Post', to: 'Post', dated: false, sentence: 'A post reports to another post.' },
  EX_OFFICIO: { from: 'Post', to: 'Post', dated: false, sentence: 'A seat is held by whoever holds the office.' },
  REPRESENTS: { from: 'Post', to: 'Agency', dated: false, sentence: 'A seat speaks for an agency.' },
  HOLDS: { from: 'Person', to: 'Appointment', dated: false, sentence: 'A person holds an appointment.' },
  TO_POST: { from: 'Appointment', to: 'Post', dated: false, sentence: 'An appointment is to a post.' },
  REACHED_BY: { from: 'Person', to: 'Contact', dated: false, sentence: 'A person is reached by a contact of their own.' },
  TOOK: { from: 'Person', to: 'Training', dated: false, sentence: 'A person took a training.' },
  OF_PERSON: { from: 'Account', to: 'Person', dated: false, sentence: 'An account belongs to a person of the network.' },
  SCOPED_TO: { from: 'Account', to: 'Area|Agency', dated: false, sentence: 'An account sees an area with all below it, or what its agency serves.' },
  SESSION_OF: { from: 'Session|SignInLink', to: 'Account', dated: false, sentence: 'A session or a one-time link is of an account.' },
  BY: { from: 'Change|Reading', to: 'Account', dated: false, sentence: 'A change or a reading was done by an account.' },
  UNDOES: { from: 'Change', to: 'Change', dated: false, sentence: 'A change undoes another one.' },
  ABOUT: { from: 'Change|Reading', to: 'any', dated: false, sentence: 'A change or a reading is about these nodes.' },
} as const satisfies Record<string, { from: string; to: string; dated: boolean; sentence: string }>
export type RelationshipType = keyof typeof relationships
