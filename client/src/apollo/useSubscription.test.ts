import { expect, it } from 'vitest'
import { ref } from 'vue'
import { inScope, openLine, settled } from '../testing/render.ts'
import { ChangedDocument } from './generated/graphql.ts'
import { useSubscription } from './useSubscription.ts'

it('hears what is announced for the area, listens anew for another, and to nothing without one', async () => {
  const { client, asked } = openLine()
  const area = ref<string | undefined>('5605')
  const heard: string[] = []
  const { end } = inScope(client, () =>
    useSubscription(ChangedDocument, () => (area.value ? { area: area.value, after: 0 } : null), ({ changed }) => heard.push(changed.id)),
  )
  await settled()
  asked[0]?.announce({ data: { changed: { __typename: 'Change', id: 'first', seq: 1 } } })
  await settled()
  area.value = '5606'
  await settled()
  asked[1]?.announce({ data: { changed: { __typename: 'Change', id: 'second', seq: 2 } } })
  area.value = undefined
  await settled()
  expect(heard).toEqual(['first', 'second'])
  expect(asked.map(({ isOpen, operation }) => [operation.variables['area'], isOpen])).toEqual([['5605', false], ['5606', false]])
  end()
})
