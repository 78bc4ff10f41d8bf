/** Writes outbound answers as JSON: a list with a line for each order line, in the order of the file. */
import { explanationJson, lineJson } from '../landed/as-json.js'
import { LandedExplainer } from '../landed/explain.js'
import type { LandedJudged } from '../landed/judge.js'
import type { LandedBench } from '../landed/tables.js'
import type { Sink } from './sink.js'

const encoder = new TextEncoder()
/** Rows that are handed on together: some kilobytes each. */
const rowsAtOnce = 1 << 6

/** With or without the ways to send each consignment: these are judged again, one by one. */
export function writeLandedJson(
  judged: LandedJudged,
  bench: LandedBench,
  hasWays: boolean,
  sink: Sink,
): void {
  const { count } = judged.columns
  const explainer = new LandedExplainer(judged, bench, hasWays)
  const written = (text: string): void => sink.write(encoder.encode(text))
  let waiting: string[] = []
  written('[')
  for (let row = 0; row < count; row++) {
    const found = explainer.of(row)
    const text = JSON.stringify(hasWays ? explanationJson(found) : lineJson(found))
    waiting.push(`${row === 0 ? '\n' : ',\n'}${text}`)
    if (waiting.length < rowsAtOnce) continue
    written(waiting.join(''))
    waiting = []
  }
  written(`${waiting.join('')}\n]\n`)
}
