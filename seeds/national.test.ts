import { expect, test } from 'vitest'
import { appointmentsPerOffice, nationalBatches, nationalPlans, nationalSize, officesOfDistrict, perVillage } from './national.ts'

test('the plans of all provinces add up to the size that benchmarks are told', () => {
  const plans = nationalPlans()
  const villages = plans.flatMap((plan) => plan.villages)
  const offices = plans.reduce((sum, { officesOfProvince, districts }) => sum + officesOfProvince + districts.length * officesOfDistrict, 0)
  expect({
    villages: villages.length,
    people: villages.length * perVillage.people,
    posts: villages.length * perVillage.posts + offices,
    appointments: villages.reduce((sum, { appointments }) => sum + appointments, 0) + offices * appointmentsPerOffice,
  }).toEqual(nationalSize)
  expect(new Set(villages.map(({ code }) => code)).size).toBe(nationalSize.villages)
})

test('a province of the national world has as many rows as planned, and no two holders of a post on a day', { timeout: 30_000 }, () => {
  const plan = nationalPlans().find(({ province }) => province.code === '56')
  const [batch] = [...nationalBatches({ today: '2026-11-24', seed: 1, provinces: ['56'] })]
  expect(batch?.people.length).toBe((plan?.villages.length ?? 0) * perVillage.people)
  const appointments = batch?.appointments ?? []
  expect(appointments.length).toBeGreaterThan(9_000)
  const clashes = appointments.filter(({ post, properties }, place) => {
    const before = appointments[place - 1]
    const begins = before?.post === post ? String(before.properties['to']) : ''
    return String(properties['from']) < begins || String(properties['from']) >= String(properties['to']) || String(properties['from']) > '2026-11-24'
  })
  expect(clashes).toEqual([])
})
