import type { Reach as ReachTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { AsOf } from '../../graphql/asOf.ts'
import { Reach } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { answered } from '../../graphql/selectionResolver.ts'
import { Appointment } from '../appointments/appointment.type.ts'
import { Area } from '../areas/area.type.ts'
import { Change } from '../changes/change.type.ts'
import { Holding } from '../posts/holding.type.ts'
import { Contact } from './contact.type.ts'

@ObjectType({ description: 'A training that a person took.' })
@Access('signedIn')
export class Training {
  @Field(() => ID, { description: 'Opaque id.' }) id!: string
  @Field(() => String, { description: 'Name of the course.' }) course!: string
  @Field(() => DateScalar, { description: 'The day it was completed.' }) on!: string
  @Field(() => DateScalar, { nullable: true, description: 'The day it has to be renewed by.' }) expiresOn!: string | null
}

@ObjectType({ description: 'Somebody of the network: an officer, a committee member, a volunteer. Carries only what goes away with the person; what stays hangs on the post.' })
@Access('signedIn')
export class Person {
  @Field(() => ID, { description: 'Opaque id.' }) id!: string
  @Field(() => String, { nullable: true, description: 'Title before the name (นาย, นาง, นพ.).' }) prefix!: string | null
  @Field(() => String, { nullable: true, description: 'Police or military rank, written instead of the title.' }) rank!: string | null
  @Field(() => String, { description: 'Given name in Thai: Thais are addressed and sorted by it.' }) givenNameTh!: string
  @Field(() => String, { nullable: true, description: 'Family name in Thai; some people have none.' }) familyNameTh!: string | null
  @Field(() => String, { nullable: true, description: 'Given name in Latin letters.' }) givenNameEn!: string | null
  @Field(() => String, { nullable: true, description: 'Family name in Latin letters.' }) familyNameEn!: string | null
  @Field(() => String, { nullable: true, description: 'What people call them.' }) nickname!: string | null
  @Field(() => [String], { description: 'Languages spoken, ISO 639 codes.' }) languages!: string[]
  @Field(() => String, { description: 'Full name in Thai with title or rank, as it is written.' }) nameTh!: string
  @Field(() => String, { nullable: true, description: 'Full name in Latin letters.' }) nameEn!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'The day from which the person is no longer part of the network; null while they are.' }) to!: string | null
  @Field(() => [Appointment], { description: 'Every appointment the person ever had to a post the viewer sees, retracted ones apart, the latest first.' }) appointments!: Appointment[]
  @Field(() => [Appointment], { description: 'What the person holds on the day, alternates included.' })
  holds(@AsOf() _asOf?: string): Appointment[] { return answered() }
  @Field(() => [Contact], { description: 'Contacts in use on the day; their values only where the audience is PUBLIC. Empty when the viewer’s role may not read contacts of people.' })
  contacts(@AsOf() _asOf?: string): Contact[] { return answered() }
  @Field(() => Area, { nullable: true, description: 'Where the person was registered: a volunteer in the village, an officer where the post is. Null when that is not known, or for those who may not know who the volunteers are.' })
  area!: Area | null
  @Field(() => Holding, { nullable: true, description: 'The post by which the person is known on the day, of those that the viewer sees: an office before a seat before a watch, permanent before acting, an alternate last. Null when nothing is held.' })
  mainPost(@AsOf() _asOf?: string): Holding | null { return answered() }
  @Field(() => Int, { description: 'How many posts that the viewer sees the person holds on the day, seats that go with an office and alternates included.' })
  postCount(@AsOf() _asOf?: string): number { return answered() }
  @Field(() => Reach, { nullable: true, description: 'How well the person is reached on the day, by the telephone numbers of their own. Null when the viewer’s role may not read contacts of people.' })
  reach(@AsOf() _asOf?: string): ReachTerm | null { return answered() }
  @Field(() => DateScalar, { nullable: true, description: 'The latest day, up to the day asked for, on which a number of the person was confirmed. Null when none ever was, or when the viewer’s role may not read contacts of people.' })
  numberConfirmedOn(@AsOf() _asOf?: string): string | null { return answered() }
  @Field(() => String, { nullable: true, description: 'The official number of the main post, `+66…` or a short code.' })
  officialPhone(@AsOf() _asOf?: string): string | null { return answered() }
  @Field(() => DateScalar, { nullable: true, description: 'The last day in the main post, where it is known: the day before the appointment ends, else the day of retirement or of the end of the term.' })
  leavesOn(@AsOf() _asOf?: string): string | null { return answered() }
  @Field(() => Change, { nullable: true, description: 'The latest change about the person that the viewer sees; null when there is none, or for those who may not read the log.' })
  lastChange!: Change | null
  @Field(() => [Training], { description: 'Trainings taken, the latest first.' }) trainings!: Training[]
}

export { personFields } from './person.fields.ts'
