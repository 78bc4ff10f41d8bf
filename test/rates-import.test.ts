import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { ratesCommand } from '../src/doors/cli/rates.js'
import { parseRates } from '../src/files/rates-file.js'
import { runCommand } from './command.js'
import { jsonOf, keyNotRegistered, type Shape, shape, xmlOf } from './rates-shapes.js'
import { scratch } from './scratch.js'

const folder = scratch('rates')
const input = join(folder, 'input')
const output = join(folder, 'rates.csv')

async function imported(content: string | Buffer, ...words: readonly string[]) {
  writeFileSync(input, content)
  const said = await runCommand(ratesCommand, 'import', input, '--out', output, ...words)
  return { ...said, rows: readFileSync(output, 'utf8').trim().split('\n').slice(1) }
}

const week = [
  shape('USD', '1471.52'),
  shape('JPY', '979.58', { mtryUtNm: '일본 100엔' }),
  shape('IDR', '8.9', { mtryUtNm: 'Rupiah(100)' }),
  shape('USD', '1450.11', { imexTp: '1' }),
]
const rows = [
  '2026-09-27,2026-10-03,IDR,0.089,data.go.kr 15101230',
  '2026-09-27,2026-10-03,JPY,9.7958,data.go.kr 15101230',
  '2026-09-27,2026-10-03,USD,1471.52,data.go.kr 15101230',
]

function csvOf(items: readonly Shape[]): string {
  const header = '적용개시일자,국가부호,화폐단위명,통화부호,환율,수출입구분'
  return [header, ...items.map(item => Object.values(item).join(','))].join('\r\n')
}

describe('rates import', () => {
  it.each([
    ['XML', xmlOf(week)],
    ['JSON', jsonOf(week)],
    ['a list in JSON', JSON.stringify(week)],
    ['CSV', csvOf(week)],
    ['CSV in CP949', iconv.encode(csvOf(week), 'cp949')],
  ])('takes the import rates of %s, for one unit', async (_, content) => {
    const said = await imported(content)
    expect(said.rows).toEqual(rows)
    expect(said.exit).toBe(0)
    expect(said.out).toContain('과세환율 3개 (2026-09-27…2026-10-03), 수출 1개 뺌')
  })

  it('writes what --rates reads', async () => {
    await imported(xmlOf(week))
    const { rows: read, problems } = parseRates(readFileSync(output, 'utf8'))
    expect(problems).toEqual([])
    expect(read.map(row => [row.currency, row.krwPerUnitMicro])).toEqual([
      ['IDR', 89_000],
      ['JPY', 9_795_800],
      ['USD', 1_471_520_000],
    ])
  })

  it('ends a week on its Saturday, whatever day it begins on', async () => {
    const {
      rows: [row],
    } = await imported(xmlOf([shape('USD', '1', { aplyBgnDt: '2026-09-30' })]))
    expect(row).toMatch(/^2026-09-30,2026-10-03,USD,1,/)
  })

  it('takes a currency of several countries once', async () => {
    const shared = [shape('EUR', '1600'), shape('EUR', '1600.0', { cntySgn: 'DE' })]
    expect((await imported(xmlOf(shared))).rows).toHaveLength(1)
  })

  const good = shape('USD', '1471.52')
  it.each([
    [shape('JPY', '9.1', { aplyBgnDt: '20260931' }), 'aplyBgnDt day_bad'],
    [shape('XXQ', '9.1'), 'currSgn currency_unknown'],
    [shape('JPY', '-'), 'fxrt amount_bad'],
    [shape('JPY', '0'), 'fxrt amount_bad'],
    [shape('JPY', '1.2345678'), 'fxrt amount_too_many_decimals'],
    [shape('JPY', '99999999999'), 'fxrt amount_too_large'],
    [shape('JPY', '9.1', { imexTp: '' }), 'imexTp value_missing'],
    [shape('JPY', '9.1', { imexTp: '3' }), 'imexTp choice_unknown'],
    [shape('USD', '1471.53'), 'fxrt rate_conflict'],
  ])('names %j and goes on with the others', async (bad, problem) => {
    const said = await imported(xmlOf([good, bad]))
    expect(said.exit).toBe(1)
    expect(said.rows).toEqual([rows[2]])
    expect(said.out).toContain(`2:${problem}`)
  })

  it.each([
    ['nothing', '', /no rows/],
    ['an answer that was cut off', xmlOf(week).slice(0, 300), /XML/],
    ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${xmlOf(week)}`, /XML/],
    ['broken JSON', '{"response":', /JSON/],
    ['another XML', '<a><b>1</b></a>', /response\/body/],
    [
      'another CSV',
      'a,b\n1,2\n',
      /aplyBgnDt\(적용개시일자\), currSgn\(통화부호\), fxrt\(환율\), imexTp\(수출입구분\)/,
    ],
    ['a refusal', keyNotRegistered, /30 SERVICE_KEY_IS_NOT_REGISTERED_ERROR/],
    ['an unclosed quote', `${csvOf(week)}\n"`, /quote|"/],
  ])('refuses %s', async (_, content, message) => {
    await expect(imported(content)).rejects.toThrow(message)
  })

  it('writes nothing where there is no rate, and never over its input', async () => {
    const path = join(folder, 'none.csv')
    writeFileSync(input, xmlOf([shape('USD', '1', { imexTp: '1' })]))
    const said = await runCommand(ratesCommand, 'import', input, '--out', path, '--json')
    expect(said.exit).toBe(1)
    expect(JSON.parse(said.out)).toMatchObject({ rates: 0, exports: 1, problems: [] })
    expect(() => readFileSync(path)).toThrow(/ENOENT/)
    await expect(runCommand(ratesCommand, 'import', input, '--out', input)).rejects.toThrow(
      /overwrite/,
    )
  })
})
