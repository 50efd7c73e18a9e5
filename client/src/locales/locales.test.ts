import { expect, it } from 'vitest'
import english from './en.json'
import thai from './th.json'

type Words = { [key: string]: string | Words }

function flatten(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[path + key, value] as [string, string]] : flatten(value, `${path}${key}.`)))
}
const parameters = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted()

it('has every word in both languages, with the same blanks to fill', () => {
  const thaiWords = new Map(flatten(thai))
  const englishWords = new Map(flatten(english))
  expect([...englishWords.keys()].toSorted()).toEqual([...thaiWords.keys()].toSorted())
  // a village alone tells enough in English, where the line is longer
  const shorter = ['needs.empty.text']
  for (const [key, text] of thaiWords) {
    if (!shorter.includes(key)) expect([key, parameters(englishWords.get(key) ?? '')]).toEqual([key, parameters(text)])
  }
})
