/** `gwanmun sample --lines N --seed S`: writes made-up parcels to try the gate on. */

import { loadTariff } from '../../files/load-bench.js'
import { openSink } from '../../files/sink.js'
import { writeSample } from '../../run/sample/sample.js'
import { badOption, missingArgument } from './bad-option.js'
import { grouped, languageOf, say } from './language.js'
import { allowOnly, countOption, type Options } from './options.js'

/** Runs the command; returns its exit status. */
export function sampleCommand(words: readonly string[], options: Options): number {
  if (words.length > 0) throw badOption(words.join(' '))
  allowOnly(options, ['lines', 'seed', 'out'])
  const language = languageOf(options.lang)
  const lines = countOption('lines', options.lines, 1)
  if (lines === undefined) throw missingArgument('--lines N')
  const seed = countOption('seed', options.seed) ?? 1
  const out = options.out ?? `synthetic-${lines}-${seed}.csv`
  const codes = loadTariff(undefined).lines.map(line => line.hs10)
  const sha256 = writeSample(openSink(out), { lines, seed, codes })
  const text = options.json
    ? `${JSON.stringify({ synthetic: true, lines, seed, out, sha256 }, null, 2)}\n`
    : say(
        language,
        `지어낸 자료입니다. 실제 사람이나 화물이 아닙니다: ${grouped(lines)}행, 씨앗 ${seed}, ${out}\n`,
        `Synthetic: no real person or parcel. ${grouped(lines)} lines, seed ${seed}, ${out}\n`,
      )
  const stream = out === '-' ? process.stderr : process.stdout
  stream.write(text)
  return 0
}
