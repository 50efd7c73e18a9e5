import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { Area } from '../areas/area.type.ts'
import { areaByCode } from '../areas/areas.queries.ts'
import { loadPlaces, loadSampleDistrict } from './places.commands.ts'
import { AddVillagesInput, LoadPlacesInput, LoadSampleInput } from './places.inputs.ts'
import { addVillages } from './villages.commands.ts'

@ObjectType({ description: 'A province whose places come with the program.' })
@Access('LOAD_DATA')
class BundledProvince {
  @Field(() => ID, { description: 'Official code, 2 digits.' }) code!: string
  @Field(() => String, { description: 'Name in Thai.' }) nameTh!: string
  @Field(() => String, { description: 'Name in English.' }) nameEn!: string
}

@Resolver()
export class PlacesResolver {
  @Access('LOAD_DATA')
  @Query(() => [BundledProvince], { description: 'The provinces that `loadPlaces` can load, by code.' })
  bundledProvinces(@Ctx() { bundled }: Context) {
    return bundled.provinces
  }

  @Access('LOAD_DATA')
  @Mutation(() => Area, { description: 'Loads the areas of a province: itself, its districts and its subdistricts. Areas that are there already stay as they are. NOT_FOUND when no province has the code, REFUSED when all of them are there.' })
  async loadPlaces(@Arg('input', () => LoadPlacesInput, { description: 'What to write.' }) input: LoadPlacesInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.found(info, areaByCode, { code: await loadPlaces(context, input) })
  }

  @Access('LOAD_DATA')
  @Mutation(() => Area, { description: 'Loads the synthetic sample world, as `npm start` does, into a hub that holds nothing but accounts, and answers with its district. It takes half a minute; a load that was stopped is begun anew. REFUSED when the hub holds anything.' })
  async loadSampleDistrict(@Arg('input', () => LoadSampleInput, { description: 'What to write.' }) input: LoadSampleInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.found(info, areaByCode, { code: await loadSampleDistrict(context, input) })
  }

  @Access('MANAGE_AREAS')
  @Mutation(() => Area, { description: 'Adds villages to a subdistrict, all of them or none, and in each the watch posts that are to be filled; answers with the subdistrict. A village has the code of its subdistrict followed by its number. CONFLICT when a number is taken, NOT_FOUND when no subdistrict has the code.' })
  async addVillages(@Arg('input', () => AddVillagesInput, { description: 'What to write.' }) input: AddVillagesInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.found(info, areaByCode, { code: await addVillages(context, input) })
  }
}
