import { searchableProperties } from '@saan/graph-schema/names.ts'
import { OPEN_END, type Label } from '@saan/graph-schema/model.ts'
import type { VillagePlace } from './headmen.ts'
import type { Place } from './plans.ts'
import { provinceFounded } from './posts.ts'
import { readTable } from './readTable.ts'
import { row, type Link, type NodeTable, type Point, type Row } from './tables.ts'

/** Where it is, for the areas whose place is known: those of Phayao. */
type Located = Place & { readonly location?: Point }

/** The areas of a province, as published; the villages, of Phayao alone, have invented names and places inside their real subdistrict. */
export type Areas = {
  readonly province: Located
  readonly districts: readonly Located[]
  readonly subdistricts: readonly Located[]
  readonly villages: readonly (Located & VillagePlace & { readonly subdistrict: string })[]
  readonly borders: readonly Link[]
}

type Names = { code: string; name_th: string; name_en: string }
const named = ({ code, name_th: nameTh, name_en: nameEn }: Names): Place => ({ code, nameTh, nameEn })

/** The provinces of the country. */
export const readProvinces = (): Place[] => readTable('thailand_provinces.csv', ['code', 'name_th', 'name_en']).map(named)

/** The areas of a province; undefined when no province has the code. Only those of Phayao have a place on the map, and villages. */
export function readProvince(code: string): Areas | undefined {
  if (code === phayao) return readAreas()
  const province = readProvinces().find((each) => each.code === code)
  const inside = (table: string) => readTable(table, ['code', 'province_code', 'name_th', 'name_en']).filter((each) => each.province_code === code).map(named)
  return province && { province, districts: inside('thailand_districts.csv'), subdistricts: inside('thailand_tambons.csv'), villages: [], borders: [] }
}

const phayao = '56'

/** The areas of Phayao. */
export function readAreas(): Areas {
  const located = (each: Names, latitude: string, longitude: string) => ({ ...named(each), location: { latitude: Number(latitude), longitude: Number(longitude) } })
  const districtRows = readTable('phayao_districts.csv', ['code', 'name_th', 'name_en', 'label_lat', 'label_lon', 'area_km2'])
  const districts = districtRows.map((each) => located(each, each.label_lat, each.label_lon))
  const province = readTable('thailand_provinces.csv', ['code', 'name_th', 'name_en']).find(({ code }) => code === phayao)
  if (province === undefined) throw new Error(`seeds/data/thailand_provinces.csv has no row ${phayao}.`)

  // the middle of the province: its districts' label points weighted by their size
  const size = districtRows.reduce((sum, { area_km2 }) => sum + Number(area_km2), 0)
  const middle = (column: 'label_lat' | 'label_lon') => (districtRows.reduce((sum, each) => sum + Number(each[column]) * Number(each.area_km2), 0) / size).toFixed(5)

  return {
    province: located(province, middle('label_lat'), middle('label_lon')),
    districts,
    subdistricts: readTable('phayao_tambons.csv', ['code', 'name_th', 'name_en', 'label_lat', 'label_lon']).map((each) => located(each, each.label_lat, each.label_lon)),
    villages: readTable('phayao_villages_synthetic.csv', ['code', 'moo', 'tambon_code', 'name_th', 'name_en', 'lat', 'lon']).map((each) => ({ ...located(each, each.lat, each.lon), moo: Number(each.moo), subdistrict: each.tambon_code })),
    borders: readTable('phayao_tambon_neighbours.csv', ['code_a', 'code_b', 'shared_border_km']).map((each) => ({ from: each.code_a, to: each.code_b, properties: { km: Number(each.shared_border_km) } })),
  }
}

/** The nodes of the areas, a table a level. */
export function areaTables({ province, districts, subdistricts, villages }: Areas): NodeTable[] {
  const subdistrictNames = new Map(subdistricts.map(({ code, nameTh }) => [code, nameTh]))
  const table = (level: Label, rows: readonly Row[]): NodeTable => ({ labels: ['Area', level], key: 'code', rows })
  const area = ({ location, ...place }: Located, more: { moo?: number; subdistrictNameTh?: string | undefined } = {}) =>
    row({ code: place.code, nameTh: place.nameTh, nameEn: place.nameEn, location, moo: more.moo, from: provinceFounded, to: OPEN_END, isSynthetic: more.moo !== undefined, ...searchableProperties('Area', { ...place, ...more }) })
  return [
    table('Province', [area(province)]),
    table('District', districts.map((each) => area(each))),
    table('Subdistrict', subdistricts.map((each) => area(each))),
    table('Village', villages.map((each) => area(each, { moo: each.moo, subdistrictNameTh: subdistrictNames.get(each.subdistrict) }))),
  ]
}

/** Every area lies in the one whose code begins its own. */
export function areaParents({ districts, subdistricts, villages }: Areas): Link[] {
  return [...districts, ...subdistricts, ...villages].map(({ code }) => ({ from: code, to: code.slice(0, -2) }))
}
