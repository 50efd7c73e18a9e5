import { searchableProperties } from '@saan/graph-schema/names.ts'
import { OPEN_END, type Label } from '@saan/graph-schema/model.ts'
import type { VillagePlace } from './headmen.ts'
import type { Place } from './plans.ts'
import { provinceFounded } from './posts.ts'
import { readTable } from './readTable.ts'
import { row, type Link, type NodeTable, type Point, type Row } from './tables.ts'

type Located = Place & { readonly location: Point }

/** The areas of Phayao, as published; villages have invented names and places inside their real subdistrict. */
export type Areas = {
  readonly province: Located
  readonly districts: readonly Located[]
  readonly subdistricts: readonly Located[]
  readonly villages: readonly (Located & VillagePlace & { readonly subdistrict: string })[]
  readonly borders: readonly Link[]
}

export function readAreas(): Areas {
  const named = (each: { code: string; name_th: string; name_en: string }, latitude: string, longitude: string): Located =>
    ({ code: each.code, nameTh: each.name_th, nameEn: each.name_en, location: { latitude: Number(latitude), longitude: Number(longitude) } })
  const districtRows = readTable('phayao_districts.csv', ['code', 'name_th', 'name_en', 'label_lat', 'label_lon', 'area_km2'])
  const districts = districtRows.map((each) => named(each, each.label_lat, each.label_lon))
  const province = readTable('thailand_provinces.csv', ['code', 'name_th', 'name_en']).find(({ code }) => code === '56')
  if (province === undefined) throw new Error('seeds/data/thailand_provinces.csv has no row 56.')

  // the middle of the province: its districts' label points weighted by their size
  const size = districtRows.reduce((sum, { area_km2 }) => sum + Number(area_km2), 0)
  const middle = (column: 'label_lat' | 'label_lon') => (districtRows.reduce((sum, each) => sum + Number(each[column]) * Number(each.area_km2), 0) / size).toFixed(5)

  return {
    province: named(province, middle('label_lat'), middle('label_lon')),
    districts,
    subdistricts: readTable('phayao_tambons.csv', ['code', 'name_th', 'name_en', 'label_lat', 'label_lon']).map((each) => named(each, each.label_lat, each.label_lon)),
    villages: readTable('phayao_villages_synthetic.csv', ['code', 'moo', 'tambon_code', 'name_th', 'name_en', 'lat', 'lon']).map((each) => ({ ...named(each, each.lat, each.lon), moo: Number(each.moo), subdistrict: each.tambon_code })),
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
