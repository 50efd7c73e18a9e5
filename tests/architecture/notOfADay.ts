/** Facts that a statement may look for on no day, by the reason: `variable:Label`, with the name of the statement where the variable is a common one. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  'whoever ever kept watch is known only where the watch was': ['everWatch:Appointment', 'watchPost:Post'],
  'a closing ends what is there, and gives back what it ended': ['people.close contact:Contact', 'organizations.close fact:SERVES|OFFERS', 'posts.close fact:COVERS', 'posts.close :Area'],
  'what a request wrote is answered on every day': ['appointmentsOfRequest root:Appointment', 'appointmentsOfRequest post:Post', 'appointmentsOfRequest appointedTo:Post', 'contactsOfRequest root:Contact'],
  'the home of an account has no days': ['me homeArea:Area', 'me :Area|Agency'],
  'a history shows every day, and has a variable of its own': ['everHeld:Appointment', 'everHere:Appointment'],
  'somebody is known through any post they ever held, and so is where they belong': ['seenAppointment:Appointment', 'register.ofArea seenPost:Post'],
  'a post is vacant since its last appointment ended, up to the day': ['endedHere:Appointment'],
  'the days are looked for on which posts change hands: both ends of what was ever held, and the place on that day': ['post:Post', 'covers:COVERS', 'covered:Area', 'appointment:Appointment', 'within:COVERS', 'place:Area'].map((fact) => `dayMarks.turns ${fact}`),
  'where a place lies has no days': ['parentArea:Area', 'ancestorArea:Area', 'search.hits around:Area'],
  'an area is served on the days of SERVES, whichever its own are': ['served:Area', 'served:Subdistrict', 'servedIn:Area', 'servedArea:Area', 'organizations.close :Area|Service'],
  'an account keeps its scope, whatever becomes of the area or the agency': [
    'scopeArea:Area', 'scopeAgency:Agency', ...['access.accountByUsername', 'access.redeemLink', 'access.accountOfSession', 'accounts.lock'].flatMap((statement) => [`${statement} area:Area`, `${statement} agency:Agency`]),
    'accounts.setScope area:Area', 'accounts.setScope :Area|Agency', 'access.redeemLink :Area|Agency',
  ],
  'an account closes by itself with the last appointment of its person, also one that begins later': ['laterAppointment:Appointment'],
  'people are told who looked at their numbers, whichever days those were in use': ['me readContact:Contact'],
  'that a seat is held ex officio, or speaks for an agency, has no days': ['posts.clearRepresents :Agency', 'posts.lock agency:Agency', 'office:Post', 'speaksFor:Agency', ...['appointments.lockPost', 'appointments.lock', 'agency', 'contactChain', 'post', 'register.ofArea'].map((statement) => `${statement} :Post`), ...['post', 'contactChain', 'register.ofArea'].map((statement) => `${statement} :Agency`)],
  'that a post reports to another has no days': ['superior:Post'],
  'that an agency is part of another has no days': ['wholeAgency:Agency'],
  'that a committee oversees another has no days': ['above:Committee', 'below:Committee'],
  'that an agency keeps a secretariat has no days': ['secretariat:Agency', 'organizations.lock agency:Agency', 'committees.clearSecretariat :Agency'],
  'it asks whether there is any area at all': ['health.world :Area'],
}

const excused = new Set(Object.values(reasons).flat())

/** The excused facts, to see that each is still there. */
export const allExcused: readonly string[] = [...excused]

/** A change is undone as it was, whichever days its records have: these statements are about no day. */
const ofEveryDay = /^(kept|undo)\./

/** The excuse that a fact of a statement has, or null. */
export function excuseOf(statement: string, fact: string): string | null {
  if (ofEveryDay.test(statement)) return ofEveryDay.source
  return [fact, `${statement} ${fact}`].find((each) => excused.has(each)) ?? null
}
