import { computed, type WritableComputedRef } from 'vue'
import { useAddressPart } from '../../shared/useAddress.ts'

/** One of a few words that lives in the address; anything else there counts as nothing chosen. */
export function useChoice<Word extends string>(part: string, words: readonly Word[]): WritableComputedRef<Word | undefined> {
  const text = useAddressPart(part)
  return computed({
    get: () => words.find((word) => word === text.value),
    set: (word) => {
      text.value = word
    },
  })
}

/** Several of a few words that live in the address, in the order of the words. */
export function useChoices<Word extends string>(part: string, words: readonly Word[]): WritableComputedRef<Word[]> {
  const text = useAddressPart(part)
  return computed({
    get: () => readChoices(text.value, words),
    set: (chosen) => {
      text.value = words.filter((word) => chosen.includes(word)).join('.')
    },
  })
}

/** The words that an address names, without those that are none. */
export function readChoices<Word extends string>(text: string | undefined, words: readonly Word[]): Word[] {
  const named = text?.split('.') ?? []
  return words.filter((word) => named.includes(word))
}
