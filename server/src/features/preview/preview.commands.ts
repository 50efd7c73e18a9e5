import type { Context } from '../../context.ts'
import { Invalid } from '../../errors.ts'
import { todayInBangkok } from '../../days.ts'
import type { Transaction, WriteOutcome } from '../../neo4j/write.ts'
import { createAgency, updateAgency } from '../agencies/agencies.commands.ts'
import { closeOrganization } from '../agencies/closeOrganization.ts'
import { appoint, appointMany, endAppointment, retractAppointment } from '../appointments/appointments.commands.ts'
import { undoChange } from '../changes/undo.commands.ts'
import { createCommittee, updateCommittee } from '../committees/committees.commands.ts'
import { closePerson, createPerson, updatePerson } from '../people/people.commands.ts'
import { closePost, createPost, setCoverage, updatePost } from '../posts/posts.commands.ts'
import { effectsOf } from './effects.ts'
import type { PreviewInput } from './preview.inputs.ts'
import { appointees, firstDayOf, lookAtArea } from './preview.queries.ts'
import { warningsOf } from './warnings.ts'

type Inputs = { [Name in keyof PreviewInput]-?: NonNullable<PreviewInput[Name]> }

/** How each change is done: by the command that writes it. */
const commands: { readonly [Name in keyof Inputs]: (context: Context, input: Inputs[Name]) => Promise<string> } = {
  appoint, appointMany, endAppointment, retractAppointment, setCoverage, closePerson, closePost, undo: undoChange,
  createPerson, updatePerson, createPost, updatePost, createAgency, updateAgency, createCommittee, updateCommittee,
  closeAgency: (context, input) => closeOrganization(context, 'Agency', input), closeCommittee: (context, input) => closeOrganization(context, 'Committee', input),
}

/** What a change would do on the day it takes effect, in the district where it works. */
export async function previewChange(context: Context, input: PreviewInput) {
  const given = (Object.keys(commands) as (keyof Inputs)[]).filter((name) => input[name] != null)
  const [name] = given
  if (name === undefined || given.length > 1) throw new Invalid('preview.oneChange', { fields: ['input'] })
  const { viewer } = context.graph
  const { action, outcome, before, after } = await context.graph.preview((graph) => run(name, { ...context, graph }, input[name] as Inputs[keyof Inputs]), async (transaction, done) => {
    const [day, area] = [await dayOf(transaction, input, done), areaOf(viewer, done.areaCode)]
    const people = await transaction.all(appointees, { items: itemsOf(input), asOf: day })
    return { day, area, people, look: await transaction.one(lookAtArea, { area, asOf: day }) }
  })
  const effects = effectsOf(before.look, after.look)
  const [was, becomes] = [JSON.stringify(outcome.before ?? {}), JSON.stringify(outcome.after ?? {})]
  return { action, was, becomes, day: after.day, area: areaOf(viewer, outcome.areaCode), ...effects, warnings: warningsOf(effects, after.people) }
}

function run<Name extends keyof Inputs>(name: Name, context: Context, input: Inputs[Name]): Promise<string> {
  return commands[name](context, input)
}

const itemsOf = ({ appoint: one, appointMany: many }: PreviewInput) => (one ? [{ person: one.person, post: one.post }] : (many?.items ?? []).map(({ person, post }) => ({ person, post })))

/** The day on which a change takes effect. What is taken back has its effect today, or from its first day ahead. */
async function dayOf(transaction: Transaction, input: PreviewInput, { before, after }: WriteOutcome): Promise<string> {
  const starts = input.appoint?.from ?? input.appointMany?.from ?? input.setCoverage?.from ?? input.endAppointment?.to
    ?? (input.createPost ?? input.createAgency ?? input.createCommittee)?.from
    ?? (input.closePerson ?? input.closePost ?? input.closeAgency ?? input.closeCommittee)?.to
  if (starts != null) return starts
  const today = todayInBangkok()
  const first = input.retractAppointment ? (await transaction.one(firstDayOf, { appointment: input.retractAppointment.appointment })).from : (before?.['from'] ?? before?.['to'] ?? after?.['from'] ?? after?.['to'])
  return typeof first === 'string' && first > today ? first : today
}

/** The district of a place, else its province; of what lies above the viewer's scope, the scope. */
function areaOf({ scopes }: Context['graph']['viewer'], areaCode: string): string {
  const area = areaCode.slice(0, 4)
  return area !== '' && scopes.some((scope) => area.startsWith(scope)) ? area : scopes.find((scope) => scope.startsWith(area)) ?? area
}
