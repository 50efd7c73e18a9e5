import { addDays } from '@saan/graph-schema/days.ts'
import type { Holding, PersonSeed } from './holdings.ts'
import { idOf, randomOf } from './random.ts'
import { row, type Link, type Row } from './tables.ts'

/** Courses of the network: years after which they must be taken again, and who takes them. */
const courses = [
  { course: 'อาสาเฝ้าระวังเบื้องต้น', years: 2, share: (isVolunteer: boolean) => (isVolunteer ? 0.75 : 0.05) },
  { course: 'คัดแยกผู้เสียหาย', years: 2, share: (isVolunteer: boolean) => (isVolunteer ? 0.06 : 0.5) },
  { course: 'กฎหมายค้ามนุษย์', years: null, share: (isVolunteer: boolean) => (isVolunteer ? 0.1 : 0.45) },
  { course: 'ทำงานกับเด็กและครอบครัว', years: 2, share: (isVolunteer: boolean) => (isVolunteer ? 0.12 : 0.3) },
]

/** The trainings that those who hold a post today have taken, within three years. */
export function trainingsOf(people: ReadonlyMap<string, PersonSeed>, holdings: readonly Holding[], today: string, seed: number): { rows: Row[]; links: Link[] } {
  const serving = new Set(holdings.filter(({ from, to }) => from <= today && (to === undefined || to > today)).map(({ person }) => person))
  const taken = [...serving].sort().flatMap((key) => {
    const random = randomOf(seed, `training/${key}`)
    const isVolunteer = people.get(key)?.dress === 'VOLUNTEER'
    return courses.filter(({ share }) => random.chance(share(isVolunteer))).map(({ course, years }) => {
      const on = addDays(today, -random.between(10, 1_060))
      return { key, training: row({ id: idOf(seed, 'training', `${key}/${course}`), course, on, ...(years !== null && { expiresOn: addDays(on, years * 365) }) }) }
    })
  })
  return { rows: taken.map(({ training }) => training), links: taken.map(({ key, training }) => ({ from: idOf(seed, 'person', key), to: String(training['id']) })) }
}
