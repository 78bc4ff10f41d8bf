import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../basis/day.js'
import type { Problem } from '../basis/problem.js'
import { fields } from '../parcel/fields.js'
import { ParcelCsv } from './parcel-csv.js'
import { ParcelRows } from './parcel-rows.js'

const header =
  'parcel,line,order_no,channel,declared_on,person,customs_id,person_name,goods,brand,ship_from,' +
  'note,hs,quantity,weight_g,unit_price,currency'
const sound =
  'P1,1,O1,express,2026-03-02,u1,P123456789012,홍길동,티셔츠,Acme,US,n,6109100000,1,200,12.5,USD'
const values = [
  ...[
    '',
    ' ',
    '"',
    '""',
    '"a,b"',
    '"a""b"',
    '"""a"""',
    `"${'가""'.repeat(60)}"`,
    '"a""b',
    '"a"" ,b"',
    'a"b',
    '"a"b',
    '"a\nb"',
    ' P1 ',
    '\t7',
    '"',
    '\0',
    'x\0y',
  ],
  ...[
    '0',
    '1',
    '007',
    '1.25',
    '12345.6789',
    '1.23456',
    '300000',
    '99999999999',
    '-1',
    '1e5',
    '"1,234.5"',
  ],
  ...[
    '2026-03-03',
    '20260303',
    '2026-13-01',
    '2026-02-30',
    'us',
    'KR',
    'ZZ',
    'EUR',
    'express',
    'post',
  ],
  ...[
    '6109.10-0000',
    '61',
    '61091000001',
    'P000000000001',
    '123-45-67890',
    '홍길동',
    'O 2',
    'parcel',
  ],
  ...['x'.repeat(201), '가'.repeat(1400), '"2026-03-04"', '"USD"', '１２'],
]
const endings = ['\n', '\r\n', '\r', ',\n', ',extra\n', '\n\n', '']

interface Change {
  readonly at: number
  readonly value: string
}

const line = fc
  .record({
    parcel: fc.nat({ max: 30 }),
    changes: fc.array(
      fc.record({
        at: fc.nat({ max: 16 }),
        value: fc.constantFrom(...values),
      }) as fc.Arbitrary<Change>,
      { maxLength: 3 },
    ),
    isSound: fc.boolean(),
    ending: fc.oneof({ weight: 9, arbitrary: fc.constant('\n') }, fc.constantFrom(...endings)),
  })
  .map(({ parcel, changes, isSound, ending }) => {
    const cells = sound.split(',')
    cells[0] = `P${parcel}`
    if (!isSound) for (const { at, value } of changes) cells[at] = value
    return `${cells.join(',')}${ending}`
  })

class CarefulCsv extends ParcelCsv {
  override readPlain(_view: DataView<ArrayBuffer>, at: number): number {
    return at
  }
}

function read(Reader: typeof ParcelCsv, text: string, chunk: number): unknown {
  const problems: Problem[] = []
  const declaredOn = text.length % 2 === 0 ? day('2026-01-05') : undefined
  const rows = new ParcelRows({
    keep: ['note', 'goods', 'hs', 'quantity'],
    onProblem: problem => problems.push(problem),
    size: text.length,
    declaredOn,
  })
  const reader = new Reader(rows)
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += chunk) {
    reader.push({ bytes: bytes.subarray(at, at + chunk), isSuspect: false })
  }
  reader.finish()
  const columns = rows.finish()
  const known = fields.filter(({ name }) => columns.has(name))
  const texts = known.filter(({ kind }) => kind === 'key' || kind === 'name')
  return {
    problems,
    kept: rows.kept.ids,
    records: Array.from({ length: columns.count }, (_, row) => columns.records.of(row)),
    refusals: [...columns.refusals.subarray(0, columns.count)],
    values: known.map(({ name }) => [...columns.column(name).values.subarray(0, columns.count)]),
    open: known.map(({ name }) => columns.column(name).values[columns.count]),
    texts: texts.map(({ name }) => {
      const dictionary = columns.dictionary(name)
      return Array.from({ length: dictionary.size }, (_, n) => dictionary.textOf(n + 1))
    }),
    codes: Array.from({ length: columns.hsCodes.size }, (_, n) => columns.hsCodes.textOf(n + 1)),
  }
}

describe('plain records', () => {
  it('are read as the careful reader reads them', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 40, max: 4000 }),
        (lines, chunk) => {
          const text = `${header}\n${sound}\n${lines.join('')}`
          expect(read(ParcelCsv, text, chunk)).toEqual(read(CarefulCsv, text, chunk))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('are read in any number', () => {
    const lines = Array.from({ length: 3000 }, (_, n) =>
      sound.replace('P1,1', `P${n % 1700},${n + 1}`),
    )
    const text = `${header}\n${lines.join('\n')}\n`
    expect(read(ParcelCsv, text, 1 << 16)).toEqual(read(CarefulCsv, text, 1 << 16))
  })
})
