import { fireEvent } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { openLine, renderApp, settled } from '../../testing/render.ts'
import { adoptToday } from '../../shared/useToday.ts'
import ContactRow from './ContactRow.vue'
import { contact } from './people.examples.ts'

const day = '2026-11-24'

async function row(told: Parameters<typeof contact>[0] = {}, rights: Record<string, boolean> = {}) {
  adoptToday(day)
  const line = openLine()
  const props = { contact: contact(told), who: 'นายวีระ', asOf: day, mayReveal: true, mayConfirm: true, canCall: true, ...rights }
  return { ...line, ...(await renderApp(ContactRow, { props, client: line.client })) }
}
const refusal = { errors: [{ message: 'Not here.', extensions: { code: 'FORBIDDEN', messageTh: 'เห็นได้เฉพาะคนในพื้นที่' } }] }

it('shows a private number only when asked, and keeps it out of the cache', async () => {
  const { asked, client, container, getByRole, findByText } = await row()
  expect(container.querySelector('a[href^="tel:"]')).toBeNull()

  await fireEvent.click(getByRole('button', { name: /แตะเพื่อดู/ }))
  await settled()
  expect(asked[0]?.operation.variables['input']).toMatchObject({ contact: 'contact' })
  asked[0]?.answer({ data: { revealContact: { __typename: 'Contact', id: 'contact', value: '+66812345678' } } })

  await findByText('081-234-5678')
  expect(container.querySelector('a[href="tel:+66812345678"]')).not.toBeNull()
  expect(JSON.stringify(client.cache.extract())).not.toContain('81234')
})

it('says why a number is not shown, and asks under the same id when tried again', async () => {
  const { asked, getByRole, findByText } = await row()
  const press = () => fireEvent.click(getByRole('button', { name: /แตะเพื่อดู/ }))
  await press()
  await settled()
  asked[0]?.answer(refusal)
  await findByText('เห็นได้เฉพาะคนในพื้นที่')
  await press()
  await settled()
  const ids = asked.map(({ operation }) => (operation.variables['input'] as { requestId: string }).requestId)
  expect(ids).toHaveLength(2)
  expect(ids[0]).toBe(ids[1])
})

it('confirms today, shows nothing before the answer, and says why when refused', async () => {
  const { asked, getByRole, getByText, findByRole } = await row()
  await fireEvent.click(getByRole('button', { name: /ยืนยันว่าใช้ได้/ }))
  await settled()
  expect(asked[0]?.operation.variables).toMatchObject({ input: { contact: 'contact' }, asOf: day })
  getByText('ยืนยัน 3 ต.ค. 2569')
  asked[0]?.answer(refusal)
  expect((await findByRole('alert')).textContent).toContain('เห็นได้เฉพาะคนในพื้นที่')
})

it('tells in days how long a contact was not confirmed, from 180 on', async () => {
  expect((await row({ confirmedOn: '2026-05-28' })).getByText('ยืนยัน 28 พ.ค. 2569')).toBeTruthy()
  expect((await row({ confirmedOn: '2026-05-27' })).getByText('ไม่ยืนยัน 181 วัน').className).toContain('--one-ink')
  expect((await row({ confirmedOn: null })).getByText('ยังไม่เคยยืนยัน')).toBeTruthy()
})

it('has nothing to press once it is confirmed today, or for those without the right', async () => {
  expect((await row({ confirmedOn: day }, { mayReveal: false })).queryByRole('button')).toBeNull()
  expect((await row({}, { mayReveal: false, mayConfirm: false })).queryByRole('button')).toBeNull()
})

it('gives a public number as text where nobody is called, as on a past day', async () => {
  const { container, getByText } = await row({ audience: 'PUBLIC', value: '+6654000101' }, { canCall: false, mayConfirm: false })
  getByText('054-000-101')
  expect(container.querySelector('a')).toBeNull()
})
