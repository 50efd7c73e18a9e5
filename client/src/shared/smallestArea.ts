/** The smallest subdistrict, district or province that holds all of some areas; nothing where there is none. */
export function smallestArea(codes: readonly string[]): string | undefined {
  const [first = ''] = codes
  return [6, 4, 2].map((digits) => first.slice(0, digits)).find((start) => start !== '' && codes.every((code) => code.startsWith(start)))
}
