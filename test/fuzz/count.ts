/** How many rows a text has, told by a reader of its own that has all of it at once. */

/** A quoted field with what stands behind its quote, or a plain one. */
const quotedField = /"((?:[^"]|"")*)"([^,\r\n]*)/y
const plainField = /[^,\r\n]*/y
const lineEnd = /\r\n|\r|\n/g

interface Read {
  readonly fields: number
  readonly end: number
  readonly isBlank: boolean
  /** Where a quote was opened that is not closed. */
  readonly openUntil?: number
}

/** Reads the record at a place. */
function recordAt(text: string, start: number, width: number, openUntil: number): Read {
  const given = (until: number): Read => ({
    fields: 0,
    end: start,
    isBlank: false,
    openUntil: until,
  })
  let at = start
  let isSpanning = false
  let isBlank = true
  for (let fields = 1; ; fields++) {
    const isQuoted = text[at] === '"'
    const field = isQuoted ? quotedField : plainField
    field.lastIndex = at
    const found = field.exec(text)
    if (!found) return given(text.length)
    const [all, inner = '', behind = ''] = found
    const close = at + 1 + inner.length
    const breakAt = isQuoted ? inner.search(/[\r\n]/) : -1
    if (breakAt >= 0 && at + 1 + breakAt + 1 < openUntil) return given(openUntil)
    isSpanning ||= breakAt >= 0
    if (isSpanning && behind !== '') return given(close)
    isBlank &&= (isQuoted ? inner : all).replace(/^[ \t]+|[ \t]+$/g, '') === ''
    at += all.length
    if (text[at] === ',') {
      at++
      continue
    }
    if (isSpanning && fields !== width) return given(at)
    return { fields, end: at, isBlank: isBlank && fields === 1 && behind === '' }
  }
}

function behindLine(text: string, from: number): number {
  lineEnd.lastIndex = from
  return lineEnd.exec(text) ? lineEnd.lastIndex : text.length
}

/** The rows of a CSV below its header, `width` columns wide; no record of it is above 1 MiB. */
export function rowsOfCsv(bytes: Buffer, width: number): number {
  const text = bytes.toString('latin1')
  let at = behindLine(text, 0)
  let rows = 0
  let openUntil = -1
  while (at < text.length) {
    const record = recordAt(text, at, width, openUntil)
    if (record.openUntil !== undefined) openUntil = Math.max(openUntil, record.openUntil)
    if (!record.isBlank) rows++
    at = behindLine(text, record.end)
  }
  return rows
}

/** The rows of NDJSON: lines that are not blank. */
export function rowsOfNdjson(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n')
  return lines.filter(line => /[^\0-\x20]/.test(line)).length
}
