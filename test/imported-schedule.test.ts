import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assessCommand } from '../src/doors/cli/assess.js'
import { scheduleCommand } from '../src/doors/cli/schedule.js'
import { readCsvTable } from '../src/files/csv-table.js'
import { runCommand } from './command.js'
import { folder, fromRows, scratch } from './tariff-import.js'
import { row } from './tariff-sheets.js'

const shirt = '6109101000'
const basic = row(shirt, 'A', '13')

describe('an imported schedule', () => {
  const parcels = (...lines: readonly string[]) => {
    const head = 'parcel,declared_on,ship_from,origin,origin_proof,hs,unit_price,currency,use'
    const charges = 'quantity,local_freight,local_tax,intl_freight,intl_insurance'
    return [`${head},${charges}`, ...lines.map(line => `${line},100000,KRW,resale,1,0,0,0,0`)]
  }

  async function judged(...lines: readonly string[]) {
    const file = join(scratch, 'parcels.csv')
    writeFileSync(file, parcels(...lines).join('\n'))
    const outputs = ['decisions', 'problems'].flatMap(name => [
      name === 'problems' ? '--problems' : '--out',
      join(scratch, `${name}.csv`),
    ])
    const words = [file, '--schedule', folder, ...outputs]
    await runCommand(assessCommand, ...words)
    const { header, rows } = readCsvTable(readFileSync(join(scratch, 'decisions.csv'), 'utf8'))
    const at = (name: string) => header.indexOf(name)
    return rows.map(({ cells }) => {
      const [kind, rate, duty] = ['rate_kind', 'duty_rate_pct', 'duty_krw'].map(
        name => cells[at(name)],
      )
      return { kind, rate, duty, reasons: cells[at('reasons')]!.split('|') }
    })
  }

  it('judges by day, by the proviso for farm goods, and leaves gaps open with their reason', async () => {
    await fromRows(
      basic,
      row(shirt, 'C', '6.5', { from: '20260701' }),
      row('2106903021', 'A', '8'),
      row('2106903021', 'W1', '20'),
      row('2106903021', 'W2', '754.3'),
      row('8517130000', 'A', '8'),
      row('8517130000', 'P1', '0'),
      row('3304991000', 'A', '8'),
      row('3304991000', 'L', '40'),
    )
    const [june, july, farm, quota, adjusted] = await judged(
      `1,2026-06-30,JP,,,${shirt}`,
      `2,2026-07-01,JP,,,${shirt}`,
      '3,2026-03-03,JP,,,2106903021',
      '4,2026-03-03,JP,,,8517130000',
      '5,2026-03-03,JP,,,3304991000',
    )
    expect(june).toMatchObject({ kind: 'basic', rate: '13', duty: '13000' })
    expect(july).toMatchObject({ kind: 'wto', rate: '6.5', duty: '6500' })
    expect(farm).toMatchObject({ kind: 'wto_farm', rate: '754.3', duty: '754300' })
    expect(farm?.reasons).toContain('rate_farm_concession')
    expect(farm?.reasons).toContain('rate_farm_quota_not_applied')
    expect(quota).toMatchObject({ kind: 'basic', rate: '8', duty: '8000' })
    expect(quota?.reasons).toContain('rate_quota_not_applied')
    expect(adjusted).toMatchObject({ kind: '', rate: '', duty: '' })
    expect(adjusted?.reasons).toContain('rate_adjustment')
    expect(adjusted?.reasons).not.toContain('rate_gap')
  })

  it('has the agreements that the table has, and says which it lacks', async () => {
    await fromRows(basic, row(shirt, 'FAU1', '0'), row(shirt, 'FVN1', '2'))
    const at = '2026-03-03'
    const [australia, receipt, switzerland, vietNam, taiwan] = await judged(
      `1,${at},AU,AU,certificate,${shirt}`,
      `2,${at},AU,AU,receipt,${shirt}`,
      `3,${at},CH,CH,certificate,${shirt}`,
      `4,${at},VN,VN,certificate,${shirt}`,
      `5,${at},TW,TW,certificate,${shirt}`,
    )
    expect(australia).toMatchObject({ kind: 'fta_au', rate: '0', duty: '0' })
    expect(receipt?.reasons).toContain('preference_papers_waived')
    expect(switzerland).toMatchObject({ kind: '', duty: '' })
    expect(switzerland?.reasons).toContain('preference_not_held')
    expect(vietNam).toMatchObject({ kind: 'fta_vn', rate: '2' })
    expect(vietNam?.reasons).toContain('preference_others_not_held')
    expect(taiwan).toMatchObject({ kind: 'basic', rate: '13' })
  })

  it('answers schedule find', async () => {
    await fromRows(basic, row(shirt, 'C', '6.5', { from: '20260701' }), row('9999999999', 'A', '1'))
    const find = async (...words: readonly string[]) => {
      return (await runCommand(scheduleCommand, 'find', ...words, '--schedule', folder)).out
    }
    expect(await find('9999999999')).toContain('9999999999  1 % 기본')
    const split = await find(shirt)
    expect(split).toContain('2026-01-01…2026-06-30 13 % 기본; 2026-07-01…2026-12-31 6.5 % WTO 양허')
    expect(await find(shirt, '--on', '2026-07-01')).toContain(`${shirt}  6.5 % WTO 양허`)
    const json = JSON.parse(await find(shirt, '--json'))
    expect(json.lines[0].rate.kind).toBe('by_day')
  })
})
