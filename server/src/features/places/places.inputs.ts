import { Field, ID, InputType, Int } from 'type-graphql'
import { RequestInput } from '../../graphql/requestInput.ts'

@InputType({ description: 'Which places of the country a hub shall hold.' })
export class LoadPlacesInput extends RequestInput {
  @Field(() => ID, { description: 'Code of the province, 2 digits.' }) province!: string
  @Field(() => Boolean, { nullable: true, description: 'Also the made-up villages that come with the program, each marked as synthetic, for trying the hub: of Phayao (56) alone. Without it, villages are added from the list of the district.' }) syntheticVillages?: boolean | null
}

@InputType({ description: 'A wish for the sample world.' })
export class LoadSampleInput extends RequestInput {}

@InputType({ description: 'A village, as the list of its subdistrict names it.' })
export class VillageInput {
  @Field(() => Int, { description: 'Its number in the subdistrict (moo), 1 to 99.' }) moo!: number
  @Field(() => String, { description: 'Name in Thai, with or without บ้าน before it.' }) nameTh!: string
  @Field(() => String, { nullable: true, description: 'Name in English; the Thai one when absent.' }) nameEn?: string | null
}

@InputType({ description: 'The villages of one subdistrict, and how many people shall keep watch in each.' })
export class AddVillagesInput extends RequestInput {
  @Field(() => ID, { description: 'Code of the subdistrict, 6 digits.' }) subdistrict!: string
  @Field(() => [VillageInput], { description: 'The villages to add, 1 to 99.' }) villages!: VillageInput[]
  @Field(() => ID, { nullable: true, description: 'The committee or volunteer network that the watch posts belong to; its home area holds the subdistrict. Needed with `watchPosts`.' }) network?: string | null
  @Field(() => Int, { nullable: true, description: 'Watch posts to set up in each of the villages, 0 to 5; 0 when absent. They are vacant, and begin today.' }) watchPosts?: number | null
}
