/** Rows of orders that contradict one another, or leave one another's value open, at the terminal. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { landedCommand } from '../src/doors/cli/landed.js'
import { runCommand } from './command.js'
import { scratchOfTest } from './scratch.js'

const run = (...words: readonly string[]) => runCommand(landedCommand, ...words)

/** What the command writes into a file. */
async function written(...words: readonly string[]): Promise<string> {
  const out = join(scratchOfTest('landed-out'), 'landed')
  await run(...words, '--out', out)
  return readFileSync(out, 'utf8').trim()
}

const header = 'order,line,goods,to,sold_on,quantity,unit_price,currency,buyer'

/** A file of orders in the scratch of the test, with more columns behind the usual ones. */
function fileWith(more: string, ...lines: readonly string[]): string {
  const path = join(scratchOfTest('landed'), 'orders.csv')
  writeFileSync(path, [header + more, ...lines].join('\n'))
  return path
}

const fileOf = (...lines: readonly string[]) => fileWith('', ...lines)

describe('rows that contradict one another', () => {
  const contradicting = () =>
    fileWith(
      ',freight,carrier',
      'A,1,soap,JP,2026-08-10,1,500,JPY,Canary Kim,300,post',
      'A,2,soap,JP,2026-08-10,1,500,JPY,Canary Lee,,post',
      'A,3,soap,JP,2026-08-10,1,500,JPY,,400,express',
      'B,1,soap,JP,2026-08-10,1,500,JPY,,100,post',
      'B,1,soap,JP,2026-08-10,1,500,JPY,,,post',
      'C,1,soap,JP,2026-08-10,1,500,JPY,,100,post',
    )
  const places = (text: string) => [...text.matchAll(/^\w+ \(.*\)$/gm)].map(([place]) => place)
  const ofA = [
    'order_conflict (3 buyer)',
    'shipment_conflict (4 carrier)',
    'order_conflict (4 freight)',
  ]

  it('are named with row, column and remedy, and not judged; the exit status is 1', async () => {
    const path = contradicting()
    const out = join(scratchOfTest('landed'), 'landed.csv')
    const said = await run(path, '--out', out, '--lang', 'en')
    expect([said.exit, places(said.err)]).toEqual([1, [...ofA, 'order_line_twice (6 line)']])
    expect(said.err).toContain(
      "Rows of order A differ in 'freight', which an order has once: give it in one row, or alike.",
    )
    const rows = readFileSync(out, 'utf8').trim().split('\n').slice(1)
    const reasons = ['rows_disagree', 'rows_disagree', 'rows_disagree', 'line_twice', 'line_twice']
    for (const [at, reason] of reasons.entries()) {
      expect(rows[at]).toContain(`,JP,not_judged${','.repeat(12)}${reason},,`)
    }
    expect(rows[5]).toContain('jp_use_assumed')
    const korean = await run(path, '--out', out)
    expect(korean.err).toContain('주문에 하나인 값이니 한 행에만 적거나 같게 적으십시오.')
    expect(said.err + korean.err + rows.join()).not.toContain('Canary')
  })

  it('leave nothing of a shipment judged of which a row was refused', async () => {
    const path = fileOf(
      'A,1,soap,US,2026-08-03,1,700,USD,',
      'A,2,soap,US,2026-08-03,1,7e2,USD,',
      'B,1,soap,US,2026-08-03,1,700,USD,',
    )
    const reasons = (await written(path)).split('\n').map(row => row.split(',').at(-3)!)
    expect(reasons.slice(1, 3)).toEqual(['other_row_refused', 'row_refused'])
    expect(reasons[3]).not.toContain('refused')
    const apart = fileWith(
      ',shipment',
      'A,1,soap,US,2026-08-03,1,700,USD,,S',
      'A,2,soap,US,2026-08-03,1,7e2,USD,,T',
      'A,3,soap,US,2026-08-03,1,700,USD,,U',
    )
    const others = (await written(apart)).split('\n').map(row => row.split(',').at(-3)!)
    expect(others.slice(1)).toEqual(['other_row_refused', 'row_refused', 'other_row_refused'])
  })

  it('are told of where another row of the shipment is compared', async () => {
    const path = fileWith(
      ',shipment',
      'A,1,soap,US,2026-08-03,1,700,USD,,S',
      'B,2,soap,US,2026-08-03,1,7e2,USD,,S',
    )
    const compared = await run('compare', path, 'A', '--to', 'US', '--lang', 'en')
    expect(compared.exit).toBe(1)
    expect(compared.err).toContain('amount_exponent (3 unit_price)')
    expect(compared.out).toContain('not judged. Another row of the shipment or order was refused')
  })

  it('are named where one line is explained or compared, and where JSON is written', async () => {
    const path = contradicting()
    const explained = await run('explain', path, 'A', '1')
    expect([explained.exit, places(explained.err)]).toEqual([1, ofA])
    const compared = await run('compare', path, 'B', '--to', 'JP,US', '--lang', 'en')
    expect([compared.exit, places(compared.err)]).toEqual([1, ['order_line_twice (6 line)']])
    expect(compared.out.match(/not judged\. A line of the order stands twice/g)).toHaveLength(2)
    const json = join(scratchOfTest('landed'), 'landed.json')
    expect((await run(path, '--json', '--out', json)).exit).toBe(1)
    const [first] = JSON.parse(readFileSync(json, 'utf8'))
    expect(first.reasons[0].code).toBe('rows_disagree')
    expect((await run('explain', path, 'C')).exit).toBe(0)
  })
})
