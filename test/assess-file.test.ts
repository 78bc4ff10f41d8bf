import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { assess, type InputLine } from '../src/assess/assess.js'
import { codeOf } from '../src/basis/codes.js'
import { Unusable } from '../src/basis/problem.js'
import { csvLine, readCsvTable } from '../src/files/csv-table.js'
import { fields } from '../src/parcel/fields.js'
import { assessFile } from '../src/run/assess-file.js'
import type { Summary } from '../src/run/summary.js'
import { bench, codeList, someParcels } from './parcels.js'
import { scratch } from './scratch.js'

const folder = scratch('file')

interface Run {
  readonly decisions: readonly Readonly<Record<string, string>>[]
  /** `row:column:code` of every problem. */
  readonly problems: readonly string[]
  readonly bytes: Buffer
  readonly states: Readonly<Record<string, number>>
  readonly identity: Readonly<Record<string, number>>
  readonly summary: Summary
}

async function run(content: string | Buffer, keep: readonly string[] = []): Promise<Run> {
  const input = join(folder, 'input.csv')
  writeFileSync(input, content)
  const decisions = join(folder, 'out.csv')
  const problems = join(folder, 'problems.csv')
  const manifest = join(folder, 'manifest.json')
  const { summary } = await assessFile(
    { input, bench, loadCodes: () => codeList, keep },
    { decisions, problems, manifest },
  )
  const bytes = readFileSync(decisions)
  return {
    decisions: recordsOf(bytes.toString()),
    problems: recordsOf(readFileSync(problems, 'utf8')).map(
      one => `${one['row']}:${one['column']}:${one['code']}`,
    ),
    bytes,
    states: summary.states,
    identity: summary.identity,
    summary,
  }
}

function recordsOf(text: string): Readonly<Record<string, string>>[] {
  const { header, rows } = readCsvTable(text)
  return rows.map(({ cells }) => Object.fromEntries(header.map((name, at) => [name, cells[at]!])))
}

const header = 'parcel,line,declared_on,ship_from,hs,goods,quantity,unit_price,currency'
const charges = ',local_freight,local_tax,intl_freight,intl_insurance'
const sound = (parcel: string, more = '') =>
  `${parcel},1,2026-02-03,CN,6109101000,티셔츠 ${more},1,100,USD,0,0,0,0`
const file = (...rows: string[]) => `${[header + charges, ...rows].join('\n')}\n`

describe('the summary', () => {
  it('counts lines and parcels apart, and the parcels whose amount is not known', async () => {
    const open = sound('C1').replace(',0,0,0,0', ',0,0,,').replace(',100,', ',200,')
    const second = sound('A2').replace('A2,1', 'A2,2')
    const bad = sound('B1').replace('2026-02-03', 'day')
    const { summary } = await run(file(sound('A2'), second, bad, open))
    expect(summary.states).toEqual({ judged: 2, partial: 1, refused: 1 })
    expect(summary.parcelStates).toEqual({ judged: 1, partial: 1, refused: 1 })
    expect([summary.parcels, summary.collectedOpen]).toEqual([3, 2])
  })
})

describe('encodings and wrappings', () => {
  const text = file(sound('가나다-1', '똠방각하'), sound('A2'))

  it('judges UTF-8, BOM, CRLF, gzip and CP949 to the same bytes', async () => {
    const plain = await run(text)
    expect(plain.decisions.map(row => row['parcel'])).toEqual(['가나다-1', 'A2'])
    expect(plain.states).toEqual({ judged: 2 })
    const others = [
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
      text.replaceAll('\n', '\r\n'),
      gzipSync(text),
      iconv.encode(text, 'cp949'),
      text.trimEnd(),
    ]
    for (const other of others) expect((await run(other)).bytes).toEqual(plain.bytes)
  })

  it('names bytes that are no text, and never writes U+FFFD', async () => {
    const broken = Buffer.from(file(sound('A1'), sound('B1')))
    const at = broken.indexOf('티셔츠', broken.indexOf('B1'))
    broken[at] = 0xff
    const { problems, decisions, bytes } = await run(broken)
    expect(problems).toEqual(['3:goods:text_malformed'])
    expect(decisions.map(row => row['state'])).toEqual(['judged', 'refused'])
    expect(bytes.includes('\uFFFD')).toBe(false)
  })
})

describe('bad rows are named, and the others are judged', () => {
  const bad: readonly (readonly [string, string, string])[] = [
    ['a day that is none', sound('X').replace('2026-02-03', '2026-02-30'), '2:declared_on:day_bad'],
    ['an unknown country', sound('X').replace(',CN,', ',XX,'), '2:ship_from:country_unknown'],
    ['an unknown currency', sound('X').replace('USD', 'US$'), '2:currency:currency_unknown'],
    ['a negative amount', sound('X').replace(',100,', ',-100,'), '2:unit_price:amount_negative'],
    ['an exponent', sound('X').replace(',100,', ',1e3,'), '2:unit_price:amount_exponent'],
    [
      'an absurd amount',
      sound('X').replace(',100,', ',99999999999999,'),
      '2:unit_price:amount_too_large',
    ],
    [
      'too many decimals',
      sound('X').replace(',100,', ',1.23456,'),
      '2:unit_price:amount_too_many_decimals',
    ],
    ['an amount in words', sound('X').replace(',100,', ',백,'), '2:unit_price:amount_bad'],
    ['letters in a code', sound('X').replace('6109101000', '61O9101000'), '2:hs:hs_bad'],
    ['a code cut short', sound('X').replace('6109101000', '610'), '2:hs:hs_bad_length'],
    ['no quantity', sound('X').replace(',1,100', ',,100'), '2:quantity:value_missing'],
    ['a quantity of 0', sound('X').replace(',1,100', ',0,100'), '2:quantity:quantity_zero'],
    ['too few columns', 'X,1,2026-02-03,CN', '2::row_too_few_columns'],
    ['too many columns', `${sound('X')},9`, '2::row_too_many_columns'],
    ['a NUL byte', sound('X\0'), '2:parcel:nul_byte'],
    ['an unclosed quote', sound('X').replace('티셔츠', '"티셔츠'), '2::quote_unclosed'],
    ['text behind a quote', sound('X').replace('티셔츠', '"티"셔츠'), '2::quote_misplaced'],
    [
      'a day before the law is known',
      sound('X').replace('2026', '2001'),
      '2:declared_on:law_not_known',
    ],
    [
      'a week without a rate',
      sound('X').replace('2026-02-03', '2024-02-06'),
      '2:currency:rate_missing',
    ],
    ['the header again', header + charges, '2::header_again'],
    ['no parcel', sound(''), '2:parcel:value_missing'],
  ]

  it.each(bad)('%s', async (_, row, problem) => {
    const { problems, decisions, states } = await run(file(row, sound('GOOD')))
    expect(problems).toContain(problem)
    expect(decisions).toHaveLength(2)
    expect(decisions.at(-1)).toMatchObject({
      parcel: 'GOOD',
      state: 'judged',
      relief: 'small_value',
    })
    expect(states).toEqual({ judged: 1, refused: 1 })
  })

  it('refuses a parcel whole when one of its lines is refused', async () => {
    const second = sound('P').replace('P,1', 'P,2').replace('USD', 'USX')
    const { decisions, problems } = await run(file(sound('P'), second, sound('Q')))
    expect(decisions.map(row => `${row['parcel']} ${row['state']} ${row['reasons']}`)).toEqual([
      'P refused sibling_refused',
      'P refused currency_unknown',
      expect.stringContaining('Q judged'),
    ])
    expect(problems).toEqual(['3:currency:currency_unknown'])
  })

  it('reads a country by its name as by its code, also within one parcel', async () => {
    const second = sound('P').replace('P,1', 'P,2')
    const rows = ['CN', '중국', 'china', '中国'].map((name, at) =>
      sound(`P${at}`).replace(',CN,', `,${name},`),
    )
    const both = [sound('P'), second.replace(',CN,', ',중국,')]
    const { decisions, problems } = await run(file(...rows, ...both))
    expect(problems).toEqual([])
    const tracks = decisions.map(({ state, track, relief }) => `${state} ${track} ${relief}`)
    expect(new Set(tracks.slice(0, 4))).toEqual(new Set(['judged list small_value']))
  })

  it('names contradictions within a parcel and lines that stand twice', async () => {
    const other = sound('P').replace('P,1', 'P,2').replace(',CN,', ',JP,')
    const twice = await run(file(sound('P'), other, sound('Q'), sound('Q')))
    expect(twice.problems).toEqual(['3:ship_from:parcel_conflict', '5:line:line_duplicate'])
    expect(twice.states).toEqual({ refused: 4 })
  })

  it('takes full-width digits and well-formed thousands, and refuses others', async () => {
    const wide = sound('A').replace(',100,', ',１００,')
    const thousands = sound('B').replace(',100,', ',"1,234.50",')
    const crooked = sound('C').replace(',100,', ',"12,34",')
    const { decisions, problems } = await run(file(wide, thousands, crooked))
    expect(decisions.map(row => row['item_value_usd'])).toEqual(['100.00', '1234.50', ''])
    expect(problems).toEqual(['4:unit_price:amount_bad'])
  })
})

describe('files that cannot be read at all', () => {
  const cases: readonly (readonly [string, string | Buffer, string])[] = [
    ['an empty file', '', 'file_empty'],
    ['a missing column', 'parcel,line\nA,1\n', 'column_missing'],
    ['a column twice', file(sound('A')).replace('goods', 'hs'), 'column_twice'],
    ['a broken workbook', Buffer.from('PK\x03\x04rest'), 'workbook_bad'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'workbook_bad'],
    ['an image', Buffer.from('89504e470d0a1a0a', 'hex'), 'file_binary'],
  ]
  it.each(cases)('%s', async (_, content, code) => {
    const error = await run(content).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Unusable)
    expect(codeOf((error as Unusable).problem.code).code).toBe(code)
  })
})

describe('what is carried over', () => {
  it('keeps input columns, and names apart those that we have too', async () => {
    const { decisions } = await run(file(sound('A', '"빨강, 중"').replace('티셔츠 ', '')), [
      'goods',
      'line',
    ])
    expect(decisions[0]).toMatchObject({ goods: '빨강, 중', input_line: '1' })
  })

  it('lets no personal value into any artefact', async () => {
    const personal = fields.filter(field => field.personal).map(field => field.name)
    const canaries = personal.map((_, at) => `CANARY${at}X`)
    const long = 'CANARYLONG'.repeat(600)
    const rows = [
      `${sound('A')},${canaries.join(',')}`,
      `${sound('B').replace('USD', 'USX')},${canaries.join(',')}`,
      `${sound('C')},${personal.map(() => long).join(',')}`,
    ]
    const text = [`${header}${charges},${personal.join(',')}`, ...rows].join('\n')
    const { problems } = await run(text)
    expect(problems).toContain('3:currency:currency_unknown')
    expect(problems).toContain('4:person:text_too_long')
    expect(problems).toContain('4:customs_id:text_too_long')
    for (const name of readdirSync(folder)) {
      if (name === 'input.csv') continue
      expect(readFileSync(join(folder, name)).includes('CANARY'), name).toBe(false)
    }
  })

  it('lets no customs id out, whether its form is right, wrong or in conflict', async () => {
    const ids = ['P918273645546', 'P91827364554', '918-27-36455', '삼색무역9182736']
    const rows = ids.map((id, at) => `${sound(`S${at}`)},u${at},${id},CANARY,failed`)
    rows.push(`${sound('T')},u8,${ids[0]},CANARY,matched`)
    rows.push(`${sound('T')},u8,P918273645547,CANARY,matched`)
    const identity = 'person,customs_id,person_name,customs_match'
    const { decisions, problems } = await run(
      [`${header}${charges},${identity}`, ...rows].join('\n'),
    )
    expect(problems).toContain('7:customs_id:parcel_conflict')
    expect(decisions.map(row => row['reasons']?.includes('identity_match_failed'))).toContain(true)
    for (const name of readdirSync(folder)) {
      if (name === 'input.csv') continue
      const text = readFileSync(join(folder, name), 'utf8')
      for (const value of ['CANARY', '91827', '918-27', '삼색무역']) {
        expect(text.includes(value), `${value} in ${name}`).toBe(false)
      }
    }
  })

  it('counts the parcels that need a person for identity', async () => {
    const identity = 'customs_id,person_name,person_phone,person_postcode,customs_match'
    const { identity: counts } = await run(
      [
        `${header}${charges},${identity}`,
        `${sound('A')},P123456789012,K,010,04524,matched`,
        `${sound('B')},P123456789012,K,010,04524,not_asked`,
        `${sound('C')},,,,,`,
        `${sound('D')},P12345678901,K,010,04524,matched`,
      ].join('\n'),
    )
    expect(counts).toEqual({ not_tested: 1, met: 1, needs_person: 2 })
  })

  it('judges a file as it judges records', async () => {
    const samples = fc.sample(someParcels, { numRuns: 40, seed: 7 })
    for (const lines of samples) {
      const names = fields.map(field => field.name)
      const row = (line: InputLine) => csvLine(names.map(name => String(line[name] ?? '')))
      const { decisions } = await run([csvLine(names), ...lines.map(row)].join('\n'))
      expect(decisions).toEqual(assess(lines, { bench, codeList }).answers)
    }
  })
})
