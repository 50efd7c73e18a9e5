import { expandAbbreviations, isAbbreviation } from '@saan/graph-schema/abbreviations.ts'
import { fulltextQueries } from '@saan/graph-schema/searchTerms.ts'
import { latinKey, nameKey, searchKinds, type SearchKind as Kind } from '@saan/graph-schema/thaiText.ts'
import { titlesOf } from '@saan/graph-schema/titles.ts'
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { asOfOrToday } from '../../days.ts'
import { Invalid, NotFound } from '../../errors.ts'
import { Access } from '../../graphql/access.ts'
import { AsOf } from '../../graphql/asOf.ts'
import { areaCode, typedLine } from '../../graphql/checks.ts'
import { SearchKind } from '../../graphql/enums.ts'
import { SearchHit, hitOf, kindOf } from './hit.type.ts'
import { ranked } from './ranking.ts'
import { hits } from './search.queries.ts'

@Resolver()
export class SearchResolver {
  @Access('signedIn')
  @Query(() => [SearchHit], { description: 'People, posts, agencies, committees and areas of a day whose name fits a text, the best first: Thai or English, with typing errors, missing tone marks, titles glued on, or official abbreviations.' })
  async search(
    @Arg('text', () => String, { description: 'What was typed, at most 100 characters.' }) text: string,
    @Arg('kinds', () => [SearchKind], { nullable: true, description: 'Only these kinds.' }) kinds: (keyof typeof SearchKind)[] | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'How many hits, 1 to 100; 20 when absent.' }) first: number | undefined,
    @Arg('area', () => ID, { nullable: true, description: 'Where the viewer looks, an official code of 2, 4, 6 or 8 digits: of hits that answer equally well, those that lie there, serve it, cover it or hold a post there come first. NOT_FOUND for an area that the viewer does not see.' }) area: string | undefined,
    @AsOf() asOf: string | undefined,
    @Ctx() { graph }: Context,
  ) {
    const most = first ?? 20
    if (most < 1 || most > 100) throw new Invalid('page.badSize', { fields: ['first'] })
    if (area != null && !graph.viewer.sees(areaCode(area, 'area'))) throw new NotFound()
    const day = asOfOrToday(asOf)
    const typed = typedLine(text, 'text', 100)
    if (typed === null) return []
    const { keys, grams } = fulltextQueries(typed)
    const asked = {
      keys, grams, kinds: searchKinds.filter((kind) => kinds?.includes(kindOf(kind)) ?? true), first: most, area: area ?? null,
      nameKeys: Object.fromEntries(searchKinds.map((kind) => [kind, formsOf(typed, kind)])), latinKey: latinKey(typed) || null,
      titles: titlesOf(typed), shortName: typed.toLowerCase().replace(/[. ]/g, ''), isAbbreviation: isAbbreviation(typed),
    }
    const rows = await graph.read(hits, { asked, asOf: day })
    return ranked(rows, most).map(hitOf)
  }
}

/** A text folded as the names of a kind are, first as it was typed. Offices and bodies are known by their abbreviations too, and these are written out. */
function formsOf(typed: string, kind: Kind): string[] {
  const forms = kind === 'Person' || kind === 'Area' ? [typed] : expandAbbreviations(typed)
  return [...new Set(forms.map((form) => nameKey(form, kind)))].filter((form) => form !== '')
}
