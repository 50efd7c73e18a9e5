import { formatPhone } from '@saan/graph-schema/phone.ts'
import { appointmentKinds, committeeKinds, endReasons, levels, sectors } from '@saan/graph-schema/vocabularies.ts'
import type { ListedAgencyFragment, ListedCommitteeFragment, ListedPersonFragment, ListedPostFragment, PostsQuery, VacantPostFragment } from '../../apollo/generated/graphql.ts'
import type { Day } from '../../shared/days.ts'
import type { ExportColumn } from '../../shared/exportOf.ts'
import { holderStateOf } from '../../shared/holderState.ts'
import { useWords } from '../../shared/useWords.ts'
import { useAreaWords } from '../areas/useAreaWords.ts'

type ListedHolder = PostsQuery['posts']['nodes'][number]

/** What the lists of the register say in a file, column by column: what their tables say, and never a private number. */
export function useRegisterExport() {
  const { t, name, title, word, day, language } = useWords()
  const { placeOf, fullName } = useAreaWords()
  const label = (key: string) => t(`register.columns.${key}`)
  const dayOr = (on: Day | null | undefined) => (on ? day(on) : '')
  const phoneOr = (phone: string | null | undefined) => (phone ? formatPhone(phone, language.value) : '')

  /** The village of a watch, or the body that a post is of. */
  function whereOf(post: ListedPostFragment): string {
    const village = post.kind === 'WATCH' ? post.covers[0] : undefined
    return village ? `${name(village)} ${placeOf(village)}` : name(post.organization)
  }
  const sectorOr = (sector: keyof typeof sectors | null | undefined) => (sector ? word(sectors[sector]) : '')
  const placeColumns: ExportColumn<ListedPostFragment>[] = [
    { label: label('title'), of: title }, { label: label('place'), of: whereOf }, { label: t('register.sectors'), of: ({ sector }) => sectorOr(sector) },
  ]

  return {
    people: (knowsReach: boolean): ExportColumn<ListedPersonFragment>[] => [
      { label: label('person'), of: name },
      { label: label('post'), of: ({ mainPost }) => (mainPost ? title(mainPost.post) : t('register.noPost')) },
      { label: label('place'), of: ({ mainPost }) => mainPost && whereOf(mainPost.post) },
      { label: label('kind'), of: ({ mainPost }) => mainPost && word(appointmentKinds[mainPost.kind]) },
      { label: label('since'), of: ({ mainPost }) => dayOr(mainPost?.from) },
      { label: label('until'), of: ({ leavesOn }) => dayOr(leavesOn) },
      ...(knowsReach ? [{ label: label('confirmed'), of: ({ numberConfirmedOn, reach }: ListedPersonFragment) => (reach === 'NO_NUMBER' ? t('register.reach.none') : numberConfirmedOn ? day(numberConfirmedOn) : t('register.reach.never')) }] : []),
      { label: label('phone'), of: ({ officialPhone }) => phoneOr(officialPhone) },
    ],
    posts: (): ExportColumn<ListedHolder>[] => [
      ...placeColumns,
      { label: label('holder'), of: ({ holder, isVacant }) => (isVacant ? t('register.nobody') : holder ? name(holder.person) : t('lanes.hidden')) },
      { label: label('kind'), of: ({ holder }) => holder && word(appointmentKinds[holder.kind]) },
      { label: label('since'), of: ({ holder, vacantSince }) => dayOr(holder?.from ?? vacantSince) },
      { label: label('phone'), of: ({ phone }) => phoneOr(phone) },
    ],
    vacancies: (): ExportColumn<VacantPostFragment>[] => [
      ...placeColumns,
      { label: label('vacantSince'), of: ({ vacancy }) => dayOr(vacancy?.since) },
      { label: label('reason'), of: ({ vacancy }) => (vacancy?.reason ? word(endReasons[vacancy.reason]) : t('register.reasonUnknown')) },
      { label: label('appoints'), of: ({ vacancy }) => vacancy && (language.value === 'en' ? vacancy.appointedByEn : vacancy.appointedByTh) },
      { label: label('acting'), of: ({ vacancy }) => vacancy?.acting && name(vacancy.acting.person) },
    ],
    agencies: (): ExportColumn<ListedAgencyFragment>[] => [
      { label: label('agency'), of: name }, { label: t('register.sectors'), of: ({ sector }) => sectorOr(sector) },
      { label: label('place'), of: ({ area, level }) => (area ? fullName(area) : word(levels[level])) },
      { label: label('held'), of: ({ postCounts }) => postCounts.held },
      { label: label('vacantPosts'), of: ({ postCounts }) => postCounts.vacant },
      { label: label('office'), of: ({ phone }) => phoneOr(phone) },
    ],
    committees: (): ExportColumn<ListedCommitteeFragment>[] => [
      { label: label('committee'), of: name }, { label: label('kind'), of: ({ kind }) => word(committeeKinds[kind]) },
      { label: label('place'), of: ({ area, level }) => (area ? fullName(area) : word(levels[level])) },
      { label: label('seats'), of: ({ seats }) => seats.filter((seat) => holderStateOf(seat) !== 'vacant').length },
      { label: label('vacantSeats'), of: ({ seats }) => seats.filter((seat) => holderStateOf(seat) === 'vacant').length },
      { label: label('quorum'), of: ({ quorum }) => quorum },
      { label: label('missing'), of: ({ sectorsMissing }) => sectorsMissing.map((sector) => word(sectors[sector])).join(', ') },
      { label: label('secretariat'), of: ({ secretariat }) => secretariat && name(secretariat) },
      { label: label('office'), of: ({ secretariat }) => phoneOr(secretariat?.phone) },
    ],
  }
}
