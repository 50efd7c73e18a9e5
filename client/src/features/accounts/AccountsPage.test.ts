import { fireEvent, screen } from '@testing-library/vue'
import { beforeEach, expect, it } from 'vitest'
import { openLine, renderApp, settled } from '../../testing/render.ts'
import AccountsPage from './AccountsPage.vue'

beforeEach(() => sessionStorage.clear())

const suspended = {
  __typename: 'ManagedAccount', id: 'a', username: 'somying', nameTh: 'น.ส.สมหญิง', nameEn: 'Somying', isDemo: false, role: 'VIEWER', state: 'SUSPENDED',
  lastUsedAt: null, linkExpiresAt: null, closesOn: null, sessionCount: 0, areas: [], agency: null, person: null,
}

async function page(at = '/coverage') {
  const line = openLine()
  const view = await renderApp(AccountsPage, { client: line.client, at })
  await settled()
  const of = (name: string) => line.asked.filter(({ operation }) => operation.operationName === name)
  of('AccountCounts')[0]?.answer({ data: { accountCounts: [{ __typename: 'AccountCount', state: 'SUSPENDED', count: 1 }] } })
  of('Accounts')[0]?.answer({ data: { accounts: { __typename: 'AccountConnection', totalCount: 1, pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false }, nodes: [suspended] } } })
  await settled()
  return { ...view, of }
}

async function restore() {
  const button = screen.getByRole('button', { name: 'คำสั่งของ น.ส.สมหญิง' })
  button.focus()
  await fireEvent.keyDown(button, { key: 'Enter' })
  await settled()
  await fireEvent.click(await screen.findByRole('menuitem', { name: 'คืนสิทธิ์บัญชีนี้' }))
  await settled()
  return button
}

it('sends the same request until it was answered, once at a time, and the button keeps the focus', async () => {
  const { of } = await page()
  const button = await restore()
  expect(document.activeElement).toBe(button)
  await restore()
  expect(of('RestoreAccount')).toHaveLength(1)
  of('RestoreAccount')[0]?.answer({ errors: [{ message: 'away', extensions: { code: 'UNAVAILABLE' } }] })
  await settled()
  await restore()
  const [first, second] = of('RestoreAccount').map(({ operation }) => operation.variables['input'].requestId as string)
  expect(second).toBe(first)
})

it('tells whoever may not manage accounts that an administrator can help', async () => {
  const line = openLine()
  await renderApp(AccountsPage, { client: line.client })
  await settled()
  line.asked.find(({ operation }) => operation.operationName === 'AccountCounts')?.answer({ errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN', messageTh: 'ติดต่อผู้ประสานงานจังหวัด' } }] })
  await settled()
  screen.getByText(/ติดต่อผู้ดูแลระบบ/)
  expect(screen.queryByText(/ผู้ประสานงานจังหวัด/)).toBeNull()
})

it('is read only on another day, and says so', async () => {
  const { queryByRole, getByText } = await page('/coverage?asOf=2020-01-01')
  getByText(/วันที่เลือกด้านบนไม่มีผล/)
  expect(queryByRole('button', { name: 'คำสั่งของ น.ส.สมหญิง' })).toBeNull()
  expect(queryByRole('form')).toBeNull()
})
