import { abbreviate } from '@saan/graph-schema/abbreviations.ts'
import { appointmentKinds, seatRoles, type SeatRole } from '@saan/graph-schema/vocabularies.ts'
import type { CommitteeSeatFragment } from '../../apollo/generated/graphql.ts'
import type { Day } from '../../shared/days.ts'
import { useWords } from '../../shared/useWords.ts'
import { useGapWords } from '../coverage/useGapWords.ts'

interface TitledSeat {
  role: SeatRole | null
  titleTh: string
  titleEn: string | null
}

/** What to say about a seat: whose it is, since when somebody sits in it, how it is filled. */
export function useSeatWords() {
  const { t, word, title, language } = useWords()
  const { lasting } = useGapWords()

  /** Whose seat it is, without the part: กรรมการ (ผู้นำสตรี) is ผู้นำสตรี. Empty where the title says the part alone. */
  function whose(seat: TitledSeat): string {
    const role = seat.role ? word(seatRoles[seat.role]) : ''
    const rest = title(seat).startsWith(role) ? title(seat).slice(role.length).trim() : title(seat)
    return /^\((.*)\)$/.exec(rest)?.[1] ?? rest
  }

  /** The same with its official words abbreviated, for a cell or the name of a lane. */
  function shortWhose(seat: TitledSeat): string {
    return language.value === 'th' ? abbreviate(whose(seat)) : whose(seat)
  }

  /** How long the seat has been held, or empty, on a day. */
  function since({ holder, vacantSince }: Pick<CommitteeSeatFragment, 'holder' | 'vacantSince'>, day: Day): string {
    if (vacantSince) return t('gap.emptyFor', { duration: lasting(vacantSince, day) })
    if (!holder) return ''
    const held = lasting(holder.from, day)
    return holder.kind === 'ACTING' ? `${word(appointmentKinds.ACTING)} ${held}` : held
  }

  return { whose, shortWhose, since }
}
