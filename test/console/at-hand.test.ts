/** What declarations are made of: questions about the right file, and nothing made up under real orders. */
import { expect, it } from 'vitest'
import { type AtHand, fileOf, withBuilt, withFile } from '../../console/src/at-hand.js'
import { answered, askedIn } from '../../console/src/declare-answers.js'
import { exportersIn, takeExporters } from '../../console/src/exporter-file.js'

const blank: AtHand = {
  ...{ files: {}, profile: {}, on: '', serial: '1', nextSerial: 1, ofSample: [], built: {} },
}
const message = { ko: '없음', en: 'missing' }
const missing = { code: 'declaration_field_missing', value: '', message }

const orders = fileOf(
  'orders.csv',
  'order,line,sku,goods,quantity,weight_g,hs\nA,1,S,book,1,,\nA,2,S,book,10,,\n',
)
const hand = withFile(blank, 'orders', orders)

it('asks nothing of the orders where a row of another file is wrong', () => {
  const problem = { ...missing, file: 'parcels', row: 2, column: 'loaded_on' }
  expect(askedIn([problem], hand.files)).toEqual({ questions: [], others: [problem] })
  const own = { ...problem, file: 'orders' }
  expect(askedIn([own], hand.files).questions.map(one => one.where)).toEqual(['orders'])
})

it('asks the net weight of each line, and what goods are once', () => {
  const problems = ['weight_g', 'hs'].flatMap(column =>
    [2, 3].map(row => ({ ...missing, file: 'orders', row, column })),
  )
  const { questions } = askedIn(problems, hand.files)
  expect(questions.map(one => [one.column.name, one.rows])).toEqual([
    ['weight_g', [2]],
    ['weight_g', [3]],
    ['hs', [2, 3]],
  ])
  const [one, ten, hs] = questions.map(({ key }) => key) as [string, string, string]
  const typed = { [one]: '450', [ten]: '4500', [hs]: '4901991000' }
  const { orders: filled } = answered(hand, questions, typed).files
  expect(filled?.text.split('\n').slice(1, 3)).toEqual([
    'A,1,S,book,1,450,4901991000',
    'A,2,S,book,10,4500,4901991000',
  ])
  expect([filled?.id, filled?.edition === orders.edition]).toEqual([orders.id, false])
})

it('drops all that came with the sample once the orders are others', () => {
  const made = (name: string) => fileOf(name, 'a\n', { isSample: true })
  const sample: AtHand = {
    ...blank,
    ...{ profile: { name: 'Made up' }, on: '2026-11-05', ofSample: ['profile', 'on'] },
    files: { orders: made('o.csv'), rates: made('r.csv'), payouts: fileOf('own.csv', 'a\n') },
  }
  const real = withFile(sample, 'orders', orders)
  expect([Object.keys(real.files), real.profile, real.on]).toEqual([['payouts', 'orders'], {}, ''])
  const kept = withFile({ ...sample, ofSample: ['on'] }, 'orders', orders)
  expect([kept.profile, kept.on]).toEqual([{ name: 'Made up' }, ''])
})

it('gives other orders serial numbers that no build has spent, and the same orders the same', () => {
  const built = withBuilt(hand, { of: hand, built: {}, next: 4 })
  expect(built.serial).toBe('1')
  expect(withFile(built, 'orders', { ...orders, edition: 99 }).serial).toBe('1')
  const others = fileOf('others.csv', orders.text)
  expect(withFile(built, 'orders', others).serial).toBe('4')
  expect(withFile({ ...built, serial: '9' }, 'orders', others).serial).toBe('9')
  const late = withBuilt(withFile(hand, 'orders', others), { of: hand, built: {}, next: 4 })
  expect(late.serial).toBe('4')
})

it('keeps what can be kept of a list of exporters, and tells the others by name', async () => {
  const list = [null, { name: 'A' }, { phone: '1' }, { name: 'B' }, { name: 'C' }, ['D']]
  const { first, left } = await takeExporters(exportersIn(JSON.stringify(list)), async name => {
    if (name === 'B') throw new Error('lost')
    return { kept: name !== 'A', problems: [{ message }] }
  })
  expect(first).toEqual({ name: 'C' })
  expect(left.map(one => [one.at, one.name, one.why.en])).toEqual([
    [1, '', 'not an exporter profile'],
    [2, 'A', 'missing'],
    [3, '', 'it has no name'],
    [4, 'B', 'lost'],
    [6, '', 'not an exporter profile'],
  ])
  expect(() => exportersIn('{')).toThrow(SyntaxError)
})
