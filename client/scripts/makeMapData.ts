// Makes the outlines that the maps draw: one TopoJSON a province, from the boundary files of the seed data.
// Borders that two areas share are kept once, and points are put on a grid of about 15 m: 305 kB become 60.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { FeatureCollection, Polygon } from 'geojson'
import { topology } from 'topojson-server'

interface BoundaryProperties {
  code: string
  name_th: string
  name_en: string
}

function outlines(file: string): FeatureCollection<Polygon, { th: string; en: string }> {
  const path = new URL(`../../seeds/data/${file}`, import.meta.url)
  const boundaries = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<Polygon, BoundaryProperties>
  return {
    type: 'FeatureCollection',
    features: boundaries.features.map(({ geometry, properties }) => ({
      type: 'Feature',
      id: properties.code,
      // d3-geo takes the land to lie to the right of a ring, GeoJSON to the left
      geometry: { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.toReversed()) },
      properties: { th: properties.name_th, en: properties.name_en },
    })),
  }
}

const folder = new URL('../src/geo/', import.meta.url)
mkdirSync(folder, { recursive: true })
const province = topology(
  { districts: outlines('phayao_districts.geojson'), subdistricts: outlines('phayao_tambons.geojson') },
  1e4,
)
writeFileSync(new URL('56.json', folder), JSON.stringify(province))
