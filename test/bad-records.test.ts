import { describe, expect, it } from 'vitest'
import { csvLine } from '../src/files/csv-table.js'
import { names, sound } from './bad-input/cases.js'
import { wrapped } from './bad-input/formats.js'
import { judged } from './bad-input/judged.js'

const header = csvLine(names)
const row = (change: object) => {
  const values: Readonly<Record<string, string>> = { ...sound, ...change }
  return csvLine(names.map(name => values[name]!))
}
const [p1, p2] = [row({}), row({ line: '2' })]
const [q1, r1] = [row({ parcel: 'Q', goods: '"Q"' }), row({ parcel: 'R' })]
const open = p2.replace('티셔츠', '"티셔츠')
const refusedWhole = ['refused', 'refused', 'judged', 'judged']

interface BadRecord {
  readonly what: string
  readonly lines: readonly string[]
  readonly problems: readonly string[]
  readonly states: readonly string[]
  readonly parcels?: readonly string[]
}

/** The header is record 1; P has two rows, and its second one is broken. */
const badRecords: readonly BadRecord[] = [
  {
    what: 'too few columns',
    lines: [p1, 'P,2,2026-02-03', q1, r1],
    problems: ['3::row_too_few_columns'],
    states: refusedWhole,
  },
  {
    what: 'too many columns',
    lines: [p1, `${p2},x`, q1, r1],
    problems: ['3::row_too_many_columns'],
    states: refusedWhole,
  },
  {
    what: 'an unclosed quote with quotes behind it',
    lines: [p1, open, q1, r1],
    problems: ['3::quote_unclosed'],
    states: refusedWhole,
  },
  {
    what: 'an unclosed quote that a quote at the end of a value seems to close',
    lines: [p1, open, q1, row({ parcel: 'R', brand: 'x' }).replace(/x$/, 'x"')],
    problems: ['3::quote_unclosed'],
    states: refusedWhole,
  },
  {
    what: 'an unclosed quote in the last row',
    lines: [q1, r1, p1, open],
    problems: ['5::quote_unclosed'],
    states: ['judged', 'judged', 'refused', 'refused'],
  },
  {
    what: 'unclosed quotes in all rows of two parcels',
    lines: [open, open.replace('P', 'S'), q1, r1],
    problems: ['2::quote_unclosed', '3::quote_unclosed'],
    states: refusedWhole,
    parcels: ['*', '*', 'Q', 'R'],
  },
  {
    what: 'an unclosed quote behind a value of two lines',
    lines: [p1, `${open.replace('티셔츠', '두\n줄",')}"x`, q1, r1],
    problems: ['3::quote_unclosed', '4::quote_unclosed'],
    states: ['refused', 'refused', 'refused', 'judged', 'judged'],
    parcels: ['P', 'P', '****', 'Q', 'R'],
  },
  {
    what: 'text behind a quote',
    lines: [p1, p2.replace('티셔츠', '"티"셔츠'), q1, r1],
    problems: ['3::quote_misplaced'],
    states: refusedWhole,
  },
  {
    what: 'a NUL byte',
    lines: [p1, p2.replace('티셔츠', '티\0셔츠'), q1, r1],
    problems: ['3:goods:nul_byte'],
    states: refusedWhole,
  },
  {
    what: 'a NUL byte in quotes',
    lines: [p1, p2.replace('티셔츠', '"티\0셔츠"'), q1, r1],
    problems: ['3:goods:nul_byte'],
    states: refusedWhole,
  },
  {
    what: 'a NUL byte in place of the parcel',
    lines: ['\0'.concat(p1), p2, q1, r1],
    problems: ['2:parcel:nul_byte'],
    states: ['refused', 'judged', 'judged', 'judged'],
  },
  {
    what: 'a row above 1 MiB in quotes',
    lines: [p1, p2.replace('티셔츠', `"${'티'.repeat(400_000)}"`), q1, r1],
    problems: ['3::record_too_long'],
    states: refusedWhole,
  },
  {
    what: 'the same row again',
    lines: [p1, p1, q1, r1],
    problems: ['3:line:line_duplicate'],
    states: refusedWhole,
  },
  {
    what: 'the header again',
    lines: [header, p1, header, q1],
    problems: ['2::header_again', '4::header_again'],
    states: ['refused', 'judged', 'refused', 'judged'],
  },
  {
    what: 'blank lines, which are none',
    lines: ['', p1, '  ', '', q1],
    problems: [],
    states: ['judged', 'judged'],
  },
]

describe('a broken record', () => {
  it.each(badRecords)('$what', async ({ lines, problems, states, parcels }) => {
    const run = await judged('records.csv', [header, ...lines, ''].join('\n'))
    expect(run.problems).toEqual(problems)
    expect(run.states).toEqual(states)
    if (parcels) expect(run.parcels).toEqual(parcels)
  })
})

/** All of them in one file, each with parcels of its own; every line of it is a record. */
function together() {
  const all = { lines: [] as string[], problems: [] as string[], states: [] as string[] }
  for (const [at, { lines, problems, states }] of badRecords.entries()) {
    const before = all.lines.length
    const own = lines.map(line => line.replace(/^(\0?)([PQRS]),/, `$1$2${at},`))
    all.lines.push(...own.join('\n').split('\n'))
    all.states.push(...states)
    for (const problem of problems) {
      const [row, ...rest] = problem.split(':')
      all.problems.push([Number(row) + before, ...rest].join(':'))
    }
  }
  return all
}

describe.each(['csv', 'gzip', 'cp949'] as const)('many broken records in %s', kind => {
  it.each(['\n', '\r\n', '\r'])('are told apart, with lines ended by %j', async lineEnd => {
    const { lines, problems, states } = together()
    const text = [header, ...lines, ''].join(lineEnd)
    const run = await judged(`records.${kind}`, wrapped(kind, text))
    expect(run.problems).toEqual(problems)
    expect(run.states).toEqual(states)
  })
})
