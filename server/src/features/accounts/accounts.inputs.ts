import type { Role as RoleTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, ID, InputType } from 'type-graphql'
import { Role } from '../../graphql/enums.ts'
import { RequestInput } from '../../graphql/requestInput.ts'
import { NameInput } from '../people/people.inputs.ts'

@InputType({ description: 'What an account may do, and where: an administrator everywhere, a focal point for one agency, everybody else in areas.' })
export abstract class ScopeInput extends RequestInput {
  @Field(() => Role, { description: 'What it may do.' }) role!: RoleTerm
  @Field(() => [ID], { nullable: true, description: 'Codes of its areas, at most 20: provinces of a coordinator, districts of a secretary, provinces, districts or subdistricts of a viewer.' }) areas?: string[] | null
  @Field(() => ID, { nullable: true, description: 'Id of the agency of a focal point.' }) agency?: string | null
}

@InputType({ description: 'Somebody of the network who is to sign in.' })
export class InviteAccountInput extends ScopeInput {
  @Field(() => ID, { description: 'Id of the person, who holds a post today and has no account yet.' }) person!: string
  @Field(() => String, { nullable: true, description: 'Name to sign in with; made from the person’s Latin name when absent.' }) username?: string | null
}

@InputType({ description: 'The first person who may appoint others in a province or a district that has nobody yet, with the agency and the post.' })
export class InviteFirstCoordinatorInput extends NameInput {
  @Field(() => ID, { description: 'Code of a province, whose coordinator it will be, or of a district, whose secretary.' }) area!: string
  @Field(() => String, { description: 'Given name in Thai.' }) givenNameTh!: string
  @Field(() => String, { description: 'Name of the agency in Thai.' }) agencyNameTh!: string
  @Field(() => String, { description: 'Title of the post in Thai.' }) titleTh!: string
  @Field(() => String, { nullable: true, description: 'Name to sign in with; made from the person’s Latin name when absent.' }) username?: string | null
}

@InputType({ description: 'Another role or scope of an account. Both are given whole.' })
export class ChangeAccountScopeInput extends ScopeInput {
  @Field(() => ID, { description: 'Id of the account.' }) account!: string
}

@InputType({ description: 'Which account it is about.' })
export class AccountInput extends RequestInput {
  @Field(() => ID, { description: 'Id of the account.' }) account!: string
}
