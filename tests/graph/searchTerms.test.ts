import { readFileSync } from 'node:fs'
import { applySchema } from '@saan/graph-schema/apply.ts'
import { searchableProperties } from '@saan/graph-schema/names.ts'
import { fulltextQueries } from '@saan/graph-schema/searchTerms.ts'
import { projectFile } from '@saan/server/src/paths.ts'
import type { Driver } from 'neo4j-driver'
import { beforeAll, describe, expect, test } from 'vitest'
import { connect, emptyGraph, rowsOf } from './database.ts'

const givenNames = 'สมชาย สมหญิง มาลี วรรณา ประเสริฐ กัญญา นางนวล อรุณี บุญมี ศิริพร จันทร์เพ็ญ แสงดาว เกรียงไกร โสภา ไพโรจน์ ใจ พิมพ์ใจ ทองดี คำปัน อินทร์'.split(' ')
const familyNames = 'ใจดี วงศ์ใหญ่ ไชยวงค์ แก้วมา คำแสน สุริยะ ปัญญาดี ทองสุข เมืองมูล กันทะวงค์ อินต๊ะ ธรรมขันธ์ มหาวรรณ ศรีวิชัย ยะตา'.split(' ')
const people = givenNames.flatMap((given) => familyNames.map((family) => `${given} ${family}`))
const agencies = [
  ['สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา', 'พมจ.พะเยา'], ['สถานีตำรวจภูธรดอกคำใต้', 'สภ.ดอกคำใต้'], ['สถานีตำรวจภูธรเชียงคำ', null], ['โรงพยาบาลดอกคำใต้', null],
  ['โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านถ้ำ', null], ['สำนักงานสาธารณสุขอำเภอดอกคำใต้', null], ['อบต.ดงสุวรรณ', null], ['ศูนย์ปฏิบัติการป้องกันและปราบปรามการค้ามนุษย์จังหวัดพะเยา', null], ['บ้านพักเด็กและครอบครัวจังหวัดพะเยา', null],
] as const
const posts = ['นายอำเภอดอกคำใต้', 'นายกองค์การบริหารส่วนตำบลดงสุวรรณ', 'ผู้กำกับการ สภ.ดอกคำใต้', 'นายอำเภอเชียงคำ', 'ผู้ใหญ่บ้าน บ้านถ้ำ หมู่ 4', 'ปลัดอำเภอ']

let driver: Driver
beforeAll(async () => {
  driver = connect()
  await applySchema(driver)
  await emptyGraph(driver)
  const create = (label: string, nodes: { name: string; keys: object }[]) => driver.executeQuery(`UNWIND $nodes AS node CREATE (made:${label}) SET made = node.keys, made.name = node.name`, { nodes })
  await create('Person', people.map((name) => ({ name, keys: searchableProperties('Person', { givenNameTh: name.split(' ')[0] ?? '', familyNameTh: name.split(' ')[1] }) })))
  await create('Agency', agencies.map(([nameTh, shortNameTh]) => ({ name: nameTh, keys: searchableProperties('Agency', { nameTh, shortNameTh }) })))
  await create('Post', posts.map((titleTh) => ({ name: titleTh, keys: searchableProperties('Post', { titleTh }) })))
  await create('Area', areasOfPhayao().map(({ name, ...area }) => ({ name, keys: searchableProperties('Area', area) })))
  await driver.executeQuery('CALL db.awaitIndexes(60)')
  return () => driver.close()
})

function areasOfPhayao() {
  const table = (file: string) => readFileSync(projectFile(`seeds/data/${file}`), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','))
  const subdistricts = table('thailand_tambons.csv').filter(([code = '']) => code.startsWith('56')).map(([code = '', , , nameTh = '', nameEn = '']) => ({ code, nameTh, nameEn, name: `ต.${nameTh}` }))
  const districts = table('thailand_districts.csv').filter(([code = '']) => code.startsWith('56')).map(([code = '', , nameTh = '', nameEn = '']) => ({ code, nameTh, nameEn, name: `อ.${nameTh}` }))
  const villages = table('phayao_villages_synthetic.csv').map(([code = '', moo = '', within, , nameTh = '', nameEn = '']) => {
    const subdistrictNameTh = subdistricts.find((subdistrict) => subdistrict.code === within)?.nameTh ?? ''
    return { code, nameTh, nameEn, moo: Number(moo), subdistrictNameTh, name: `${nameTh} หมู่ ${moo} ต.${subdistrictNameTh}` }
  })
  return [...districts, ...subdistricts, ...villages]
}

/** The ten best names, asked as the product asks: the keys, and the grams only when the keys find nothing. */
async function found(kind: string, text: string): Promise<string[]> {
  const { keys, grams } = fulltextQueries(text)
  const ask = (index: string, words: string) => rowsOf<{ name: string }>(driver, 'CALL db.index.fulltext.queryNodes($index, $words, {limit: 10}) YIELD node RETURN node.name AS name', { index: `${kind}_${index}`, words })
  const byKeys = keys === '' ? [] : await ask('name', keys)
  const rows = byKeys.length > 0 || grams === '' ? byKeys : await ask('grams', grams)
  return rows.map(({ name }) => name)
}

describe('people are found', () => {
  const marks = /[\u0E47-\u0E4E]/g
  const lost = (name: string) => `${name.slice(0, 2)}${name.slice(3)}`
  const swapped = (name: string) => `${name[0]}${name[2]}${name[1]}${name.slice(3)}`
  const typings: Record<string, (name: string) => string> = {
    'by the full name': (name) => name,
    'without marks': (name) => name.replace(marks, ''),
    'by the beginning of the family name': (name) => name.slice(0, name.indexOf(' ') + 4),
    'with the title glued on': (name) => `นาย${name}`,
    'with a rank': (name) => `พ.ต.อ.หญิง ${name}`,
    'without the space': (name) => name.replace(' ', ''),
    'with a letter lost in the family name': (name) => `${name.split(' ')[0]} ${lost(name.split(' ')[1] ?? '')}`,
    'with two letters swapped in the family name': (name) => `${name.split(' ')[0]} ${swapped(name.split(' ')[1] ?? '')}`,
    'with the family name first': (name) => name.split(' ').reverse().join(' '),
  }
  test.each(Object.entries(typings))('%s', async (_, typed) => {
    const missed: string[] = []
    for (const name of people.filter((_person, index) => index % 7 === 0)) if (!(await found('person', typed(name))).includes(name)) missed.push(`${name} as ${typed(name)}`)
    expect(missed).toEqual([])
  })

  test('whose given name begins like a title, with and without it', async () => {
    expect(await found('person', 'นางนวล ใจดี')).toContain('นางนวล ใจดี')
    expect((await found('person', 'นางนวล ใจดี'))[0]).toBe('นางนวล ใจดี')
  })
})

test.each([
  ['พมจ.พะเยา', 'สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา'],
  ['พมจ พะเยา', 'สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา'],
  ['สภ.ดอกคำใต้', 'สถานีตำรวจภูธรดอกคำใต้'],
  ['สภ. เชียงคำ', 'สถานีตำรวจภูธรเชียงคำ'],
  ['ตำรวจดอกคำใต้', 'สถานีตำรวจภูธรดอกคำใต้'],
  ['รพ.สต.บ้านถ้ำ', 'โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านถ้ำ'],
  ['สสอ.ดอกคำใต้', 'สำนักงานสาธารณสุขอำเภอดอกคำใต้'],
  ['องค์การบริหารส่วนตำบลดงสุวรรณ', 'อบต.ดงสุวรรณ'],
  ['อบตดงสุวรรณ', 'อบต.ดงสุวรรณ'],
  ['ศปคม.จังหวัดพะเยา', 'ศูนย์ปฏิบัติการป้องกันและปราบปรามการค้ามนุษย์จังหวัดพะเยา'],
  ['บพด.พะเยา', 'บ้านพักเด็กและครอบครัวจังหวัดพะเยา'],
])('%s finds %s first', async (text, agency) => expect((await found('agency', text))[0]).toBe(agency))

test.each([
  ['นายอำเภอดอกคำใต้', 'นายอำเภอดอกคำใต้'],
  ['นายก อบต.ดงสุวรรณ', 'นายกองค์การบริหารส่วนตำบลดงสุวรรณ'],
  ['ผกก.สภ.ดอกคำใต้', 'ผู้กำกับการ สภ.ดอกคำใต้'],
  ['ผญบ.บ้านถ้ำ', 'ผู้ใหญ่บ้าน บ้านถ้ำ หมู่ 4'],
])('%s finds the post %s first', async (text, post) => expect((await found('post', text))[0]).toBe(post))

test.each([
  ['อ.ดอกคำใต้', 'อ.ดอกคำใต้'],
  ['ต.ดอกคำใต้', 'ต.ดอกคำใต้'],
  ['ดอกคำใต', 'อ.ดอกคำใต้'],
  ['ตำบลบ้านถ้ำ', 'ต.บ้านถ้ำ'],
  ['Bunkoet', 'ต.บุญเกิด'],
  ['bun koet', 'ต.บุญเกิด'],
  ['Dok Kham Tai', 'อ.ดอกคำใต้'],
])('%s finds the area %s among the first', async (text, area) => expect((await found('area', text)).slice(0, 3)).toContain(area))

test('villages of one name are told apart by moo and subdistrict', async () => {
  const village = areasOfPhayao().find(({ name }) => name.includes('หมู่ 3 ต.ห้วยลาน'))
  const name = village?.name ?? ''
  expect((await found('area', name))[0]).toBe(name)
  expect((await found('area', name.replace('หมู่', 'ม.').replace('ต.', 'ตำบล')))[0]).toBe(name)
})
