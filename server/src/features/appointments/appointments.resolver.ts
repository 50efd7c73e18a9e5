import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { requestUuid } from '../../graphql/checks.ts'
import { Appointment } from './appointment.type.ts'
import { appoint, appointMany, endAppointment, retractAppointment } from './appointments.commands.ts'
import { AppointInput, AppointManyInput, EndAppointmentInput, RetractInput } from './appointments.inputs.ts'
import { appointmentById, appointmentsOfRequest } from './appointments.queries.ts'

@Resolver()
export class AppointmentsResolver {
  @Access('APPOINT')
  @Mutation(() => Appointment, { description: 'Appoints a person to a post. CONFLICT with the clashing appointment when the post is held on a day of it; REFUSED for an ex officio seat, outside the life of the post, or for a person who has left.' })
  async appoint(@Arg('input', () => AppointInput, { description: 'Who, what, and from when.' }) input: AppointInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, appointmentById, { id: await appoint(context, input) })
  }

  @Access('APPOINT')
  @Mutation(() => [Appointment], { description: 'Appoints up to 50 people from one day by one order, in one change: all of them or none. Answers in the order of the items; refused as `appoint` is, with the place of the item in `details.items`.' })
  async appointMany(@Arg('input', () => AppointManyInput, { description: 'Who, what, and from when.' }) input: AppointManyInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    await appointMany(context, input)
    return context.graph.nodes(info, appointmentsOfRequest, { requestId: requestUuid(input.requestId), posts: input.items.map(({ post }) => post) })
  }

  @Access('APPOINT')
  @Mutation(() => Appointment, { description: 'Ends an appointment on a day, or moves an end that lies ahead. REFUSED when it ended up to today, was retracted, or would outlast the post; CONFLICT when it would reach into the days of the next holder.' })
  async endAppointment(@Arg('input', () => EndAppointmentInput, { description: 'Which, when and why.' }) input: EndAppointmentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, appointmentById, { id: await endAppointment(context, input) })
  }

  @Access('APPOINT')
  @Mutation(() => Appointment, { description: 'Withdraws an appointment that was written down by mistake. It is kept and marked, and counts on no day. REFUSED when it was retracted before.' })
  async retractAppointment(@Arg('input', () => RetractInput, { description: 'Which and why.' }) input: RetractInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, appointmentById, { id: await retractAppointment(context, input) })
  }
}
