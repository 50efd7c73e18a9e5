import { searchWords } from '@saan/graph-schema/thaiText.ts'

/** A piece of a name, and whether it answers what was typed. */
export interface Piece {
  text: string
  isMatch: boolean
}

/** Fewer letters than this in common are chance; a word with one letter wrong must be longer. */
const leastInCommon = 3

/**
 * A name in pieces, those marked that answer a text: its words whole, tone marks and case aside; of a mistyped word what is
 * one letter away from it, else the longest run of letters in common.
 */
export function piecesOf(name: string, typed: string): Piece[] {
  const letters = [...name].flatMap((letter, at) => (/[\u0E47-\u0E4E]/.test(letter) ? [] : [{ letter: letter.toLowerCase(), at }]))
  const folded = letters.map(({ letter }) => letter).join('')
  const marked = new Set<number>()
  for (const word of searchWords(typed)) {
    const run = folded.includes(word) ? word : (oneLetterAway(word, folded) ?? longestRun(word, folded))
    if (run === '') continue
    const start = folded.indexOf(run)
    const first = letters[start]?.at ?? 0
    const after = letters[start + run.length]?.at ?? [...name].length
    for (let at = first; at < after; at += 1) marked.add(at)
  }
  return [...name].reduce<Piece[]>((pieces, letter, at) => {
    const isMatch = marked.has(at)
    const last = pieces.at(-1)
    if (last?.isMatch === isMatch) last.text += letter
    else pieces.push({ text: letter, isMatch })
    return pieces
  }, [])
}

function oneLetterAway(word: string, text: string): string | undefined {
  if (word.length <= leastInCommon) return undefined
  const pieces = [0, 1, -1].flatMap((more) => Array.from({ length: Math.max(0, text.length - word.length - more + 1) }, (_, start) => text.slice(start, start + word.length + more)))
  return pieces.find((piece) => {
    let before = 0
    while (before < Math.min(piece.length, word.length) && piece[before] === word[before]) before += 1
    let after = 0
    while (after < Math.min(piece.length, word.length) - before && piece.at(-1 - after) === word.at(-1 - after)) after += 1
    return Math.max(piece.length, word.length) - before - after <= 1
  })
}

function longestRun(word: string, text: string): string {
  for (let size = word.length - 1; size >= leastInCommon; size -= 1) {
    for (let start = 0; start + size <= word.length; start += 1) {
      const run = word.slice(start, start + size)
      if (text.includes(run)) return run
    }
  }
  return ''
}
