import type { Question } from './questions.ts'

/** An answer of either API, looked into by name. */
type Tree = { readonly [key: string]: Tree } & { readonly length?: number } & Iterable<Tree>

const text = (tree: Tree | undefined): string | null => (tree == null ? null : String(tree))
const list = (tree: Tree | undefined): Tree[] => [...(tree ?? [])]
const sorted = (facts: readonly unknown[]): string[] => facts.map((fact) => JSON.stringify(fact)).sort()
const nodes = (connection: Tree | undefined): Tree[] => list(connection?.['edges']).map((edge) => edge['node']!)

/** What an answer of ours says, in a form that another API's answer can be compared with. */
export const ourFacts: Readonly<Record<Question['name'], (data: Tree) => string[]>> = {
  coverage: (data) => sorted(list(data['coverage']!['villages']).map((each) => [text(each['village']!['code']), text(each['village']!['nameTh']), each['watchPosts'], each['watchers'], each['acting'], each['stale']])),
  chain: (data) => sorted(list(data['contactChain']!['steps']).flatMap((step) => [text(step['titleTh']), ...(step['holder'] == null ? [] : [text(step['holder']['person']!['id'])])])),
  person: (data) => sorted(list(data['person']!['appointments']).map((each) => [
    text(each['id']), text(each['from']), text(each['to']) ?? '9999-12-31', text(each['kind']), text(each['post']!['titleTh']), text(each['post']!['organization']!['nameTh'])])),
  agency: (data) => sorted(list(data['agency']!['posts']).map((each) => [text(each['titleTh']), text(each['phone']), text(each['holder']?.['person']?.['id'])])),
}

/** The same of an answer of @neo4j/graphql, with the counting done here. */
export const theirFacts: Readonly<Record<Question['name'], (data: Tree, staleFrom: string) => string[]>> = {
  coverage: (data, staleFrom) => sorted(list(data['villages']).map((village) => {
    const posts = nodes(village['coveredByConnection'])
    const holders = posts.map((post) => list(post['appointments'])).filter((held) => held.length > 0)
    const isConfirmed = holders.some(([held]) => list(held!['people']).some((person) => list(person['contacts']).some((contact) => list(contact['confirmations']).some((on) => String(on) > staleFrom))))
    const acting = holders.filter((held) => held.every((each) => text(each['kind']) === 'ACTING')).length
    return [text(village['code']), text(village['nameTh']), posts.length, holders.length, acting, holders.length > 0 && !isConfirmed]
  })),
  chain: (data) => {
    const village = list(data['villages'])[0]!
    const [subdistrict] = list(village['subdistrict'])
    const [district] = list(subdistrict!['district'])
    const offices = [village, subdistrict!, district!, ...list(district!['province'])].flatMap((area) => nodes(area['servedByConnection']))
    const posts = [...nodes(village['coveredByConnection']), ...offices.flatMap((agency) => list(agency['posts']))]
    const holders = posts.flatMap((post) => list(post['appointments'])).flatMap((held) => list(held['people']))
    return sorted([...offices.map((agency) => text(agency['nameTh'])), ...posts.map((post) => text(post['titleTh'])), ...holders.map((person) => text(person['id']))])
  },
  person: (data) => sorted(list(list(data['people'])[0]!['appointments']).map((each) => {
    const post = list(each['posts'])[0]!
    return [text(each['id']), text(each['from']), text(each['to']), text(each['kind']), text(post['titleTh']), text(list(post['organization'])[0]!['nameTh'])]
  })),
  agency: (data) => sorted(list(list(data['agencies'])[0]!['posts']).map((post) => [text(post['titleTh']), text(post['phone']), text(list(list(post['appointments'])[0]?.['people'])[0]?.['id'])])),
}

/** What one answer says that the other does not. A call chain is a choice among what @neo4j/graphql returns, so there only ours is looked for. */
export function differences(name: Question['name'], ours: readonly string[], theirs: readonly string[]): string[] {
  const [known, said] = [new Set(theirs), new Set(ours)]
  return [...ours.filter((fact) => !known.has(fact)), ...(name === 'chain' ? [] : theirs.filter((fact) => !said.has(fact)))]
}
