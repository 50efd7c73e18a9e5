import { createHash } from 'node:crypto'

/** A repeatable source of chance: the same seed and key give the same sequence on every machine. */
export type Random = {
  /** A number in [0, 1). */
  next(): number
  /** A whole number between both bounds, both included. */
  between(low: number, high: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** Picks a key in proportion to its weight. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K
  shuffled<T>(list: readonly T[]): T[]
}

/** Chance for one purpose. Every noun has its own key, so that a new noun never shifts the others. */
export function randomOf(seed: number, key: string): Random {
  let state = createHash('sha256').update(`${seed}/${key}`).digest().readUInt32LE(0)

  // mulberry32: 32 bits of state are enough for sequences of some thousand draws.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))

  const pick = <T>(list: readonly T[]): T => {
    const index = between(0, list.length - 1)
    if (index < 0 || index >= list.length) throw new RangeError('An empty list has nothing to pick.')
    return list[index] as T
  }

  const weighted = <K extends string>(weights: Readonly<Partial<Record<K, number>>>): K => {
    const entries = Object.entries(weights) as [K, number][]
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of entries) if ((left -= weight) < 0) return key
    throw new RangeError('No weight is above zero.')
  }

  const shuffled = <T>(list: readonly T[]): T[] => {
    const result = [...list]
    for (let last = result.length - 1; last > 0; last--) {
      const other = between(0, last)
      ;[result[last], result[other]] = [result[other] as T, result[last] as T]
    }
    return result
  }

  return { next, between, chance: (probability) => next() < probability, pick, weighted, shuffled }
}

/** The id of a thing of the demo world: a name-based UUID (version 5), so that it is the same at every load. */
export function idOf(seed: number, kind: string, key: string): string {
  const bytes = createHash('sha1').update(`saan:${seed}:${kind}:${key}`).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
