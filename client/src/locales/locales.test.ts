import { expect, it } from 'vitest'
import english from './en.json'
import thai from './th.json'

type Words = { [key: string]: string | Words }

const features = import.meta.glob<Words>('../features/*/words.*.json', { eager: true, import: 'default' })
const pairs: [string, Words, Words][] = [
  ['the frame', thai, english],
  ...Object.keys(features).filter((path) => path.endsWith('.th.json')).map((path): [string, Words, Words] => [path, features[path]!, features[path.replace('.th.', '.en.')] ?? {}]),
]

function flatten(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[path + key, value] as [string, string]] : flatten(value, `${path}${key}.`)))
}
const parameters = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted()

it.each(pairs)('has every word of %s in both languages, with the same blanks to fill', (_place, thaiFile, englishFile) => {
  const thaiWords = new Map(flatten(thaiFile))
  const englishWords = new Map(flatten(englishFile))
  expect([...englishWords.keys()].toSorted()).toEqual([...thaiWords.keys()].toSorted())
  // a village alone tells enough in English, where the line is longer
  const shorter = ['needs.empty.text']
  for (const [key, text] of thaiWords) {
    if (!shorter.includes(key)) expect([key, parameters(englishWords.get(key) ?? '')]).toEqual([key, parameters(text)])
  }
})

it('keeps the sections of different files apart', () => {
  const sections = pairs.flatMap(([, words]) => Object.keys(words))
  expect(sections.toSorted()).toEqual([...new Set(sections)].toSorted())
})
