/** What is measured, each as its own case: ours first, then what it is held against. */
import { join } from 'node:path'
import { cp949Input, gzipInput, hostileInput, plainInput } from './inputs.js'
import type { Program } from './turns.js'

/** Where the programs run: a copy of the build, which takes their outputs too. */
export interface Place {
  readonly build: string
  readonly seed: number
  /** Lines of a case, before `scale`. */
  linesOf(lines: number): number
}

export interface Prepared {
  readonly lines: number
  readonly input: string
  readonly programs: readonly Program[]
}

export interface Case {
  readonly name: string
  readonly ko: string
  readonly en: string
  /** Asked for by name only. */
  readonly isRare?: boolean
  /** Where it takes too long for the usual number; what is asked for by hand goes before it. */
  readonly pairs?: number
  prepare(place: Place): Promise<Prepared>
}

const million = 1_000_000
const here = (file: string): string => join(import.meta.dirname, file)

interface Assess {
  readonly name: string
  readonly options?: readonly string[]
}

function assess({ build }: Place, input: string, { name, options = [] }: Assess): Program {
  const output = join(build, 'decisions.csv')
  const outputs = ['--out', output, '--problems', join(build, 'problems.csv'), '--json']
  const words = [join(build, 'dist/doors/cli/main.js'), 'assess', input, ...outputs, ...options]
  return { name, words, output, isSame: true }
}

function copy({ build }: Place, input: string, reading: 'typed' | 'text' = 'typed'): Program {
  const output = join(build, 'copy.parquet')
  const name = reading === 'typed' ? 'DuckDB copy, two threads' : 'DuckDB copy as text, two threads'
  return { name, words: [here('duckdb-copy.mjs'), input, output, reading], output }
}

const oneThread = { name: 'assess, one thread' }

function twoThreads(memory: string): Assess {
  return { name: 'assess, two threads', options: ['--threads', '2', '--memory', memory] }
}

type Words = Omit<Case, 'prepare'>
type Programs = (place: Place, input: string) => readonly Program[]

/** So many lines of the sample, and the programs that are run over them. */
function plainCase(words: Words, lines: number, programsOf: Programs): Case {
  return {
    ...words,
    prepare: async place => {
      const scaled = place.linesOf(lines)
      const input = plainInput(scaled, place.seed)
      return { lines: scaled, input, programs: programsOf(place, input) }
    },
  }
}

/** One thread over a million lines of a kind, beside the plain file, and beside DuckDB where it can. */
function kindOfInput(
  words: Words,
  make: (lines: number, seed: number) => Promise<string>,
  isRead: boolean,
): Case {
  return {
    ...words,
    prepare: async place => {
      const lines = place.linesOf(million)
      const input = await make(lines, place.seed)
      const plain = plainInput(lines, place.seed)
      const programs = [
        assess(place, input, { name: `assess, one thread, ${words.name}` }),
        assess(place, plain, { name: 'assess, one thread, plain' }),
        ...(isRead ? [copy(place, input)] : []),
      ]
      return { lines, input, programs }
    },
  }
}

export const cases: readonly Case[] = [
  plainCase(
    { name: 'million', ko: '100만 행, 한 스레드', en: 'a million lines, one thread' },
    million,
    (place, input) => [
      assess(place, input, oneThread),
      copy(place, input),
      copy(place, input, 'text'),
    ],
  ),
  plainCase(
    {
      name: 'law',
      ko: '법이 차지하는 몫: 한 가지 답만 하는 같은 길과 견줌',
      en: 'the share of the law: beside the same road with one answer for every row',
    },
    million,
    (place, input) => {
      const output = join(place.build, 'constant.csv')
      const words = ['--import', 'tsx', here('constant-judge.ts'), place.build, input, output]
      const constant = { name: 'the same road, constant judge', words, output }
      return [assess(place, input, oneThread), constant]
    },
  ),
  plainCase(
    { name: 'oracle', ko: '두 번째 읽기(SQL)와 견줌', en: 'beside the second reading in SQL' },
    million,
    (place, input) => {
      const output = join(place.build, 'oracle.csv')
      const words = ['--import', 'tsx', here('oracle-run.ts'), input, output]
      const oracle = { name: 'the law as SQL in DuckDB, two threads', words, output }
      return [assess(place, input, oneThread), oracle]
    },
  ),
  plainCase(
    {
      name: 'papaparse',
      ko: '행 객체와 같은 규칙',
      en: 'beside rows as objects with the same rules (a tenth of the lines)',
    },
    million,
    (place, input) => {
      const few = place.linesOf(million / 10)
      const rows = plainInput(few, place.seed)
      const output = join(place.build, 'papaparse.csv')
      const words = [here('papaparse-rows.mjs'), place.build, rows, output]
      const papaparse = { name: 'papaparse rows, the same rules', words, output, lines: few }
      return [assess(place, input, oneThread), papaparse]
    },
  ),
  kindOfInput(
    {
      name: 'hostile',
      ko: '적대적 입력: 모든 필드 따옴표, 모든 행 과세, 큰 합산 묶음',
      en: 'hostile: all fields quoted, all lines taxed, deep groups',
    },
    hostileInput,
    true,
  ),
  kindOfInput({ name: 'gzip', ko: 'gzip', en: 'gzip' }, gzipInput, true),
  kindOfInput({ name: 'cp949', ko: 'CP949', en: 'CP949' }, cp949Input, false),
  {
    name: 'landed',
    ko: '나가는 주문을 열에서 바로, 한 스레드: 판정하지 않은 같은 열과 견줌',
    en: 'outbound orders from columns, one thread: beside the same columns unjudged',
    prepare: async place => {
      const lines = place.linesOf(2 * million)
      const output = join(place.build, 'landed.json')
      const program = (name: string, which: string): Program => ({
        ...{ name, output },
        words: [
          ...['--import', 'tsx', here('landed-columns.ts'), place.build],
          ...[String(lines), String(place.seed), output, which],
        ],
      })
      const programs = [
        program('landed, all destinations', 'all'),
        program('landed, the United States', 'us'),
        program('the same columns, not judged', 'unjudged'),
      ]
      // There is no file of input: the orders are made in the process.
      return { lines, input: here('landed-columns.ts'), programs }
    },
  },
  plainCase(
    {
      name: 'partitions',
      ko: '디스크 분할: 같은 100만 행을 256 MB 안에서',
      en: 'in partitions on disk: the same million lines within 256 MB',
    },
    million,
    (place, input) => {
      const within = { name: 'assess, one thread, --memory 256', options: ['--memory', '256'] }
      return [assess(place, input, within), assess(place, input, oneThread)]
    },
  ),
  plainCase(
    { name: 'five-million', ko: '500만 행, 두 스레드', en: 'five million lines, two threads' },
    5 * million,
    (place, input) => [assess(place, input, twoThreads('900')), copy(place, input)],
  ),
  plainCase(
    {
      name: 'fifty-million',
      ko: '5,000만 행, 두 스레드, 1,024 MB 안에서',
      en: 'fifty million lines, two threads, within 1024 MB',
      isRare: true,
      pairs: 1,
    },
    50 * million,
    (place, input) => [assess(place, input, twoThreads('1024'))],
  ),
]
