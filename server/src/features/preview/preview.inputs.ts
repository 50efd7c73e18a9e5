import { Field, InputType } from 'type-graphql'
import { AppointInput, AppointManyInput, EndAppointmentInput, RetractInput } from '../appointments/appointments.inputs.ts'
import { UndoChangeInput } from '../changes/changes.inputs.ts'
import { CloseInput } from '../../graphql/closing.ts'
import { SetCoverageInput } from '../posts/posts.inputs.ts'

@InputType({ description: 'The change to try out: exactly one, as its mutation takes it. Its `requestId` is not used up.' })
export class PreviewInput {
  @Field(() => AppointInput, { nullable: true, description: 'As `appoint`.' }) appoint?: AppointInput | null
  @Field(() => AppointManyInput, { nullable: true, description: 'As `appointMany`.' }) appointMany?: AppointManyInput | null
  @Field(() => EndAppointmentInput, { nullable: true, description: 'As `endAppointment`.' }) endAppointment?: EndAppointmentInput | null
  @Field(() => RetractInput, { nullable: true, description: 'As `retractAppointment`.' }) retractAppointment?: RetractInput | null
  @Field(() => SetCoverageInput, { nullable: true, description: 'As `setCoverage`.' }) setCoverage?: SetCoverageInput | null
  @Field(() => CloseInput, { nullable: true, description: 'As `closePerson`.' }) closePerson?: CloseInput | null
  @Field(() => CloseInput, { nullable: true, description: 'As `closePost`.' }) closePost?: CloseInput | null
  @Field(() => CloseInput, { nullable: true, description: 'As `closeAgency`.' }) closeAgency?: CloseInput | null
  @Field(() => CloseInput, { nullable: true, description: 'As `closeCommittee`.' }) closeCommittee?: CloseInput | null
  @Field(() => UndoChangeInput, { nullable: true, description: 'As `undoChange`.' }) undo?: UndoChangeInput | null
}
