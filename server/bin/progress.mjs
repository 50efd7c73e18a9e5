/** A terminal rewrites the line of the running step; anything else gets plain lines, at most one every `quietMs` for a step. */
const quietMs = 5_000

/**
 * Shows the steps of a long work, in Thai and English: what is being done, how far it is, and how many seconds it took.
 * A step ends when the next one begins or with `finish`; `fail` ends it without the mark of success.
 */
export function terminalProgress(out = process.stdout) {
  let current
  const timer = setInterval(() => show(), 1_000)
  timer.unref()

  function show() {
    if (!current) return
    const line = `… ${textOf(current)}`
    if (out.isTTY) out.write(`\r\x1b[2K${line}`)
    else if (Date.now() - current.shownAt >= quietMs) {
      current.shownAt = Date.now()
      out.write(`${line}\n`)
    }
  }

  function end(mark) {
    if (!current) return
    Object.assign(current, { done: undefined, total: undefined })
    const line = `${mark} ${textOf(current)}`
    out.write(out.isTTY ? `\r\x1b[2K${line}\n` : `${line}\n`)
    current = undefined
  }

  function step({ th, en, done, total }) {
    if (current?.en !== en) {
      end('✓')
      current = { th, en, begunAt: Date.now(), shownAt: 0 }
    }
    Object.assign(current, { done, total })
    show()
  }

  return { step, finish: () => end('✓'), fail: () => end('✗') }
}

function textOf({ th, en, begunAt, done, total }) {
  const far = total ? ` ${Math.floor((100 * done) / total)} %` : done === undefined ? '' : ` ${done.toLocaleString('en')}`
  return `${th} · ${en}${far} (${((Date.now() - begunAt) / 1000).toFixed(1)} s)`
}
