import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { JsonObjects } from '../src/files/json-objects.js'
import { recordsOf, refusalOf, runFile, sampleCsv, sound } from './format-run.js'

const line = (more: object = {}) => JSON.stringify({ ...sound, ...more })
const run = (...lines: readonly string[]) => runFile('input.ndjson', `${lines.join('\n')}\n`)

describe('NDJSON', () => {
  it('gives the decisions of the same rows in CSV, byte for byte', async () => {
    const csv = sampleCsv(1000)
    const lines = recordsOf(csv).map(row => JSON.stringify(row))
    const text = lines.join('\n')
    const plain = await runFile('input.csv', csv)
    const wrapped = [
      text,
      `\uFEFF${text}`,
      `${lines.join('\r\n')}\r\n`,
      gzipSync(text),
      iconv.encode(text, 'cp949'),
    ]
    for (const [at, one] of wrapped.entries()) {
      const { decisions } = await runFile(at === 0 ? 'input.jsonl' : 'sniffed', one)
      expect(decisions.equals(plain.decisions)).toBe(true)
    }
  })

  it('takes numbers as they are written, keys in any order, null and blanks as not given', async () => {
    const written =
      '{"currency":"USD","unit_price":0.1,"quantity":1.50,"parcel":9007199254740993,"line":1,' +
      '"declared_on":"2026-02-03","ship_from":"CN","hs":"6109.10-1000","goods":" \\ud83d\\ude00 ",' +
      '"local_freight":0,"local_tax":0,"intl_freight":0,"intl_insurance":0,"use":null,"brand":""}'
    const csv =
      'parcel,line,declared_on,ship_from,hs,goods,quantity,unit_price,currency,local_freight,' +
      'local_tax,intl_freight,intl_insurance\n9007199254740993,1,2026-02-03,CN,6109101000,😀,' +
      '1.5,0.1,USD,0,0,0,0\n'
    const keep = { keep: ['parcel', 'goods', 'unit_price'] }
    const json = await runFile('numbers.ndjson', `${written}\n`, keep)
    expect(json.problems).toEqual([])
    expect(json.decisions.toString()).toBe(
      (await runFile('numbers.csv', csv, keep)).decisions.toString(),
    )
  })

  const bad: readonly (readonly [string, string, string])[] = [
    ['cut', line().slice(0, 20), '2::json_bad@20'],
    ['without a brace', 'parcel', '2::json_bad@0'],
    ['two objects', `${line()}${line()}`, `2::json_bad@${line().length}`],
    ['a comma too many', '{"parcel":"가나",}', '2::json_bad@15'],
    ['a number with a leading zero', '{"parcel":"A","line":01}', '2::json_bad@22'],
    ['not a number', '{"parcel":NaN}', '2::json_bad@10'],
    ['a tab in a text', '{"parcel":"\t"}', '2::json_bad@11'],
    ['an escape that is none', '{"parcel":"\\x"}', '2::json_bad@11'],
    ['a key twice', line().replace('"line"', '"hs":"6109","line"'), '2:hs:key_twice'],
    ['a list', line({ goods: ['티셔츠'] }), '2:goods:value_not_plain'],
    ['an object', line({ unit_price: { amount: 1 } }), '2:unit_price:value_not_plain'],
    ['true', line({ freight_separate: true }), '2:freight_separate:value_not_plain'],
    ['a code as a number', line({ hs: 6109101000 }), '2:hs:number_as_code'],
    ['an id as a fraction', line().replace('"A1"', '1.0'), '2:parcel:number_as_code'],
    ['an exponent', line().replace('"100"', '1e2'), '2:unit_price:amount_exponent'],
    ['a negative number', line({ unit_price: -1 }), '2:unit_price:amount_negative'],
    ['too many decimals', line({ unit_price: 1.23456 }), '2:unit_price:amount_too_many_decimals'],
    ['an escaped NUL', line({ goods: '\0' }), '2:goods:nul_byte'],
    ['a NUL', line({ goods: 'X' }).replace('X', '\0'), '2::nul_byte'],
    ['half of a pair', line({ goods: 'X' }).replace('X', '\\ud800'), '2:goods:text_malformed'],
    ['null for what is required', line({ quantity: null }), '2:quantity:value_missing'],
    ['a day that is none', line({ declared_on: '2026-02-30' }), '2:declared_on:day_bad'],
    ['an empty object', '{}', '2:parcel:value_missing'],
  ]

  it.each(bad)('names %s, and goes on', async (_, broken, problem) => {
    const { problems, states } = await run(line({ parcel: 'FIRST' }), broken, line({ parcel: 'L' }))
    expect(problems).toContain(problem)
    expect(states).toEqual({ judged: 2, refused: 1 })
  })

  it('names bytes that are no text, lines that are too long, and every unknown key once', async () => {
    const broken = Buffer.from(`${line()}\n${line({ parcel: 'B' })}\n`)
    broken[broken.lastIndexOf('티셔츠')] = 0xff
    expect((await runFile('broken.ndjson', broken)).problems).toEqual(['2:goods:text_malformed'])
    const long = line({ goods: 'x'.repeat(3 << 20) })
    const { problems, states } = await run(
      long,
      line({ parcel: 'B', colour: 1 }),
      line({ colour: 2 }),
    )
    expect(problems).toEqual(['1::record_too_long', '2:colour:column_unknown'])
    expect(states).toEqual({ judged: 2, refused: 1 })
  })

  it('does not keep more than a hundred unknown keys', async () => {
    const lines = Array.from({ length: 300 }, (_, at) => line({ parcel: `P${at}`, [`k${at}`]: 1 }))
    expect((await run(...lines)).problems).toHaveLength(100)
  })

  it('refuses in one sentence what is no NDJSON', async () => {
    expect(await refusalOf('list.json', `[${line()}]`)).toMatch(/^This is not NDJSON/)
    expect(await refusalOf('pretty.json', JSON.stringify(sound, null, 2))).toMatch(/not NDJSON/)
    expect(await refusalOf('empty.ndjson', '')).toMatch(/no rows/)
    expect(await refusalOf('blank.ndjson', '\n\n')).toMatch(/no rows/)
    const { currency: _, ...rest } = sound
    expect(await refusalOf('short.ndjson', JSON.stringify(rest))).toMatch(/'currency' is missing/)
  })

  it('reads what the platform reads, and refuses what it refuses', () => {
    const told = new Map<string, unknown>()
    let name = ''
    const decode = (bytes: Uint8Array, start: number, end: number) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end))
    const objects = new JsonObjects({
      key: (...place) => {
        name = decode(...place)
        told.set(name, null)
      },
      text: (...place) => told.set(name, decode(...place)),
      number: (...place) => told.set(name, Number(decode(...place))),
      other: (...place) => told.set(name, JSON.parse(decode(...place))),
      badKey: () => {},
      badText: () => {},
    })
    const key = fc.string().filter(text => !text.includes('\0') && text !== '__proto__')
    const sample = fc.dictionary(key, fc.oneof(fc.double(), key, fc.jsonValue({ maxDepth: 3 })))
    fc.assert(
      fc.property(sample, fc.nat(), fc.nat(255), (object, cut, byte) => {
        const text = JSON.stringify(object)
        const bytes = Buffer.from(text)
        told.clear()
        expect(objects.scan(bytes, 0, bytes.length)).toBe(-1)
        expect(Object.fromEntries(told)).toEqual(JSON.parse(text))
        bytes[cut % bytes.length] = byte
        const isSound = objects.scan(bytes, 0, bytes.length) === -1
        expect(isSound).toBe(isObject(bytes.toString('latin1')))
      }),
      { numRuns: 500 },
    )
  })
})

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
