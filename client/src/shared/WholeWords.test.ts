import { expect, it } from 'vitest'
import { renderApp } from '../testing/render.ts'
import WholeWords from './WholeWords.vue'

it('keeps each word of a name in a box of its own, and reads as before', async () => {
  const { container } = await renderApp({ components: { WholeWords }, template: '<p><WholeWords text="นางลานเอื้องทอง  ผาแก้วงาม" /></p>' })
  expect([...container.querySelectorAll('.whole')].map(({ textContent }) => textContent)).toEqual(['นางลานเอื้องทอง', 'ผาแก้วงาม'])
  expect(container.textContent).toBe('นางลานเอื้องทอง ผาแก้วงาม')
})
