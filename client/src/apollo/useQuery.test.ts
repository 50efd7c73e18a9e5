import { afterEach, describe, expect, it } from 'vitest'
import { ref } from 'vue'
import { AreaChildrenDocument, type AreaChildrenQuery } from './generated/graphql.ts'
import { dataMayHaveChanged } from './connection.ts'
import { troubleOf } from './errors.ts'
import { inScope, openLine, settled } from '../testing/render.ts'
import { useQuery } from './useQuery.ts'

const area = (code: string): { data: AreaChildrenQuery } => ({
  data: { area: { __typename: 'Area', code, nameTh: `ชื่อ ${code}`, nameEn: code, level: 'DISTRICT', moo: null, ancestors: [], children: [] } },
})
const refusal = { errors: [{ message: 'There is no such record.', extensions: { code: 'NOT_FOUND', messageTh: 'ไม่พบ' } }] }

let end = () => {}
function query(isEnabled = ref(true)) {
  const line = openLine()
  const code = ref('5605')
  const asking = inScope(line.client, () => useQuery(AreaChildrenDocument, () => ({ code: code.value }), { enabled: isEnabled }))
  end = asking.end
  return { ...line, ...asking.result, code }
}
afterEach(() => end())

describe('a query', () => {
  it('keeps the last data while those of other variables are on the way', async () => {
    const { asked, data, code, isFirstLoad, isStale } = query()
    expect(isFirstLoad.value).toBe(true)
    asked[0]?.answer(area('5605'))
    await settled()
    expect([data.value?.area?.code, isFirstLoad.value]).toEqual(['5605', false])

    code.value = '5606'
    await settled()
    expect([data.value?.area?.code, isStale.value]).toEqual(['5605', true])
    asked[1]?.answer(area('5606'))
    await settled()
    expect([data.value?.area?.code, isStale.value]).toEqual(['5606', false])
  })

  it('gives an error as a value, and drops data that belong to other variables', async () => {
    const { asked, data, error, code } = query()
    asked[0]?.answer(area('5605'))
    await settled()
    code.value = '9999'
    await settled()
    asked[1]?.answer(refusal)
    await settled()
    expect(troubleOf(error.value)).toMatchObject({ code: 'NOT_FOUND', sentence: { th: 'ไม่พบ' } })
    expect(data.value).toBeUndefined()
  })

  it('asks again when the data may have changed, and keeps what it has when that fails', async () => {
    const { asked, data, error } = query()
    asked[0]?.answer(area('5605'))
    await settled()
    await dataMayHaveChanged.trigger()
    expect(asked).toHaveLength(2)
    asked[1]?.answer(refusal)
    await settled()
    expect(data.value?.area?.code).toBe('5605')
    expect(error.value).toBeDefined()
  })

  it('gives up the question of before when the variables change on the way', async () => {
    const { asked, code } = query()
    code.value = '5606'
    await settled()
    expect(asked.map(({ isOpen }) => isOpen)).toEqual([false, true])
  })

  it('asks nothing while it is not enabled', async () => {
    const isEnabled = ref(false)
    const { asked } = query(isEnabled)
    await settled()
    expect(asked).toHaveLength(0)
    isEnabled.value = true
    await settled()
    expect(asked).toHaveLength(1)
  })

  it('ends with the component that asked', async () => {
    const { asked } = query()
    end()
    await settled()
    expect(asked[0]?.isOpen).toBe(false)
  })
})
