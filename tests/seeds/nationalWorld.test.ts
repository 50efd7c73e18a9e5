import { applySchema } from '@saan/graph-schema/apply.ts'
import { runDoctor } from '@saan/graph-schema/doctor.ts'
import { loadNational } from '@saan/seeds/loadNational.ts'
import { nationalSize } from '@saan/seeds/national.ts'
import { expect, test } from 'vitest'
import { emptyGraph, openDriver, rowsOf } from '../graph/database.ts'

test('one province of the national world loads whole, with its indexes, and the doctor finds nothing', { timeout: 180_000 }, async () => {
  const driver = openDriver()
  await applySchema(driver)
  await emptyGraph(driver)
  const indexes = () => rowsOf(driver, 'SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name')
  const before = await indexes()
  const steps: number[] = []
  await loadNational(driver, { today: '2026-11-24', provinces: ['56'], onProgress: ({ done, total }) => steps.push(done / total) })

  const [counts] = await rowsOf<{ villages: number; people: number; posts: number; appointments: number }>(driver, 'RETURN COUNT { (:Village) } AS villages, COUNT { (:Person) } AS people, COUNT { (:Post) } AS posts, COUNT { (:Appointment) } AS appointments')
  expect(counts?.people).toBe((counts?.villages ?? 0) * 4)
  expect((counts?.appointments ?? 0) / (counts?.villages ?? 1)).toBeCloseTo(nationalSize.appointments / nationalSize.villages, 0)
  expect(await rowsOf(driver, 'MATCH (world:World) RETURN world.name AS name, world.loadedAt IS NOT NULL AS isLoaded')).toEqual([{ name: 'national', isLoaded: true }])
  expect(await indexes()).toEqual(before)
  expect(await runDoctor(driver)).toEqual([])
  expect(steps.length).toBeGreaterThan(1)
})
