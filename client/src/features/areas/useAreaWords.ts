import type { AreaLevel } from '../../apollo/generated/graphql.ts'
import { useWords } from '../../shared/useWords.ts'

interface NamedArea {
  nameTh: string
  nameEn: string
}

/** Names of areas as people write them: อำเภอดอกคำใต้, ตำบลห้วยลาน, หมู่ 9 ต.ห้วยลาน. */
export function useAreaWords() {
  const { t, name } = useWords()

  return {
    /** With the word for its level: "อำเภอดอกคำใต้", "Dok Khamtai District". */
    fullName: (area: NamedArea & { level: AreaLevel }) => t(`area.full.${area.level}`, { name: name(area) }),
    /** As in a line of text, where the level is said in its abbreviation: "ต.ห้วยลาน". */
    shortName: (area: NamedArea & { level: AreaLevel }) => t(`area.short.${area.level}`, { name: name(area) }),
    /** The name alone. */
    plainName: (area: NamedArea) => name(area),
    /** A village without the word for village, for maps and second lines: "ปางพัฒนา", "Pang Phatthana". */
    bareName: (area: NamedArea) => name(area).replace(/^(บ้าน|Ban )/, ''),
    /** Where a village lies: "หมู่ 9 ต.ห้วยลาน", "Moo 9, Huai Lan". A name alone does not tell villages apart. */
    placeOf: (village: { moo: number | null; parent: NamedArea | null }) =>
      t('area.place', { moo: village.moo ?? '', subdistrict: village.parent ? name(village.parent) : '' }),
  }
}
