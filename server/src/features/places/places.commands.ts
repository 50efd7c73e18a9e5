import type { Context } from '../../context.ts'
import { NotFound, Refused } from '../../errors.ts'
import { areaCode, requestUuid } from '../../graphql/checks.ts'
import { contentOf } from '../../graphql/requestInput.ts'
import type { LoadPlacesInput, LoadSampleInput } from './places.inputs.ts'
import { createAreas, linkAreas, linkBorders, missingAreas } from './places.writes.ts'

/**
 * Writes the areas of a province that are not there yet, all of them or none: a province has a thousand at most, which one transaction
 * carries. Refused when nothing is missing.
 */
export function loadPlaces({ graph, bundled }: Context, input: LoadPlacesInput): Promise<string> {
  const province = areaCode(input.province, 'province')
  const places = bundled.placesOf(province, { villages: input.syntheticVillages === true })
  if (places === null) throw new NotFound('places.unknownProvince', { fields: ['province'] })
  return graph.write({ action: 'places.load', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const missing = new Set((await transaction.all(missingAreas, { codes: places.rows.map(({ code }) => code) })).map(({ code }) => code))
    if (missing.size === 0) throw new Refused('places.alreadyLoaded', { fields: ['province'] })
    await transaction.one(createAreas, { rows: places.rows.filter(({ code }) => missing.has(code)) })
    await transaction.one(linkAreas, { links: places.links })
    await transaction.one(linkBorders, { borders: places.borders })
    return { subjectId: province, about: [], areaCode: province, before: { areas: places.rows.length - missing.size }, after: { areas: places.rows.length } }
  })
}

/** The district that the sample world is about. */
const sampleDistrict = '5605'

/** Loads the sample world into a hub that holds nothing but accounts, in many transactions with a deadline of their own; the change is written at the end. */
export async function loadSampleDistrict({ graph, bundled }: Context, input: LoadSampleInput): Promise<string> {
  const requestId = requestUuid(input.requestId)
  const isLoaded = await bundled.loadSample()
  return graph.write({ action: 'places.loadSample', requestId, input: contentOf(input) }, async () => {
    if (!isLoaded) throw new Refused('places.notEmpty')
    return { subjectId: sampleDistrict, about: [], areaCode: sampleDistrict.slice(0, 2) }
  })
}
