import type { CandidateRowFragment } from '../../apollo/generated/graphql.ts'
import { useWords } from '../../shared/useWords.ts'

/** What is said of somebody who could take a post. */
export function useCandidateWords() {
  const { t, name, title, day, kilometres, word } = useWords()

  /** Where they are registered, when they were trained, what they hold: `บ้านปางพัฒนา · อบรม 12 พ.ย. 2569`. */
  function facts({ person, trainedOn, km, holdsNow }: CandidateRowFragment): string {
    const [held] = holdsNow
    return [
      person.area && name(person.area),
      km !== null && km >= 0.1 && t('appoint.away', { kilometres: kilometres(km) }),
      trainedOn && t('appoint.trainedOn', { day: day(trainedOn) }),
      held && (holdsNow.length > 1 ? t('appoint.holdsMore', { title: title(held.post), count: holdsNow.length - 1 }) : title(held.post)),
    ].filter(Boolean).join(' · ')
  }

  return {
    facts,
    /** Why not at once; nothing for who fits. */
    reason: ({ reasonTh, reasonEn }: CandidateRowFragment) => (reasonTh ? word({ th: reasonTh, en: reasonEn ?? reasonTh }) : undefined),
  }
}
