import type { AppointmentKind as AppointmentKindTerm, EndReason as EndReasonTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, ID, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { AppointmentKind, EndReason } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { Person } from '../people/person.type.ts'
import { Post } from './post.type.ts'

@ObjectType({ description: 'Who holds a post on a day, and how.' })
@Access('signedIn')
export class Holding {
  @Field(() => Post, { description: 'What is held: the post itself, also where a seat goes with an office.' }) post!: Post
  @Field(() => Person, { description: 'The holder.' }) person!: Person
  @Field(() => AppointmentKind, { description: 'Permanent, acting or alternate.' }) kind!: AppointmentKindTerm
  @Field(() => DateScalar, { description: 'First day of the appointment.' }) from!: string
  @Field(() => DateScalar, { nullable: true, description: 'The day after its last; null while no end is known.' }) to!: string | null
  @Field(() => ID, { description: 'The appointment it follows from.' }) appointmentId!: string
}

@ObjectType({ description: 'That nobody holds a post permanently on a day.' })
@Access('signedIn')
export class Vacancy {
  @Field(() => DateScalar, { description: 'Since when: the end of the last appointment, of the last permanent one while somebody acts, or the day the post began.' }) since!: string
  @Field(() => EndReason, { nullable: true, description: 'Why that appointment ended; null when it is not known, when there was none, or when the viewer may not know who held it.' }) reason!: EndReasonTerm | null
  @Field(() => Holding, { nullable: true, description: 'Who held it last; null when nobody did, or when the viewer may not know who.' }) lastHolder!: Holding | null
  @Field(() => Holding, { nullable: true, description: 'Who stands in meanwhile; null when nobody does.' }) acting!: Holding | null
  @Field(() => String, { description: 'Who has to appoint, in Thai, by the kind of the post and of its agency or committee.' }) appointedByTh!: string
  @Field(() => String, { description: 'Who has to appoint, in English.' }) appointedByEn!: string
}
