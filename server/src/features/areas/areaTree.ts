import { levelOfCode, type Area } from './area.type.ts'

/** What a statement of its own answers of an area. */
export type AreaRow = { code: string; nameTh: string; nameEn: string; latitude: number | null; longitude: number | null; isSynthetic: boolean; moo?: number | null }

/** An area of an answer that was not compiled from the selection; what lies around it is there when the answer holds it. */
export type KnownArea = Omit<Area, 'parent' | 'ancestors' | 'children'> & { readonly parent?: Area | null; readonly ancestors?: Area[]; readonly children?: Area[] }

/** Finds the areas of an answer by code, each with those of the same answer that it lies in. */
export function areaTree(rows: readonly AreaRow[]): (code: string) => Area {
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const areas = new Map<string, KnownArea>()
  const areaOf = (code: string): Area => {
    const known = areas.get(code) ?? knownArea(byCode.get(code)!, (above) => (byCode.has(above) ? areaOf(above) : undefined))
    areas.set(code, known)
    return known as Area
  }
  return areaOf
}

function knownArea({ code, nameTh, nameEn, latitude, longitude, isSynthetic, moo }: AreaRow, find: (code: string) => Area | undefined): KnownArea {
  const codesAbove = [2, 4, 6].filter((length) => length < code.length).map((length) => code.slice(0, length))
  return {
    code, nameTh, nameEn, latitude, longitude, isSynthetic, moo: moo ?? null, level: levelOfCode(code),
    get parent() { return codesAbove.length === 0 ? null : find(codesAbove.at(-1)!) },
    get ancestors() {
      const above = codesAbove.map(find)
      return above.every((area) => area !== undefined) ? above : undefined
    },
  } as KnownArea
}
