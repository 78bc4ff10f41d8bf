/** `gwanmun declare amend FILE`: corrects, withdraws or gives longer time to a declaration that was sent. */
import { readFileSync } from 'node:fs'
import { codeId } from '../../basis/codes.js'
import { fileProblem } from '../../basis/problem.js'
import type { AmendmentKind, Stated } from '../../declare/amendment.js'
import { type AmendmentGiven, amendmentMade } from '../../files/declare/amendment-made.js'
import { readDeclaration } from '../../files/declare/declaration-read.js'
import { written } from '../../files/sink.js'
import { badOption, missingArgument } from './bad-option.js'
import { complainOf } from './complain.js'
import { fileWord } from './declare-input.js'
import { languageOf, say } from './language.js'
import { allowOnly, countOption, dayOption, type Options } from './options.js'
import { refuseOverwriting } from './refuse-overwriting.js'
import { today } from './today.js'

function kindOf({ correct, withdraw, extend }: Options): AmendmentKind {
  const given: AmendmentKind[] = []
  if (correct !== undefined) given.push('correct')
  if (withdraw) given.push('withdraw')
  if (extend !== undefined) given.push('extend')
  const [kind, ...more] = given
  if (kind === undefined) throw missingArgument('--correct FILE | --withdraw | --extend DAY')
  if (more.length > 0) throw badOption(given.map(one => `--${one}`).join(' '))
  return kind
}

function read(path: string): Stated {
  return readDeclaration(readFileSync(path, 'utf8'), path)
}

function givenIn(options: Options): AmendmentGiven {
  const kind = kindOf(options)
  const accepted = dayOption('accepted', options.accepted)
  if (accepted === undefined) throw missingArgument('--accepted')
  const serial = countOption('serial', options.serial, 1)
  if (serial === undefined) throw missingArgument('--serial')
  return {
    ...{ kind, accepted, serial, on: dayOption('on', options.on) ?? today() },
    ...{ reason: options.reason ?? '', fault: options.fault ?? '' },
    extendTo: dayOption('extend', options.extend),
    corrected: options.correct === undefined ? undefined : read(options.correct),
  }
}

/** Runs the command; nothing is written where something is wrong. */
export async function declareAmendCommand(
  words: readonly string[],
  options: Options,
): Promise<number> {
  allowOnly(options, [
    ...['correct', 'withdraw', 'extend', 'reason', 'fault', 'accepted', 'on', 'serial', 'out'],
  ])
  const language = languageOf(options.lang)
  const input = fileWord(words)
  const before = read(input)
  const { number, faults, bytes, changes } = amendmentMade(before, givenIn(options))
  if (number === undefined) throw badOption(`--serial ${options.serial}`)
  const out = options.out ?? `${number}.xml`
  refuseOverwriting([input, out])
  complainOf(
    faults.map(([code, value]) => fileProblem(codeId[code]!, value)),
    language,
  )
  if (!bytes) return 1
  await written(out, sink => {
    sink.write(bytes)
    return sink.finish()
  })
  const shown = changes.length
  const told = say(
    language,
    `정정신청 ${number}을(를) ${out}에 썼습니다. 바뀐 항목 ${shown}개\n`,
    `Amendment ${number} written to ${out}; ${shown} values changed\n`,
  )
  if (out !== '-') process.stdout.write(told)
  return 0
}
