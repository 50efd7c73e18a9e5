import type { Audience as AudienceTerm, ContactKind as ContactKindTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, ID, InputType } from 'type-graphql'
import { Audience, ContactKind } from '../../graphql/enums.ts'
import { RequestInput } from '../../graphql/requestInput.ts'
import { DateScalar } from '../../graphql/scalars.ts'

@InputType({ description: 'A way to reach a person.' })
export class ContactInput {
  @Field(() => ContactKind, { description: 'Telephone, email or LINE.' }) kind!: ContactKindTerm
  @Field(() => String, { description: 'The number or address.' }) value!: string
  @Field(() => Audience, { description: 'Who may read it.' }) audience!: AudienceTerm
}

@InputType({ description: 'What a person is called. A field that is absent stays as it is; null takes it away.' })
export abstract class NameInput extends RequestInput {
  @Field(() => String, { nullable: true, description: 'Title before the name.' }) prefix?: string | null
  @Field(() => String, { nullable: true, description: 'Police or military rank.' }) rank?: string | null
  @Field(() => String, { nullable: true, description: 'Family name in Thai; some people have none.' }) familyNameTh?: string | null
  @Field(() => String, { nullable: true, description: 'Given name in Latin letters.' }) givenNameEn?: string | null
  @Field(() => String, { nullable: true, description: 'Family name in Latin letters.' }) familyNameEn?: string | null
  @Field(() => String, { nullable: true, description: 'What people call them.' }) nickname?: string | null
  @Field(() => [String], { nullable: true, description: 'Languages spoken, ISO 639 codes.' }) languages?: string[] | null
}

@InputType({ description: 'Somebody who joins the network.' })
export class CreatePersonInput extends NameInput {
  @Field(() => String, { description: 'Given name in Thai.' }) givenNameTh!: string
  @Field(() => ID, { nullable: true, description: 'Code of the area the person is registered in; the first of the own scope when absent.' }) area?: string | null
  @Field(() => [ContactInput], { nullable: true, description: 'How the person is reached.' }) contacts?: ContactInput[] | null
}

@InputType({ description: 'What changes about a person. A field that is absent stays as it is; null takes it away.' })
export class UpdatePersonInput extends NameInput {
  @Field(() => ID, { description: 'Id of the person.' }) id!: string
  @Field(() => String, { nullable: true, description: 'Given name in Thai.' }) givenNameTh?: string
  @Field(() => [ContactInput], { nullable: true, description: 'Contacts that are new from today.' }) addContacts?: ContactInput[] | null
  @Field(() => [ID], { nullable: true, description: 'Contacts that are out of use from today.' }) endContacts?: string[] | null
}

@InputType({ description: 'That a contact was tried and works.' })
export class ConfirmContactInput extends RequestInput {
  @Field(() => ID, { description: 'Id of the contact.' }) contact!: string
  @Field(() => DateScalar, { nullable: true, description: 'The day it was tried; today when absent.' }) on?: string | null
}

@InputType({ description: 'That several contacts were tried and work.' })
export class ConfirmContactsInput extends RequestInput {
  @Field(() => [ID], { description: 'Ids of the contacts; 1 to 100.' }) contacts!: string[]
  @Field(() => DateScalar, { nullable: true, description: 'The day they were tried; today when absent.' }) on?: string | null
}

@InputType({ description: 'A wish to read a contact that is not public.' })
export class RevealContactInput extends RequestInput {
  @Field(() => ID, { description: 'Id of the contact.' }) contact!: string
}
