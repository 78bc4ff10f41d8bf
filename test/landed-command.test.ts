import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { landedCommand } from '../src/doors/cli/landed.js'
import { destinations } from '../src/landed/registry.js'
import { runCommand } from './command.js'
import { root } from './examples/files.js'
import { scratchOfTest } from './scratch.js'

const sample = join(root, 'samples/outbound-orders.csv')
const rates = ['--rates', join(root, 'samples/rates-made-up.csv')] as const

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

describe('landed', () => {
  it('answers every line of the sample, in both forms', async () => {
    const [header, ...rows] = (await written(sample)).split('\n')
    expect(header).toMatch(/^order,line,to,regime,currency,customs_value,/)
    expect(rows).toHaveLength(6)
    const json = JSON.parse(await written(sample, '--json'))
    expect(json).toHaveLength(6)
    const [first] = json
    expect(first.answer).toMatchObject({ order: '#1001', to: 'US', duty: 3.38, fees: null })
    expect(first.steps.at(-1)).toMatchObject({ amount: '3.38', unit: 'USD' })
    const [general] = first.reasons.filter(
      ({ code }: { code: string }) => code === 'us_labor_total',
    )
    expect(general.sentence.ko).not.toBe('')
    expect(general.basis[0]).toMatchObject({ from: '2026-07-24', standing: 'reported' })
    expect(first).not.toHaveProperty('options')
  })

  it('has the ways to send it where they are asked for, as one line has them', async () => {
    const all = JSON.parse(await written(sample, '--json', '--options'))
    const orders = all.map(({ answer }: { answer: { order: string } }) => answer.order)
    for (const [at, order] of orders.entries()) {
      const { line } = all[at].answer
      expect(all[at]).toEqual(JSON.parse((await run('explain', sample, order, line, '--json')).out))
    }
    await expect(run(sample, '--options')).rejects.toThrow(/--options/)
  })

  it('names the week and the currency whose rate is not on board, and judges the rest', async () => {
    const path = fileWith(
      ',shipment',
      'A,1,soap,JP,2024-08-05,1,5,USD,,',
      'B,1,soap,JP,2026-08-10,1,500,JPY,,',
      'C,1,soap,JP,2024-08-05,1,500,JPY,,S',
      'D,1,soap,JP,2024-08-05,1,5,USD,,S',
    )
    const out = join(scratchOfTest('landed'), 'landed.csv')
    const said = await run(path, '--out', out, '--lang', 'en')
    const rows = readFileSync(out, 'utf8').trim().split('\n').slice(1)
    const lacking = rows.map(row => row.includes(',exchange_missing,'))
    expect(lacking).toEqual([true, false, true, true])
    expect(said.exit).toBe(1)
    const lacks = [
      ...said.err.matchAll(
        /rate_missing \((\d) currency\)\n.* for ([A-Z]{3}) in the week of (\S+)\. /g,
      ),
    ]
    expect(lacks.map(([, row, currency, week]) => `${row} ${currency} ${week}`)).toEqual(
      ['2 USD', '2 JPY', '5 USD', '5 JPY'].map(one => `${one} 2024-08-04..2024-08-10`),
    )
  })

  it('names what is wrong, hides what is personal, and ends with 1', async () => {
    const path = fileOf(
      'A,1,soap,Mars,2026-08-03,1,5,USD,Canary Kim',
      'B,1,soap,US,2026-08-03,1,5,USD,Canary Lee',
    )
    const out = join(scratchOfTest('landed'), 'landed.csv')
    const said = await run(path, '--out', out)
    const text = readFileSync(out, 'utf8')
    expect(said.exit).toBe(1)
    expect(said.err).toContain('country_unknown (2 to)')
    expect(text.split('\n')[2]).toMatch(/^B,1,US,/)
    expect(text + said.out + said.err).not.toContain('Canary')
  })
})

describe('landed with options', () => {
  const oneOf = (rows: string) => rows.split('\n')[1]!
  const words = (row: string) => row.split(',').at(-3)!.split('|')

  it('takes stand-in rates for weeks without official ones, and says so in another edition', async () => {
    const path = fileOf(
      'A,1,soap,HK,2022-10-03,1,140000,KRW,b',
      'B,1,soap,HK,2022-10-03,1,900,HKD,b',
    )
    const bare = await written(path)
    expect(words(oneOf(bare))).toEqual(['exchange_missing'])
    const near = await written(path, '--approximate-rates')
    expect(oneOf(near)).toMatch(/^A,1,HK,free_port,HKD,7\d\d(\.\d+)?,0,0,/)
    expect(words(oneOf(near))).toContain('exchange_approximate')
    expect(near.split('\n')[2]).not.toContain('exchange_approximate')
    expect(near.split('\n')[1]!.split(',').at(-1)).not.toBe(bare.split('\n')[1]!.split(',').at(-1))
  })

  it('names other rates of exchange in its edition', async () => {
    const path = fileOf('A,1,soap,HK,2026-08-03,1,140000,KRW,b')
    const editionOf = (text: string) => oneOf(text).split(',').at(-1)
    const rates = join(scratchOfTest('landed'), 'rates.csv')
    const own = (won: string) =>
      writeFileSync(
        rates,
        `from,to,currency,krw_per_unit,source,confidence\n2026-08-02,2026-08-08,HKD,${won},own,high\n`,
      )
    own('180')
    const first = editionOf(await written(path, '--rates', rates))
    expect(first).toBe(editionOf(await written(path, '--rates', rates)))
    own('190')
    expect(editionOf(await written(path, '--rates', rates))).not.toBe(first)
    expect(editionOf(await written(path))).not.toBe(first)
  })

  it('takes official rates where there are some, with stand-in ones asked for or not', async () => {
    const path = fileOf('A,1,soap,HK,2026-08-03,1,140000,KRW,b')
    const bare = oneOf(await written(path)).split(',')
    const near = oneOf(await written(path, '--approximate-rates')).split(',')
    expect(near.slice(0, -1)).toEqual(bare.slice(0, -1))
  })

  it('takes the duty in dollars for a parcel of mail, as its way in explain says', async () => {
    const path = join(scratchOfTest('landed'), 'mail.csv')
    const header =
      'order,goods,to,sold_on,entered_on,quantity,unit_price,currency,origin,carrier,hs'
    const row = 'A,tonic,US,2025-10-01,2025-10-01,1,300,USD,KR,post,3304991000'
    writeFileSync(path, `${header}\n${row}`)
    expect(oneOf(await written(path)).split(',')[7]).toBe('45')
    const specific = oneOf(await written(path, '--postal-specific')).split(',')
    expect(specific[7]).toBe('80')
    expect(specific.at(-1)).not.toBe(
      oneOf(await written(path))
        .split(',')
        .at(-1),
    )
    const told = JSON.parse((await run('explain', path, '--postal-specific', '--json')).out)
    const ways = told.options.map(
      (one: { id: string; status: string; outcome: { due: number } }) => [
        one.id,
        one.status,
        one.outcome.due,
      ],
    )
    expect(ways).toContainEqual(['post', 'open', 45])
    expect(ways).toContainEqual(['post_specific', 'taken', 80])
  })
})

describe('landed explain', () => {
  it('shows steps, ways to send it, and the law, in both languages', async () => {
    const korean = await run('explain', sample, '#1001', '1')
    expect(korean.exit).toBe(0)
    expect(korean.out).toContain('큰 쪽(15 × 2 − 3; 0) = 27 USD')
    expect(korean.out).toContain('한·미 협정 신청 — 필요한 것이 있음')
    const english = await run('explain', sample, '#1001', '1', '--lang', 'en')
    expect(english.out).toContain('27 × 12.5 ÷ 100 (rounded to 0.01) = 3.38 USD')
    expect(english.out).toContain('9903.05.70, 9903.05.71')
  })

  it('takes the first line where none is named, and has JSON', async () => {
    const one = JSON.parse((await run('explain', sample, '--json')).out)
    expect(one.answer).toMatchObject({ order: '#1001', line: '1' })
    expect(one.options.map((each: { id: string }) => each.id)).toContain('korus')
  })

  it('says why a line was not judged', async () => {
    const said = await run('explain', sample, '#1005', '--lang', 'en')
    expect(said.out).toContain('The order was cancelled or refunded in full')
  })

  it.each([
    [['explain'], /FILE/],
    [['explain', sample, '#9'], /#9/],
    [['explain', sample, '#1001', '7'], /#1001 7/],
    [['explain', sample, '#1001', '1', 'more'], /more/],
    [['explain', sample, '--out', 'x.csv'], /--out/],
  ] as const)('refuses %j', async (words, message) => {
    await expect(run(...words)).rejects.toThrow(message)
  })
})

describe('landed compare', () => {
  it('sends one consignment to every destination on board', async () => {
    const found = JSON.parse((await run('compare', sample, '#1002', ...rates, '--json')).out)
    expect(found).toHaveLength(destinations.length)
    const due = Object.fromEntries(
      found.map((one: { to: string; landed: number }) => [one.to, one.landed]),
    )
    // 5,400 yen at 9.1 won are 35.10 dollars: 12.5 % of duty is 4.39, freight 800 yen is 5.20.
    expect(due).toMatchObject({ US: 44.69, JP: 6200 })
    expect(found.every((one: { outcome?: object }) => one.outcome)).toBe(true)
  })

  it('says what a destination lacks, and takes those that are named', async () => {
    const said = await run('compare', sample, '#1002', '--to', 'us,kp', '--lang', 'en')
    expect(said.out).toContain('United States (US): not judged. There is no rate of exchange')
    expect(said.out).toContain('(KP): not judged. The law of this destination is not on board.')
    await expect(run('compare', sample, '--to', 'XX')).rejects.toThrow(/--to XX/)
  })

  it('compares a consignment that its own destination does not judge, and says why none does', async () => {
    const path = fileOf('A,1,soap,KP,2026-08-03,1,5,USD,')
    const there = await run('compare', path, 'A', '--to', 'KP,US', '--lang', 'en')
    expect(there.out).toContain('(KP): not judged. The law of this destination is not on board.')
    expect(there.out).toContain('(US): 5 USD at least')
  })

  it('compares nothing where the line has a problem', async () => {
    const said = await run('compare', fileOf('A,1,soap,Mars,2026-08-03,1,5,USD,Canary Kim'))
    expect([said.exit, said.out]).toEqual([1, ''])
    expect(said.err).toContain('country_unknown')
  })
})
