/** Finds the number of the group in a row of decisions: the only cell that is of the whole file. */
import { answerFields } from '../../assess/answer-fields.js'

const quote = 34
const comma = 44
const zero = 48

const cellsBefore = answerFields.findIndex(field => field.name === 'group')

export interface GroupCell {
  readonly from: number
  readonly to: number
  /** 0 for a blank cell. */
  readonly number: number
}

/** Behind the comma that ends a cell. */
function nextCell(line: Uint8Array, from: number): number {
  let isQuoted = false
  for (let at = from; ; at++) {
    if (line[at] === quote) isQuoted = !isQuoted
    else if (line[at] === comma && !isQuoted) return at + 1
  }
}

export function groupCell(line: Uint8Array): GroupCell {
  let from = 0
  for (let cell = 0; cell < cellsBefore; cell++) from = nextCell(line, from)
  let to = from
  let number = 0
  for (; line[to] !== comma; to++) number = number * 10 + line[to]! - zero
  return { from, to, number }
}
