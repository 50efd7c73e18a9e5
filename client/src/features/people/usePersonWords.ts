import { personNameEn, personNameTh } from '@saan/graph-schema/names.ts'
import type { CalledPersonFragment } from '../../apollo/generated/graphql.ts'
import { useWords } from '../../shared/useWords.ts'

/** How people are called on the screen. */
export function usePersonWords() {
  const { language } = useWords()

  /** A person as one calls to them, by title or rank and given name: นางแสงเดือน, ร.ต.อ.ศุภชัย, Pol. Capt. Suphachai. */
  function calledName(person: CalledPersonFragment): string {
    const given = { ...person, familyNameTh: null, familyNameEn: null }
    return (language.value === 'en' ? personNameEn(given) : null) ?? personNameTh(given)
  }

  return { calledName }
}
