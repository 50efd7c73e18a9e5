import { Field, InputType } from 'type-graphql'
import { AppointInput, AppointManyInput, EndAppointmentInput, RetractInput } from '../appointments/appointments.inputs.ts'
import { UndoChangeInput } from '../changes/changes.inputs.ts'
import { CloseInput } from '../../graphql/closing.ts'
import { CreateAgencyInput, UpdateAgencyInput } from '../agencies/agencies.inputs.ts'
import { CreateCommitteeInput, UpdateCommitteeInput } from '../committees/committees.inputs.ts'
import { CreatePersonInput, UpdatePersonInput } from '../people/people.inputs.ts'
import { CreatePostInput, SetCoverageInput, UpdatePostInput } from '../posts/posts.inputs.ts'

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
  @Field(() => CreatePersonInput, { nullable: true, description: 'As `createPerson`.' }) createPerson?: CreatePersonInput | null
  @Field(() => UpdatePersonInput, { nullable: true, description: 'As `updatePerson`.' }) updatePerson?: UpdatePersonInput | null
  @Field(() => CreatePostInput, { nullable: true, description: 'As `createPost`.' }) createPost?: CreatePostInput | null
  @Field(() => UpdatePostInput, { nullable: true, description: 'As `updatePost`.' }) updatePost?: UpdatePostInput | null
  @Field(() => CreateAgencyInput, { nullable: true, description: 'As `createAgency`.' }) createAgency?: CreateAgencyInput | null
  @Field(() => UpdateAgencyInput, { nullable: true, description: 'As `updateAgency`.' }) updateAgency?: UpdateAgencyInput | null
  @Field(() => CreateCommitteeInput, { nullable: true, description: 'As `createCommittee`.' }) createCommittee?: CreateCommitteeInput | null
  @Field(() => UpdateCommitteeInput, { nullable: true, description: 'As `updateCommittee`.' }) updateCommittee?: UpdateCommitteeInput | null
  @Field(() => UndoChangeInput, { nullable: true, description: 'As `undoChange`.' }) undo?: UndoChangeInput | null
}
