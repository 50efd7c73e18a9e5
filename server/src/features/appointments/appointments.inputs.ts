import type { AppointmentKind as AppointmentKindTerm, EndReason as EndReasonTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, ID, InputType } from 'type-graphql'
import { AppointmentKind, EndReason } from '../../graphql/enums.ts'
import { RequestInput } from '../../graphql/requestInput.ts'
import { DateScalar } from '../../graphql/scalars.ts'

@InputType({ description: 'That a person takes a post.' })
export class AppointInput extends RequestInput {
  @Field(() => ID, { description: 'Id of the person.' }) person!: string
  @Field(() => ID, { description: 'Id of the post.' }) post!: string
  @Field(() => DateScalar, { description: 'First day; at most two years ahead.' }) from!: string
  @Field(() => DateScalar, { nullable: true, description: 'The day after the last, where it is known.' }) to?: string | null
  @Field(() => AppointmentKind, { description: 'Permanent, acting or alternate.' }) kind!: AppointmentKindTerm
  @Field(() => String, { nullable: true, description: 'Number of the order.' }) orderNo?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of the order.' }) orderedOn?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'When it is expected to end: retirement or end of term.' }) expectedEndOn?: string | null
}

@InputType({ description: 'That an appointment ends.' })
export class EndAppointmentInput extends RequestInput {
  @Field(() => ID, { description: 'Id of the appointment.' }) appointment!: string
  @Field(() => DateScalar, { description: 'The day after the last one; at most two years ahead.' }) to!: string
  @Field(() => EndReason, { description: 'Why.' }) reason!: EndReasonTerm
  @Field(() => String, { nullable: true, description: 'Number of the order that ends it.' }) orderNo?: string | null
}

@InputType({ description: 'That an appointment was written down by mistake.' })
export class RetractInput extends RequestInput {
  @Field(() => ID, { description: 'Id of the appointment.' }) appointment!: string
  @Field(() => String, { description: 'Why it was a mistake, in a few words.' }) reason!: string
}

@InputType({ description: 'One appointment of a batch.' })
export class AppointItemInput {
  @Field(() => ID, { description: 'Id of the person.' }) person!: string
  @Field(() => ID, { description: 'Id of the post.' }) post!: string
}

@InputType({ description: 'That several people take posts, from one day and by one order.' })
export class AppointManyInput extends RequestInput {
  @Field(() => [AppointItemInput], { description: 'Who takes what; 1 to 50.' }) items!: AppointItemInput[]
  @Field(() => DateScalar, { description: 'First day; at most two years ahead.' }) from!: string
  @Field(() => AppointmentKind, { description: 'Permanent, acting or alternate.' }) kind!: AppointmentKindTerm
  @Field(() => String, { nullable: true, description: 'Number of the order.' }) orderNo?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of the order.' }) orderedOn?: string | null
}
