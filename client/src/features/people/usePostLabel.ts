import type { AreaNameFragment, HeldPostFragment } from '../../apollo/generated/graphql.ts'
import { useWords } from '../../shared/useWords.ts'

/** A post with the areas it covers, where they were asked for. */
export type LabelledPost = Pick<HeldPostFragment, 'kind' | 'titleTh' | 'titleEn'> & { covers?: Pick<AreaNameFragment, 'nameTh' | 'nameEn'>[] }

/** What posts are called in lists and sentences. A watch is known by its village, for its title is the same in every one. */
export function usePostLabel() {
  const { t, name, title } = useWords()

  function villageOf({ kind, covers }: LabelledPost): string | undefined {
    const village = kind === 'WATCH' ? covers?.[0] : undefined
    return village && name(village)
  }

  return {
    /** Short, as a lane is called: the village of a watch, the title of any other post. */
    shortLabel: (post: LabelledPost) => villageOf(post) ?? title(post),
    /** Whole, as in a sentence: the title, of a watch with its village. */
    fullLabel(post: LabelledPost): string {
      const village = villageOf(post)
      return village ? t('heldPost.ofVillage', { post: title(post), village }) : title(post)
    },
  }
}
