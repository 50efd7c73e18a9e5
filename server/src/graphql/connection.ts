import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql'
import { Access } from './access.ts'

@ObjectType({ description: 'Where a page of a list stands (Relay).' })
@Access('public')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more nodes follow.' }) hasNextPage!: boolean
  @Field(() => Boolean, { description: 'Whether the page was asked for after a cursor.' }) hasPreviousPage!: boolean
  @Field(() => String, { nullable: true, description: 'Cursor of the first node.' }) startCursor!: string | null
  @Field(() => String, { nullable: true, description: 'Cursor of the last node: give it as `after` for the next page.' }) endCursor!: string | null
}

/** The arguments of every list that can grow. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many nodes, 1 to 100; 25 when absent.' }) first?: number | null
  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' }) after?: string | null
}

/** A Relay connection of a type. Subclasses give it its name. */
export function connectionOf<T extends object>(node: () => ClassType<T>, name: string) {
  @ObjectType(name, { description: 'A page of a list, in Thai dictionary order unless said otherwise.' })
  @Access('signedIn')
  class Connection {
    @Field(() => [node()], { description: 'The nodes of this page.' }) nodes!: T[]
    @Field(() => PageInfo, { description: 'Where this page stands.' }) pageInfo!: PageInfo
    @Field(() => Int, { description: 'How many nodes the whole list has.' }) totalCount!: number
  }
  return Connection
}
