import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

interface Names {
  th: string
  en: string
}

export type Outline = Feature<Polygon | MultiPolygon, Names>

export interface Outlines {
  districts: Outline[]
  subdistricts: Outline[]
}

type ProvinceTopology = Topology<{ districts: GeometryCollection<Names>; subdistricts: GeometryCollection<Names> }>

const files = import.meta.glob<string>('../../geo/*.json', { query: '?url', import: 'default', eager: true })
const loaded = new Map<string, Promise<Outlines>>()

/** The borders of a province's districts and subdistricts. A province without a file has none: its map shows villages on plain ground. */
function loadOutlines(province: string): Promise<Outlines> {
  const file = files[`../../geo/${province}.json`]
  if (!file) return Promise.resolve({ districts: [], subdistricts: [] })
  const known = loaded.get(province)
  if (known) return known
  const loading = readOutlines(file)
  loaded.set(province, loading)
  loading.catch(() => loaded.delete(province))
  return loading
}

async function readOutlines(file: string): Promise<Outlines> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`The map data answered ${response.status}.`)
  const topology = (await response.json()) as ProvinceTopology
  const areas = (collection: GeometryCollection<Names>) => feature(topology, collection).features as Outline[]
  return { districts: areas(topology.objects.districts), subdistricts: areas(topology.objects.subdistricts) }
}

/** The borders around an area, once they have arrived; `error` when they did not. */
export function useOutlines(area: MaybeRefOrGetter<string>) {
  const outlines = shallowRef<Outlines>()
  const error = shallowRef<unknown>()

  async function load() {
    error.value = undefined
    try {
      outlines.value = await loadOutlines(toValue(area).slice(0, 2))
    } catch (cause) {
      error.value = cause
    }
  }
  watch(() => toValue(area).slice(0, 2), load, { immediate: true })

  return { outlines, error, reload: load }
}

/** The outer ring of an outline; of several parts the one with most points. */
export function outerRing({ geometry }: Outline): Position[] {
  const rings = geometry.type === 'Polygon' ? [geometry.coordinates[0] ?? []] : geometry.coordinates.map(([outer]) => outer ?? [])
  return rings.toSorted((a, b) => b.length - a.length)[0] ?? []
}
