// A spreadsheet that opens such a cell would compute it, also where something invisible stands before it or the sign is a wide one.
const computes = /^(?:[\p{Z}\p{C}]*[=+\-@|%＝＋－＠｜％﹢﹣﹦﹪﹫]|[\p{Z}\p{Cf}]*[\t\r\0])/u

/** A table as a file that Thai spreadsheets open as it is: UTF-8 with its mark, each cell in quotes, and none that could be computed. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`
}

function cellOf(text: string): string {
  const guarded = computes.test(text) ? `'${text}` : text
  return `"${guarded.replaceAll('"', '""')}"`
}
