import { fireEvent } from '@testing-library/vue'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { expect, it, vi } from 'vitest'
import { renderApp } from '../testing/render.ts'
import ErrorNotice from './ErrorNotice.vue'

const refused = (code: string) => new CombinedGraphQLErrors({ errors: [{ message: 'No.', extensions: { code } }] })

it.each([true, false])('offers to try again where somebody listens (in a line: %s)', async (isInline) => {
  const onRetry = vi.fn()
  const { getByRole } = await renderApp(ErrorNotice, { props: { error: new Error('line'), isInline, onRetry } })
  await fireEvent.click(getByRole('button', { name: 'ลองใหม่' }))
  expect(onRetry).toHaveBeenCalledTimes(1)
})

it.each([['nobody listens', new Error('line'), undefined], ['it would be answered alike', refused('NOT_FOUND'), () => undefined]])('offers nothing where %s', async (_why, error, onRetry) => {
  const { queryByRole } = await renderApp(ErrorNotice, { props: { error, isInline: true, ...(onRetry && { onRetry }) } })
  expect(queryByRole('button')).toBeNull()
})
