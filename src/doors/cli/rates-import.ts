/** `gwanmun rates import FILE`: a saved answer of the public rate service as a rates file. */
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { readRatesAnswer } from '../../files/rates-answer.js'
import { importRates } from '../../files/rates-import.js'
import { openSource, textBlocks } from '../../files/source.js'
import { badOption, missingArgument } from './bad-option.js'
import { languageOf } from './language.js'
import { allowOnly, type Options } from './options.js'
import { refuseOverwriting } from './refuse-overwriting.js'
import { writeRates } from './write-rates.js'

const mostBytes = 64 << 20

async function textOf(path: string): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const { bytes, isSuspect } of textBlocks(openSource(path), path)) {
    length += bytes.length
    if (isSuspect) throw bad('UTF-8, CP949?')
    if (length > mostBytes) throw bad(`> ${mostBytes} bytes`)
    parts.push(bytes)
  }
  return Buffer.concat(parts).toString('utf8')
}

function bad(reason: string): Unusable {
  return new Unusable(fileProblem(codeId['rates_source_bad']!, reason))
}

/** Runs the command; returns its exit status. */
export async function ratesImportCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  const [input, ...rest] = words
  if (input === undefined) throw missingArgument('FILE')
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, ['out'])
  const language = languageOf(options.lang)
  refuseOverwriting([input, options.out ?? '-'])
  const answer = readRatesAnswer(await textOf(input))
  if (answer.kind !== 'items') throw bad(answer.reason)
  return writeRates(importRates(answer.items), options, language)
}
