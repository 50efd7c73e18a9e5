import { Invalid, SaanError } from '../errors.ts'

/** The items of a batch: at least one, and no more than one transaction carries well. */
export function someOf<Item>(items: readonly Item[], field: string, most: number): readonly Item[] {
  if (items.length < 1 || items.length > most) throw new Invalid('batch.badSize', { fields: [field], least: 1, most })
  return items
}

/**
 * Works through a batch in the order of the ids that are locked, so that two batches never wait for each other, and answers in the order
 * in which it was sent. A refusal names the place of its item in `details.items`.
 */
export async function eachInOrder<Item, Result>(items: readonly Item[], lockOf: (item: Item) => string, work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results = new Map<number, Result>()
  for (const [at, item] of [...items.entries()].sort(([, one], [, other]) => (lockOf(one) < lockOf(other) ? -1 : 1))) {
    try {
      results.set(at, await work(item))
    } catch (error) {
      throw ofItem(error, at)
    }
  }
  return items.map((_item, at) => results.get(at)!)
}

/** What an item of a batch was refused with, with its place in `details.items`; a fault as it is. */
export const ofItem = (error: unknown, at: number): unknown => (error instanceof SaanError ? error.naming({ items: [at] }) : error)

/** The smallest area that holds all of some areas: of two districts their province. */
export function commonArea(codes: readonly string[]): string {
  const [first = ''] = codes
  const length = [8, 6, 4, 2].find((digits) => digits <= first.length && codes.every((code) => code.startsWith(first.slice(0, digits)))) ?? 0
  return first.slice(0, length)
}
