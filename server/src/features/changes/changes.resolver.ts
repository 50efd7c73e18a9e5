import { changeKinds, type ChangeKind as ChangeKindTerm } from '@saan/graph-schema/changeVocabularies.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { areaCode, intervalOf, recordId, requestUuid, termsOf } from '../../graphql/checks.ts'
import { connectionOf, PageArgs } from '../../graphql/connection.ts'
import { ChangeKind } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { Change } from './change.type.ts'
import { firstCoordinator } from './changeKinds.ts'
import { RecordExportInput, UndoChangeInput } from './changes.inputs.ts'
import { changeBySeq, changeOfRequest, changesCounted, changesList } from './changes.queries.ts'
import { summaryOf } from './changeSummary.ts'
import { ChangeSummary } from './changeSummary.type.ts'
import type { Committed } from './changeTail.ts'
import { recordExport } from './export.commands.ts'
import { undoChange } from './undo.commands.ts'

const ChangeConnection = connectionOf(() => Change, 'ChangeConnection')

/** What narrows the log, beside the area. */
@ArgsType()
class ChangeFilterArgs {
  @Field(() => ID, { nullable: true, description: 'Only changes by this account.' }) account?: string | null
  @Field(() => [ChangeKind], { nullable: true, description: 'Only changes of these kinds; all when empty.' }) kinds?: ChangeKindTerm[] | null
  @Field(() => DateScalar, { nullable: true, description: 'Only changes committed on this day in Thailand or later.' }) from?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Only changes committed before this day in Thailand.' }) to?: string | null
}
@Resolver()
export class ChangesResolver {
  @Access('READ_CHANGES')
  @Query(() => ChangeConnection, { description: 'The log of changes that the viewer may see, the latest first. What was decided of an account without a home area is in no area: it is listed where `area` is absent.' })
  changes(
    @Arg('area', () => ID, { nullable: true, description: 'Only changes in this area or inside it.' }) area: string | null,
    @Arg('subject', () => ID, { nullable: true, description: 'Only changes about this record.' }) subject: string | null,
    @Args(() => ChangeFilterArgs) filter: ChangeFilterArgs, @Args(() => PageArgs) page: PageArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo,
  ) {
    return graph.page(info, changesList, page, {
      area: area == null ? null : areaCode(area, 'area'),
      subject: subject == null ? null : recordId(subject, 'subject'),
      ...checkedFilter(filter),
    })
  }

  @Access('READ_CHANGES')
  @Query(() => ChangeSummary, { description: 'How many changes `changes` lists for the same arguments, by day and by account.' })
  async changeSummary(
    @Arg('area', () => ID, { nullable: true, description: 'Only changes in this area or inside it.' }) area: string | null,
    @Args(() => ChangeFilterArgs) filter: ChangeFilterArgs, @Ctx() { graph }: Context,
  ) {
    const { account, kinds, from, to } = checkedFilter(filter)
    const rows = await graph.read(from === null ? changesCounted.inArea : changesCounted.since, { area: area == null ? '' : areaCode(area, 'area'), kinds: kinds ?? allKinds, from, to: to ?? lastDay })
    return summaryOf(rows, account)
  }

  @Access('signedIn')
  @Query(() => Change, { nullable: true, description: 'The change that a request of the viewer’s own wrote, so that it can be undone at once; null when it wrote none.' })
  changeOfRequest(@Arg('requestId', () => ID, { description: 'The `requestId` of the mutation.' }) requestId: string, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.node(info, changeOfRequest, { requestId: requestUuid(requestId) })
  }

  @Access('signedIn')
  @Mutation(() => Change, { description: 'Undoes a change by a new one, for those who may write the like: its records say again what they said before, and what it created is kept, marked, and counts on no day. An undoing may be undone. REFUSED with `undo.laterChange` (`details.later`) once something later was written about the same records, with `undo.alreadyUndone` (`details.by`), or with `undo.notPossible`.' })
  async undoChange(@Arg('input', () => UndoChangeInput, { description: 'Which.' }) input: UndoChangeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    await undoChange(context, input)
    return context.graph.found(info, changeOfRequest, { requestId: requestUuid(input.requestId) })
  }

  @Access('signedIn')
  @Mutation(() => Change, { description: 'Writes down that the viewer takes a list out of the hub as a file: a client does so before it makes the file. The change says who and when, and stands in the log. NOT_FOUND for an area that the viewer does not see.' })
  async recordExport(@Arg('input', () => RecordExportInput, { description: 'Which list.' }) input: RecordExportInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    await recordExport(context, input)
    return context.graph.found(info, changeOfRequest, { requestId: requestUuid(input.requestId) })
  }

  @Access('signedIn')
  @Subscription(() => Change, {
    description: 'Each change committed in an area or above it, as it happens, that the viewer may see; also those of other processes on the same database. Ends when the session ends. Details are null for those who may not read the log.',
    subscribe: ({ args: { area, after }, context }: { args: { area: string; after: number | null }; context: Context }) => liveChanges(context, areaCode(area, 'area'), after ?? null),
  })
  async changed(
    @Arg('area', () => ID, { description: 'Official code of the area.' }) _area: string,
    @Arg('after', () => Int, { nullable: true, description: 'Number of a change, as `seq` or `Viewer.lastChange` gives it: of the changes since, as far as they are among the last 2,000, the latest is told at once. Only what comes from now on when absent.' }) _after: number | null,
    @Root() committed: Committed, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo,
  ) {
    return graph.found(info, changeBySeq, { seq: committed.seq })
  }
}

const allKinds = Object.keys(changeKinds) as ChangeKindTerm[]

/** The kinds asked for, in a list that is always as long: the database plans a statement anew for lists of another length. */
function kindsOf(kinds: readonly ChangeKindTerm[] | null | undefined): string[] | null {
  const wanted = termsOf(kinds)
  return wanted && allKinds.map((kind) => (wanted.includes(kind) ? kind : ''))
}

/** A day that no change lies after. */
const lastDay = '9999-12-31'

function checkedFilter({ account, kinds, from, to }: ChangeFilterArgs) {
  if (from != null) intervalOf(from, to)
  return { account: account == null ? null : recordId(account, 'account'), kinds: kindsOf(kinds), from: from ?? null, to: to ?? null }
}

/** Changes that concern an area and that the viewer sees; what was decided of accounts, only where they decide it too. */
function liveChanges({ tail, viewer }: Context, area: string, after: number | null): Promise<AsyncIterableIterator<Committed>> {
  const concerns = (code: string, other: string) => code.startsWith(other) || other.startsWith(code)
  return tail.listen(({ areaCode: at, action }) => (!action.startsWith('account.') || action === firstCoordinator || viewer?.can('MANAGE_ACCOUNTS') === true) && concerns(at, area) && (viewer?.scopes.some((scope) => concerns(at, scope)) ?? false), after)
}
