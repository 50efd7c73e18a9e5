import type { HeldPostFragment, PersonAppointmentFragment, PersonContactFragment } from '../../apollo/generated/graphql.ts'

/** A post as a test needs it: an office without a number unless told otherwise. */
export function heldPost(told: Partial<HeldPostFragment> = {}): HeldPostFragment {
  return { __typename: 'Post', id: 'office', kind: 'OFFICE', titleTh: 'นายอำเภอ', titleEn: 'District Chief', role: null, sector: 'ADMINISTRATION', phone: null, hours: null, from: '2000-01-01', to: null, ...told }
}

type Seat = Extract<PersonAppointmentFragment['post']['organization'], { __typename: 'Agency' }>['seats'][number]

/** An appointment to a post of an agency; `seats` are those of the agency. */
export function appointment(told: Partial<Omit<PersonAppointmentFragment, 'post'>> = {}, post: Partial<HeldPostFragment> = {}, seats: Seat[] = []): PersonAppointmentFragment {
  return {
    __typename: 'Appointment', id: `to-${post.id ?? 'office'}`, from: '2025-10-01', to: null, kind: 'PERMANENT', orderNo: null, endReason: null, expectedEndOn: null,
    post: { ...heldPost(post), covers: [], organization: { __typename: 'Agency', id: 'agency', nameTh: 'ที่ทำการปกครอง', nameEn: null, area: null, seats } },
    ...told,
  }
}

/** A seat of a committee that follows an office. */
export function seatOf(office: string, told: Partial<HeldPostFragment> = {}): Seat {
  return {
    ...heldPost({ id: 'seat', kind: 'SEAT', role: 'CHAIR', titleTh: 'ประธาน', ...told }),
    exOfficioOf: { __typename: 'Post', id: office },
    organization: { __typename: 'Committee', id: 'committee', nameTh: 'คณะกรรมการ', nameEn: null, area: null },
  }
}

/** A private telephone, confirmed a few weeks before the day of the tests. */
export function contact(told: Partial<PersonContactFragment> = {}): PersonContactFragment {
  return { __typename: 'Contact', id: 'contact', kind: 'PHONE', audience: 'AREA', value: null, confirmedOn: '2026-10-03', ...told }
}
