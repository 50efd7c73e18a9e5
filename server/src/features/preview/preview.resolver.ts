import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { previewChange } from './preview.commands.ts'
import { PreviewInput } from './preview.inputs.ts'
import { ChangePreview, previewed } from './preview.type.ts'

@Resolver()
export class PreviewResolver {
  @Access('signedIn')
  @Query(() => ChangePreview, { description: 'What a change would do, before it is written. It runs as its mutation would, for those who may do it, with the same refusals, and is taken back: nothing is written, and its `requestId` is not used up.' })
  async previewChange(@Arg('input', () => PreviewInput, { description: 'The change to try out.' }) input: PreviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const preview = await previewChange(context, input)
    return context.graph.found(info, previewed, { preview, asOf: preview.day })
  }
}
