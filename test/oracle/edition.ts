/** The editions of one file under several choices of the run. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { scratchOfTest } from '../scratch.js'
import { run } from './both.js'
import { writeBoundary } from './boundary.js'

const reform = fileURLToPath(new URL('../../reforms/relief-100.json', import.meta.url))

/** Choices of a run that may change answers; none of them may leave an edition as it was. */
export const choices: readonly (readonly string[])[] = [
  ['--freight', 'actual'],
  ['--rate-choice', 'simplified'],
  ['--rate-choice', 'lowest'],
  ['--reform', reform],
]

export interface Editions {
  /** The edition of each row; refused rows have none. */
  readonly base: readonly string[]
  readonly byChoice: ReadonlyMap<string, readonly string[]>
  /** The rate of one week for one currency is another: rows that used it, and the editions then. */
  readonly otherRate: {
    readonly used: readonly (boolean | undefined)[]
    readonly editions: readonly string[]
  }
}

export function editionsOf(lines: number, seed: number): Editions {
  const folder = scratchOfTest('edition')
  const files = { input: join(folder, 'input.csv'), rates: join(folder, 'rates.csv') }
  writeBoundary(files, lines, seed)
  const judged = (name: string, ...options: readonly string[]) => {
    const out = join(folder, `${name}.csv`)
    const places = ['--out', out, '--problems', join(folder, `${name}-problems.csv`)]
    run('assess', files.input, ...places, ...options)
    return columnOf(out, 'edition')
  }
  const usual = ['--rates', files.rates]
  const other = join(folder, 'other-rates.csv')
  writeFileSync(other, otherRates(readFileSync(files.rates, 'utf8')))
  return {
    base: judged('base', ...usual),
    byChoice: new Map(
      choices.map(choice => [choice.join(' '), judged(choice[1]!.slice(-9), ...usual, ...choice)]),
    ),
    otherRate: { used: usedRate(files.input), editions: judged('other', '--rates', other) },
  }
}

/** A week that the boundary generator visits often, and its made-up rate of the yen. */
const week = { from: '2015-11-29', to: '2015-12-05', currency: 'JPY' }

function otherRates(text: string): string {
  return text
    .split('\n')
    .map(line =>
      line.startsWith(`${week.from},${week.to},${week.currency},`)
        ? `${week.from},${week.to},${week.currency},9.99,made up`
        : line,
    )
    .join('\n')
}

/** Mail is left out: whether its day is that of declaration hangs on what it is. */
function usedRate(input: string): readonly (boolean | undefined)[] {
  const days = columnOf(input, 'declared_on')
  const channels = columnOf(input, 'channel')
  return columnOf(input, 'currency').map((currency, row) => {
    if (channels[row] === 'post') return undefined
    return currency === week.currency && days[row]! >= week.from && days[row]! <= week.to
  })
}

/** One column of a CSV whose values have no commas or quotes. */
function columnOf(path: string, name: string): string[] {
  const [head, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const place = head!.split(',').indexOf(name)
  return rows.map(row => row.split(',')[place]!)
}
