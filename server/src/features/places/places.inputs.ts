import { Field, ID, InputType } from 'type-graphql'
import { RequestInput } from '../../graphql/requestInput.ts'

@InputType({ description: 'Which places of the country a hub shall hold.' })
export class LoadPlacesInput extends RequestInput {
  @Field(() => ID, { description: 'Code of the province, 2 digits.' }) province!: string
  @Field(() => Boolean, { nullable: true, description: 'Also the made-up villages that come with the program, each marked as synthetic, for trying the hub: of Phayao (56) alone. Without it, villages are added from the list of the district.' }) syntheticVillages?: boolean | null
}

@InputType({ description: 'A wish for the sample world.' })
export class LoadSampleInput extends RequestInput {}
