import type { Word } from '@saan/graph-schema/model.ts'
import type { DayMarkKind } from '@saan/graph-schema/vocabularies.ts'
import type { DayMark } from './dayMark.type.ts'
import type { TurnRow } from './dayMarks.queries.ts'

/** The rounds of transfers of the Thai administration: civil servants with the fiscal year, police inspectors and deputies two months later. */
const rounds: readonly { monthDay: string; word: Word }[] = [
  { monthDay: '10-01', word: { th: 'รอบโยกย้ายประจำปี', en: 'Yearly round of transfers' } },
  { monthDay: '12-01', word: { th: 'รอบโยกย้ายตำรวจ', en: 'Police round of transfers' } },
]

const words: Readonly<Record<Exclude<DayMarkKind, 'ROUND'>, (count: number) => Word>> = {
  APPOINTED: (count) => ({ th: `เริ่มดำรงตำแหน่ง ${count} ตำแหน่ง`, en: `${posts(count)} taken` }),
  ENDED: (count) => ({ th: `พ้นตำแหน่ง ${count} ตำแหน่ง`, en: `${posts(count)} left` }),
  ANNOUNCED: (count) => ({ th: `มีคำสั่งแล้ว ${count} ตำแหน่ง`, en: `${posts(count)} to change hands` }),
}
const posts = (count: number) => (count === 1 ? '1 post' : `${count} posts`)

/** The marks of the days of `[from, to)`: what happened up to today, what is ordered for later, and the rounds, which are marked also when nobody moves. */
export function marksOf(turns: readonly TurnRow[], { from, to, today }: { from: string; to: string; today: string }): DayMark[] {
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, at) => Number(from.slice(0, 4)) + at)
  const ofRounds = years.flatMap((year) => rounds.map(({ monthDay, word }) => ({ on: `${year}-${monthDay}`, word }))).filter(({ on }) => on >= from && on < to)
    .map(({ on, word }) => mark(on, 'ROUND', turns.find(([day]) => day === on)?.[3] ?? 0, word))
  const ofTurns = turns.flatMap(([on, taken, left, turned]) => {
    const kinds = on > today ? [['ANNOUNCED', turned] as const] : [['APPOINTED', taken] as const, ['ENDED', left] as const]
    return kinds.filter(([, count]) => count > 0).map(([kind, count]) => mark(on, kind, count, words[kind](count)))
  })
  return [...ofRounds, ...ofTurns].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

const mark = (on: string, kind: DayMarkKind, count: number, { th, en }: Word): DayMark => ({ on, kind, count, textTh: th, textEn: en })
