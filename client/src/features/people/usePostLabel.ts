import { seatRoles } from '@saan/graph-schema/vocabularies.ts'
import type { AreaNameFragment, HeldPostFragment } from '../../apollo/generated/graphql.ts'
import { useWords } from '../../shared/useWords.ts'

interface Names {
  nameTh: string
  nameEn: string | null
}

/** A post with the areas it covers and the body it is of, where they were asked for. */
export type LabelledPost = Pick<HeldPostFragment, 'kind' | 'titleTh' | 'titleEn' | 'role'> & { covers?: Pick<AreaNameFragment, 'nameTh' | 'nameEn'>[]; organization?: Names }

/** What posts are called in lists and sentences. A watch is known by its village and a seat by its committee, for their titles are the same in every one. */
export function usePostLabel() {
  const { t, name, title, word } = useWords()

  function villageOf({ kind, covers }: LabelledPost): string | undefined {
    const village = kind === 'WATCH' ? covers?.[0] : undefined
    return village && name(village)
  }

  function seatOf({ role, organization }: LabelledPost): string | undefined {
    return role && organization ? t('heldPost.seat', { role: word(seatRoles[role]), committee: name(organization) }) : undefined
  }

  return {
    /** Short, as a lane is called: the village of a watch, part and committee of a seat, the title of an office. */
    shortLabel: (post: LabelledPost) => villageOf(post) ?? seatOf(post) ?? title(post),
    /** Whole, as in a sentence: the title, of a watch with its village. */
    fullLabel(post: LabelledPost): string {
      const village = villageOf(post)
      return village ? t('heldPost.ofVillage', { post: title(post), village }) : title(post)
    },
  }
}
