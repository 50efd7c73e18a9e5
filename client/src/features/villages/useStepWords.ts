import { formatPhone } from '@saan/graph-schema/phone.ts'
import type { CalledPersonFragment, CallStepFragment } from '../../apollo/generated/graphql.ts'
import { describeHours } from '../../shared/hours.ts'
import { useOpening } from '../../shared/useOpening.ts'
import { useWords } from '../../shared/useWords.ts'
import { usePersonWords } from '../people/usePersonWords.ts'

/** What a step of the call order says: who answers, when, since when the number is known, why it is passed over. */
export function useStepWords() {
  const { t, language, day, title } = useWords()
  const { closedUntil } = useOpening()
  const { calledName } = usePersonWords()

  function personName({ nameTh, nameEn }: CalledPersonFragment): string {
    return language.value === 'en' && nameEn ? nameEn : nameTh
  }

  /** Whom a person asks for on this step: the holder, else the office. */
  function whoAnswers(step: CallStepFragment): string {
    return step.holder ? calledName(step.holder.person) : title(step)
  }

  function details(step: CallStepFragment): string[] {
    const hours = step.hours ? describeHours(step.hours, language.value) : undefined
    const confirmed = step.confirmedOn ? t('call.confirmedOn', { day: day(step.confirmedOn) }) : undefined
    const kind = step.holder && step.holder.kind !== 'PERMANENT' ? t(`call.kinds.${step.holder.kind}`) : undefined
    return [kind, hours, confirmed].filter((part) => part !== undefined)
  }

  function skipText(step: CallStepFragment): string {
    if (step.skipReason === 'VACANT' && step.vacantSince) return t('call.vacantSince', { day: day(step.vacantSince) })
    return (language.value === 'th' ? step.skipTextTh : step.skipTextEn) ?? t('call.skipped')
  }

  /** The number of a step. An office that is closed keeps its own: it stands there to be known, not to be called now. */
  function numberOf(step: CallStepFragment): string | undefined {
    const phone = step.phone ?? (step.skipReason === 'CLOSED' ? (step.post?.phone ?? step.agency?.phone) : undefined)
    return phone ? formatPhone(phone, language.value) : undefined
  }

  /** Until when a step that is passed over for its hours stays closed, seen from the moment of the call order. */
  function closedText(step: CallStepFragment, at: string): string | undefined {
    return step.skipReason === 'CLOSED' ? closedUntil(step.hours, new Date(at)) : undefined
  }

  /** Whether a step is passed over because somebody or a number is missing; a closed office is no gap. */
  function isGap({ skipReason }: CallStepFragment): boolean {
    return skipReason === 'VACANT' || skipReason === 'NO_NUMBER'
  }

  return { isGap, numberOf, closedText, calledName, personName, whoAnswers, details, skipText }
}
