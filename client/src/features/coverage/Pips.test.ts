import { expect, it } from 'vitest'
import { renderApp } from '../../testing/render.ts'
import Pips from './Pips.vue'

async function beads(watchers: number, posts: number, acting = 0) {
  const { container } = await renderApp(Pips, { props: { watchers, posts, acting } })
  return {
    beads: [...container.querySelectorAll('[data-bead]')].map((bead) => bead.getAttribute('data-bead')),
    spoken: container.querySelector('[role=img]')?.getAttribute('aria-label'),
  }
}

it('has one bead a post: held first, then acting, then empty', async () => {
  expect((await beads(3, 4, 1)).beads).toEqual(['held', 'held', 'acting', 'empty'])
})

it('is read out with the number of posts, and says who only acts', async () => {
  expect((await beads(0, 2)).spoken).toBe('0 จาก 2 ตำแหน่ง')
  expect((await beads(1, 2, 1)).spoken).toBe('1 จาก 2 ตำแหน่ง เป็นรักษาการ 1')
})

it('shows nothing where no post is planned, and says so', async () => {
  expect(await beads(0, 0)).toEqual({ beads: [], spoken: '0 จาก 0 ตำแหน่ง' })
})
