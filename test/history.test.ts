import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, assess, type InputLine, readLines } from '../src/assess/assess.js'
import { assessBatch } from '../src/assess/assess-batch.js'
import { codeOf } from '../src/basis/codes.js'
import { assessCommand } from '../src/doors/cli/assess.js'
import { explainCommand } from '../src/doors/cli/explain.js'
import { readCsvTable } from '../src/files/csv-table.js'
import { runCommand } from './command.js'
import { bench, codeList, someParcels } from './parcels.js'
import { scratch } from './scratch.js'

const options = { bench, codeList }

/** Reasons that only history, or only its absence, can give. */
const exPost = ['ex_post_released', 'ex_post_days_differ']

function comparable(answer: Answer): object {
  const reasons = answer.reasons.split('|').filter(code => !exPost.includes(code))
  const others = answer.combined_with.split('|').sort().join('|')
  return { ...answer, group: '', standing: '', combined_with: others, reasons: reasons.join('|') }
}

/** The lines of the parcels of a list, half of them taken for history. */
function halves(lines: readonly InputLine[]): readonly [InputLine[], InputLine[]] {
  const isOld = (line: InputLine): boolean => Number(String(line.parcel).slice(1)) % 2 === 0
  return [lines.filter(line => !isOld(line)), lines.filter(isOld)]
}

describe('history in the library', () => {
  it('combines as if all stood in one file, and answers the file alone', () => {
    let combined = 0
    fc.assert(
      fc.property(someParcels, lines => {
        const [own, history] = halves(lines)
        const together = assess([...own, ...history], options).answers.slice(0, own.length)
        const apart = assess(own, { ...options, history })
        expect(apart.answers.map(comparable)).toEqual(together.map(comparable))
        combined += apart.answers.filter(answer => answer.combined_with !== '').length
      }),
      { numRuns: 400, seed: 20261126 },
    )
    expect(combined).toBeGreaterThan(200)
  })

  it('gives the same to lines and to columns', () => {
    const samples = fc.sample(someParcels, { numRuns: 100, seed: 11 })
    let combined = 0
    let afterwards = 0
    for (const lines of samples) {
      const [own, history] = halves(lines)
      if (own.length === 0) continue
      const records = assess(own, { ...options, history })
      const batch = assessBatch(readLines(own).columns, { ...options, history })
      expect(batch.answers(own.keys())).toEqual(records.answers)
      expect(batch.exPost).toEqual(records.exPost)
      combined += records.answers.filter(answer => answer.combined_with !== '').length
      afterwards += records.exPost.length
    }
    expect(combined).toBeGreaterThan(50)
    expect(afterwards).toBeGreaterThan(0)
  })

  const line = (parcel: string, more: InputLine): InputLine => ({
    ...{ parcel, declared_on: '2026-02-10', ship_from: 'CN', quantity: 1, currency: 'USD' },
    ...{ hs: '6109101000', local_freight: 0, local_tax: 0, intl_freight: 0, intl_insurance: 0 },
    ...{ person: 'k', platform: 'm', seller_id: 's', purchased_on: '2026-01-20' },
    ...more,
  })

  it('names the earlier parcel, the parcels it is combined with and the article', () => {
    const history = [line('OLD', { declared_on: '2026-02-03', unit_price: 100 })]
    const result = assess([line('NEW', { unit_price: 60 })], { ...options, history })
    expect(result.exPost).toEqual([
      {
        parcel: 'OLD',
        declaredOn: '2026-02-03',
        combinedWith: 'NEW',
        reason: 'ex_post_released',
        message: { ko: expect.stringContaining('추징'), en: expect.stringContaining('afterwards') },
        article: {
          ko: '수입통관 사무처리에 관한 고시 제69조제4항',
          en: 'Notice on Import Clearance art. 69(4)',
        },
      },
    ])
  })

  it('explains a parcel with what it was combined with, and no parcel of the history', () => {
    const history = [line('OLD', { declared_on: '2026-02-03', unit_price: 100 })]
    const batch = assessBatch([line('NEW', { unit_price: 60 })], { ...options, history })
    const found = batch.explain('NEW')!
    expect(found.reasons.map(({ code }) => code)).toContain('ex_post_released')
    expect(found.steps.some(step => step.amount === '160')).toBe(true)
    const cheaper = found.whatIf.find(({ change }) => change.en.includes('less'))
    expect(cheaper).toMatchObject({
      change: { en: 'If the goods cost 10 USD less' },
      track: 'list',
    })
    expect(batch.explain('OLD')).toBeUndefined()
  })

  it('names what is wrong in the history apart from the file', () => {
    const history = [line('OLD', { unit_price: -1 }), line('NEW', { unit_price: 5 })]
    const { problems } = assess([line('NEW', { unit_price: 60 })], { ...options, history })
    const short = problems.map(one => [one.file, one.row, codeOf(one.code).code].join(' '))
    expect(short).toEqual(['history 1 amount_negative', 'history 2 history_parcel_known'])
  })

  it('says nothing of history where there is none', () => {
    const result = assess([line('NEW', { unit_price: 60 })], { ...options, history: [] })
    expect(result.exPost).toEqual([])
    expect(result.answers[0]).toMatchObject({ relief: 'small_value', combined_with: '' })
  })
})

describe('history on the command line', () => {
  const folder = scratch('history')
  const path = (name: string) => join(folder, name)
  const header =
    'parcel,declared_on,ship_from,hs,quantity,unit_price,currency,local_freight,local_tax,' +
    'person,platform,seller_id,purchased_on'
  const row = (parcel: string, day: string, price: string, person = 'CANARY-k') =>
    `${parcel},${day},CN,6109101000,1,${price},USD,0,0,${person},m,s,2026-01-20`
  const write = (name: string, ...rows: readonly string[]) => {
    writeFileSync(path(name), `${[header, ...rows].join('\n')}\n`)
    return path(name)
  }
  const recordsOf = (name: string) => {
    const table = readCsvTable(readFileSync(path(name), 'utf8'))
    return table.rows.map(({ cells }) =>
      Object.fromEntries(table.header.map((column, at) => [column, cells[at]!])),
    )
  }
  const outputs = ['--out', path('out.csv'), '--problems', path('problems.csv'), '--lang', 'en']

  const input = write('new.csv', row('N1', '2026-02-10', '60'), row('N2', '2026-02-10', '9', 'x'))
  const january = write(
    'january.csv',
    row('H1', '2026-01-27', '100'),
    row('H1b', '2026-01-27', 'x'),
  )
  const february = write(
    'february.csv',
    row('H1', '2026-01-27', '100'),
    row('N2', '2026-02-03', '100', 'x'),
    row('H9', '2026-02-03', '100', 'nobody else'),
  )

  it('takes several files, writes only the rows of the file, and counts', async () => {
    const both = ['--history', january, '--history', february, '--ex-post', path('ex-post.csv')]
    const said = await runCommand(assessCommand, input, ...both, ...outputs, '--json')
    expect(said.exit).toBe(0)
    const summary = JSON.parse(said.out)
    expect(summary).toMatchObject({
      lines: 2,
      parcels: 2,
      history: { lines: 5, parcels: 3, refused: 1, combined: 2, exPost: 1 },
    })
    expect(recordsOf('out.csv').map(one => `${one['parcel']} ${one['combined_with']}`)).toEqual([
      'N1 H1|H1b',
      'N2 ',
    ])
    const problems = recordsOf('problems.csv')
    expect(problems.map(one => `${one['file']} ${one['row']} ${one['code']}`)).toEqual([
      'february.csv 2 history_parcel_known',
      'february.csv 3 history_parcel_known',
      'january.csv 3 amount_bad',
    ])
    expect(recordsOf('ex-post.csv')).toEqual([
      expect.objectContaining({
        parcel: 'H1',
        declared_on: '2026-01-27',
        combined_with: 'N1|H1b',
        reason: 'ex_post_released',
        article_ko: '수입통관 사무처리에 관한 고시 제69조제4항',
        article_en: 'Notice on Import Clearance art. 69(4)',
      }),
    ])
    const manifest = JSON.parse(readFileSync(path('out.csv.manifest.json'), 'utf8'))
    expect(manifest.history).toEqual(['january.csv', 'february.csv'])
    expect(manifest.exPost.file).toBe('ex-post.csv')
    expect(manifest.summary.history.exPost).toBe(1)
    for (const name of ['out.csv', 'problems.csv', 'ex-post.csv', 'out.csv.manifest.json']) {
      expect(readFileSync(path(name), 'utf8'), name).not.toContain('CANARY')
    }
  })

  it('says in words how many earlier parcels may be taxed afterwards', async () => {
    const said = await runCommand(assessCommand, input, '--history', january, ...outputs)
    expect(said.out).toContain('Earlier parcels (history)')
    expect(said.out).toMatch(/may be taxed afterwards\s+1\n/)
  })

  it('leaves the exit status to the rows of the file', async () => {
    const bad = write('bad.csv', row('N3', '2026-02-10', 'x'))
    const first = await runCommand(assessCommand, bad, '--history', january, ...outputs)
    expect(first.exit).toBe(1)
  })

  it('takes a history without rows and refuses one without a header', async () => {
    const empty = write('empty.csv')
    const said = await runCommand(assessCommand, input, '--history', empty, ...outputs)
    expect(said.exit).toBe(0)
    writeFileSync(path('nothing.csv'), '')
    const nothing = runCommand(assessCommand, input, '--history', path('nothing.csv'), ...outputs)
    await expect(nothing).rejects.toMatchObject({ problem: { file: 'nothing.csv' } })
  })

  it('takes columns that only the history has, and never the day of the command', async () => {
    const wide = path('wide.csv')
    writeFileSync(
      wide,
      `${header},order_discount,discount_kind\n${row('W', '2026-02-03', '100')},20,seller\n`,
    )
    const said = await runCommand(assessCommand, input, '--history', wide, ...outputs, '--json')
    expect(recordsOf('out.csv')[0]).toMatchObject({
      tested_value_usd: '140.00',
      relief: 'small_value',
    })
    expect(JSON.parse(said.out).history.exPost).toBe(0)
    const undated = write('undated.csv', row('U', '', '100'))
    const more = ['--history', undated, '--declared-on', '2026-02-03']
    await runCommand(assessCommand, input, ...more, ...outputs)
    expect(recordsOf('problems.csv').map(one => one['code'])).toEqual(['value_missing'])
    expect(recordsOf('out.csv')[0]).toMatchObject({ state: 'partial' })
  })

  it('refuses what cannot be meant', async () => {
    const run = (...words: readonly string[]) => runCommand(assessCommand, input, ...words)
    await expect(run('--history', '-', ...outputs)).rejects.toThrow(/--history/)
    await expect(run('--ex-post', path('x.csv'), ...outputs)).rejects.toThrow(/--ex-post/)
    const over = ['--history', january, '--ex-post', january]
    await expect(run(...over, ...outputs)).rejects.toThrow(/overwrite/)
  })

  it('is known to explain', async () => {
    const words = [input, 'N1', '--history', january, '--lang', 'en']
    const said = await runCommand(explainCommand, ...words)
    expect(said.exit).toBe(0)
    expect(said.out).toContain('released before (history)')
    expect(said.out).toContain('Notice on Import Clearance art. 69(4)')
  })

  it('shows what is wrong with the parcels that one is combined with', async () => {
    const words = [input, 'N1', '--history', write('open.csv', row('H1', '2026-01-27', 'x'))]
    const said = await runCommand(explainCommand, ...words, '--lang', 'en')
    expect(said.exit).toBe(0)
    expect(said.out).toContain(
      'Problems of the parcels it is combined with\n  open.csv:2:unit_price',
    )
    const json = JSON.parse((await runCommand(explainCommand, ...words, '--json')).out)
    expect(json.problems).toEqual([])
    expect(json.combined_problems).toEqual([expect.objectContaining({ file: 'open.csv', row: 2 })])
  })
})
