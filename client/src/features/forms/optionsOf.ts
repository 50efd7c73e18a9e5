/** The terms of a vocabulary as the choices of a field, in its own order and in the words of the screen. */
export function optionsOf<Term extends string>(vocabulary: Readonly<Record<Term, { th: string; en: string }>>, word: (pair: { th: string; en: string }) => string) {
  return (Object.keys(vocabulary) as Term[]).map((value) => ({ value, label: word(vocabulary[value]) }))
}
