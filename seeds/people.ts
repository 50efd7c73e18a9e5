import { searchableProperties } from '@saan/graph-schema/names.ts'
import { cast, type CastName, type Naming } from './cast.ts'
import type { PersonSeed } from './holdings.ts'
import type { Dress } from './ladders.ts'
import { familyBeginnings, familyEndings, menNames, nicknames, womenNames } from './nameParts.ts'
import { idOf, randomOf, type Random } from './random.ts'
import { row, type Row } from './tables.ts'

const shareOfWomen: Readonly<Record<Dress, number>> = { CIVIL: 0.5, POLICE_COLONEL: 0.08, POLICE_LIEUTENANT_COLONEL: 0.12, POLICE_CAPTAIN: 0.25, DOCTOR: 0.45, HEADMAN: 0.12, VOLUNTEER: 0.62 }
const ranks: Readonly<Partial<Record<Dress, readonly string[]>>> = { POLICE_COLONEL: ['พ.ต.อ.'], POLICE_LIEUTENANT_COLONEL: ['พ.ต.ท.'], POLICE_CAPTAIN: ['ร.ต.อ.', 'ร.ต.อ.', 'พ.ต.ต.', 'ร.ต.ท.'] }

/** Languages of the hills and the border beside Thai (th) and Northern Thai (nod), as BCP 47 tags: Lü, Iu Mien, Hmong, Shan, Lao, Burmese. */
const languagesOfSome = ['khb', 'ium', 'hmn', 'shn', 'lo', 'my']

/** A person of the demo world. One volunteer in sixty has no family name, as among some of the hill peoples. */
export function personRow(person: PersonSeed, seed: number): Row {
  const random = randomOf(seed, `person/${person.key}`)
  const hasFamilyName = person.dress !== 'VOLUNTEER' || !random.chance(1 / 60)
  const drawn = draw(person.dress, hasFamilyName, random)
  const naming: Naming = cast[person.key as CastName] ?? drawn
  const nickname = random.chance(0.4) ? random.pick(nicknames) : undefined
  const languages = ['th', ...(random.chance(0.7) ? ['nod'] : []), ...(!hasFamilyName || random.chance(0.05) ? [random.pick(languagesOfSome)] : []), ...(random.chance(0.06) ? ['en'] : [])]

  return row({ id: idOf(seed, 'person', person.key), ...naming, nickname, languages, areaCode: person.areaCode, ...searchableProperties('Person', { ...naming, nickname }) })
}

function draw(dress: Dress, hasFamilyName: boolean, random: Random): Naming {
  const isWoman = random.chance(shareOfWomen[dress])
  const given = random.pick(isWoman ? womenNames : menNames)
  const [beginning, ending] = [random.pick(familyBeginnings), random.pick(familyEndings)]
  return {
    ...titles(dress, isWoman, random), givenNameTh: given.th, givenNameEn: given.en,
    ...(hasFamilyName && { familyNameTh: beginning.th + ending.th, familyNameEn: beginning.en + ending.en.toLowerCase() }),
  }
}

function titles(dress: Dress, isWoman: boolean, random: Random): Pick<Naming, 'prefix' | 'rank'> {
  const ofDress = ranks[dress]
  if (ofDress) return { rank: random.pick(ofDress) + (isWoman ? 'หญิง' : '') }
  if (dress === 'DOCTOR') return { prefix: isWoman ? 'พญ.' : 'นพ.' }
  return { prefix: isWoman ? random.pick(['นาง', 'นาง', 'นางสาว']) : 'นาย' }
}
