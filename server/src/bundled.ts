import { setTimeout as wait } from 'node:timers/promises'
import { areaParents, areaTables, readProvince, readProvinces, type Areas } from '@saan/seeds/areas.ts'
import { isUnused, loadWorld, NotEmpty } from '@saan/seeds/load.ts'
import type { Link, Point } from '@saan/seeds/tables.ts'
import { buildWorld } from '@saan/seeds/world.ts'
import type { Bundled, Places } from './context.ts'
import { todayInBangkok } from './days.ts'
import { Unavailable } from './errors.ts'
import type { Connection } from './neo4j/driver.ts'
import { isAlive } from './neo4j/ping.ts'

/** Milliseconds that the sample world may take: it loads in half a minute on a laptop. */
const sampleDeadline = 300_000

/** The places and the sample world that come with the program, for a database. */
export function bundledFor(connection: Connection): Bundled {
  let loading: Promise<boolean> | null = null
  return {
    provinces: readProvinces(),
    placesOf: (province, { villages }) => {
      const areas = readProvince(province)
      return areas === undefined ? null : placesOf(villages ? areas : { ...areas, villages: [] })
    },
    // Whoever asks while it is being loaded waits for the same load.
    loadSample: () => (loading ??= loadSample(connection).finally(() => { loading = null })),
  }
}

function placesOf(areas: Areas): Places {
  const rows = areaTables(areas).flatMap(({ labels, rows: nodes }) => nodes.map(({ location, from, to, ...properties }) =>
    ({ code: String(properties['code']), level: labels.at(-1)!, from: String(from), to: String(to), location: (location ?? null) as Point | null, properties })))
  const ends = ({ from, to }: Link) => ({ from: String(from), to: String(to) })
  return { rows, links: areaParents(areas).map(ends), borders: areas.borders.map((border) => ({ ...ends(border), km: Number(border.properties?.['km']) })) }
}

/** Loads the sample world into a hub in which nobody has put anything; false when somebody has. What was loaded when it fails is removed by the next load. */
async function loadSample(connection: Connection): Promise<boolean> {
  try {
    if (!(await isUnused(connection.bare))) return false
    const tooLate = wait(sampleDeadline, undefined, { ref: false }).then(() => { throw new Unavailable() })
    await Promise.race([loadWorld(connection.bare, buildWorld({ today: todayInBangkok() }), { isInUse: true }), tooLate])
    return true
  } catch (error) {
    if (error instanceof NotEmpty) return false
    if (!(await isAlive(connection))) throw new Unavailable()
    throw error
  }
}
