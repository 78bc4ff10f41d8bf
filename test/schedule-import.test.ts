import { describe, expect, it } from 'vitest'
import { loadSchedule } from '../src/files/schedule-asset.js'
import { ordinaryRate } from '../src/law/schedule.js'
import { folder, fromRows, type Line } from './tariff-import.js'
import { type Row, row } from './tariff-sheets.js'
import type { Cell } from './workbook.js'

const shirt = '6109101000'
const basic = row(shirt, 'A', '13')

describe('schedule import: a line', () => {
  it('has the rates of its kinds, and others are counted', async () => {
    const { exit, out, lines } = await fromRows(
      basic,
      row(shirt, 'C', '35'),
      row(shirt, 'FCN1', '2.6'),
      row(shirt, 'FAU1', 0),
      row(shirt, 'FCECR1', '0'),
      row(shirt, 'E1', 9.1),
      row(shirt, 'E2', '5.2'),
      row(shirt, 'R', '0'),
      row(shirt, 'U', '0'),
      row(shirt, 'FZZ1', '0'),
    )
    expect(lines).toEqual([
      {
        ...{ hs10: shirt, basic: '13', wto: '35', apta: '9.1', apta_bd: '5.2' },
        ...{ fta_cn: '2.6', fta_au: '0', fta_cr: '0' },
      },
    ])
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      ...{ first_day: '2026-01-01', last_day: '2026-12-31', lines: 1 },
      counts: { rows: 10, used: 7, repeated: 0, leftOut: 3, outside: 0, refused: 0 },
      left_out: { FZZ1: 1, R: 1, U: 1 },
      sheets: { read: ['2.12'], ignored: [] },
    })
  })

  const ginseng = '2106903021'
  const more = (kind: string, rate: Cell, other?: Row) => row(ginseng, kind, rate, other)
  it.each<[string, readonly (readonly Cell[])[], Line]>([
    ['a specific duty', [more('A', '8', { unit: '1276' })], { gap: 'specific' }],
    ['a specific duty alone', [more('A', undefined, { unit: 1276 })], { gap: 'specific' }],
    ['a unit of 0', [more('A', '8', { unit: '0' })], { basic: '8' }],
    [
      'an end use',
      [more('A', '8'), more('A', '0', { use: 'A01' })],
      { basic: '8', notes: 'end_use' },
    ],
    ['an end use alone', [more('A', '0', { use: 'A01' })], { gap: 'end_use', notes: 'end_use' }],
    [
      'a concession for an end use',
      [more('A', '8'), more('C', '0', { use: 'A01' })],
      { basic: '8', notes: 'end_use' },
    ],
    [
      'farm goods',
      [more('A', '8'), more('W1', '20'), more('W2', '754.3'), more('E1', '4')],
      { basic: '8', farm: '754.3', apta: '4', doubt: 'apta', notes: 'farm_quota' },
    ],
    [
      'farm goods in quota alone',
      [more('A', '8'), more('W1', '20')],
      { basic: '8', gap: 'farm', notes: 'farm_quota' },
    ],
    [
      'farm goods beside a concession',
      [more('A', '8'), more('C', '5'), more('W2', '754.3')],
      { basic: '8', wto: '5', farm: '754.3', gap: 'farm' },
    ],
    ['a quota on request', [more('A', '8'), more('P1', '0')], { basic: '8', notes: 'quota' }],
    ['a quota above', [more('A', '8'), more('P1', '8')], { basic: '8', gap: 'quota' }],
    ['a quota for all', [more('A', '8'), more('P3', '0')], { basic: '8', gap: 'quota' }],
    ['an adjustment', [more('A', '8'), more('L', '40')], { basic: '8', gap: 'adjustment' }],
    ['a provisional rate', [more('A', '8'), more('B', '3')], { basic: '8', gap: 'provisional' }],
    ['an added duty', [more('A', '8'), more('I', '35.9')], { basic: '8', gap: 'special_duty' }],
    [
      'a second choice',
      [more('A', '8'), more('FUS1', '0'), more('FUS2', '4')],
      { basic: '8', fta_us: '0', doubt: 'fta_us' },
    ],
    [
      'a specific agreement',
      [more('A', '8'), more('FUS1', '0', { unit: '9' })],
      { basic: '8', doubt: 'fta_us' },
    ],
    [
      'two concessions',
      [more('A', '8'), more('C', '6.5'), more('CIT', '0')],
      { basic: '8', gap: 'rows_differ' },
    ],
  ])('says what stands beside it: %s', async (_, rows, line) => {
    const { lines, exit } = await fromRows(...rows)
    expect(lines).toEqual([{ hs10: ginseng, ...line }])
    expect(exit).toBe(0)
  })

  it('is split where a rate holds on some days alone', async () => {
    const { lines } = await fromRows(
      basic,
      row(shirt, 'C', '6.5', { from: '20260401', to: '20260630' }),
      row(shirt, 'FCN1', '2.6', { from: '20240101', to: '20260630' }),
      row(shirt, 'FCN1', '0', { from: '20260701', to: '99991231' }),
    )
    const share = { hs10: shirt, basic: '13' }
    expect(lines).toEqual([
      { ...share, from: '2026-01-01', to: '2026-03-31', fta_cn: '2.6' },
      { ...share, from: '2026-04-01', to: '2026-06-30', fta_cn: '2.6', wto: '6.5' },
      { ...share, from: '2026-07-01', to: '2026-12-31', fta_cn: '0' },
    ])
  })

  it('is kept without a basic rate, and its rate is then not held', async () => {
    const { lines } = await fromRows(basic, row('0101210000', 'C', '5'))
    expect(lines[0]).toEqual({ hs10: '0101210000', wto: '5' })
    expect(ordinaryRate(loadSchedule(folder), undefined, '0101210000').kind).toBe('not_held')
  })

  it('is not there on days without a row', async () => {
    const { lines } = await fromRows(
      row('0101210000', 'A', '0'),
      row(shirt, 'A', '13', { to: '20260211' }),
      row('6109102000', 'A', '13', { from: '20260212' }),
    )
    expect(lines).toEqual([
      { hs10: '0101210000', basic: '0' },
      { hs10: shirt, from: '2026-01-01', to: '2026-02-11', basic: '13' },
      { hs10: '6109102000', from: '2026-02-12', to: '2026-12-31', basic: '13' },
    ])
  })
})

describe('schedule import: rows that are wrong', () => {
  it.each<[string, readonly Cell[], string, string]>([
    ['a code as a number', row(6109101000, 'C', '5'), '품목번호', 'number_as_code'],
    ['a code as a number that lost its 0', row(101210000, 'C', '5'), '품목번호', 'number_as_code'],
    ['a short code', row('610910', 'C', '5'), '품목번호', 'code_not_ten'],
    ['a code in letters', row('KR09101000', 'C', '5'), '품목번호', 'hs_bad'],
    ['no code', row(undefined, 'C', '5'), '품목번호', 'value_missing'],
    ['no kind', row(shirt, undefined, '5'), '관세율구분', 'value_missing'],
    ['an unknown kind', row(shirt, 'ZZZ9', '5'), '관세율구분', 'rate_kind_unknown'],
    ['no rate', row(shirt, 'C', undefined), '관세율', 'value_missing'],
    ['a percent sign', row(shirt, 'C', '8%'), '관세율', 'rate_bad'],
    ['a percentage', row(shirt, 'C', { percent: 0.08 }), '관세율', 'rate_bad'],
    ['three decimals', row(shirt, 'C', '2.125'), '관세율', 'rate_bad'],
    ['a minus', row(shirt, 'C', -8), '관세율', 'rate_bad'],
    ['another rate', row(shirt, 'A', '8'), '관세율', 'rate_rows_differ'],
    ['no day', row(shirt, 'C', '5', { from: '' }), '적용개시일', 'value_missing'],
    ['no such day', row(shirt, 'C', '5', { to: '20260231' }), '적용만료일', 'day_bad'],
    ['a number for a day', row(shirt, 'C', '5', { to: 46_022 }), '적용만료일', 'day_bad'],
    [
      'days reversed',
      row(shirt, 'C', '5', { from: '20260301', to: '20260201' }),
      '적용개시일',
      'days_reversed',
    ],
  ])('%s: named with its place, and the others go on', async (_, wrong, column, code) => {
    const horse = row('0101210000', 'A', '0')
    const { exit, out, problems } = await fromRows(basic, horse, wrong)
    expect(problems).toMatchObject([{ file: 'table.xlsx#2.12', row: '4', column, code }])
    expect(problems[0]!['message_ko']).toMatch(/[가-힣]/)
    expect(problems[0]!['message_en']).toMatch(/^[ -~가-힣…]+[.]$/)
    expect(exit).toBe(1)
    expect(JSON.parse(out).counts).toMatchObject({ rows: 3, used: 2, refused: 1 })
  })

  it.each<[string, readonly Cell[], readonly Line[]]>([
    [
      'the code itself',
      row(shirt, 'C', '5%'),
      [{ basic: '0' }, { basic: '13', gap: 'row_refused' }],
    ],
    [
      'a code that lost its 0',
      row(101210000, 'C', '5'),
      [{ basic: '0', gap: 'row_refused' }, { basic: '13' }],
    ],
    [
      'all below a short code',
      row('6109', 'C', '5'),
      [{ basic: '0' }, { basic: '13', gap: 'row_refused' }],
    ],
    ['an agreement', row(shirt, 'FUS1', 'x'), [{ basic: '0' }, { basic: '13', doubt: 'fta_us' }]],
    ['what is left out', row(shirt, 'R', 'x'), [{ basic: '0' }, { basic: '13' }]],
    [
      'a kind not understood',
      row(shirt, 'ZZZ9', '5'),
      [{ basic: '0' }, { basic: '13', gap: 'unknown_kind' }],
    ],
    ['another rate', row(shirt, 'A', '8'), [{ basic: '0' }, { gap: 'rows_differ' }]],
  ])('leave open what they may belong to: %s', async (_, wrong, expected) => {
    const { lines } = await fromRows(basic, row('0101210000', 'A', '0'), wrong)
    const codes = ['0101210000', shirt]
    expect(lines).toEqual(expected.map((line, at) => ({ hs10: codes[at]!, ...line })))
  })

  it('leave open only the days on which rows differ', async () => {
    const { lines } = await fromRows(basic, row(shirt, 'A', '8', { from: '20261101' }))
    expect(lines).toEqual([
      { hs10: shirt, from: '2026-01-01', to: '2026-10-31', basic: '13' },
      { hs10: shirt, from: '2026-11-01', to: '2026-12-31', gap: 'rows_differ' },
    ])
  })

  it('count rows that say the same twice, and rows outside the days', async () => {
    const old = row(shirt, 'C', '20', { from: '20250101', to: '20251231' })
    const { out, exit } = await fromRows(basic, basic, old)
    const counts = { rows: 3, used: 1, repeated: 1, leftOut: 0, outside: 1, refused: 0 }
    expect(JSON.parse(out).counts).toEqual(counts)
    expect(exit).toBe(0)
  })
})
