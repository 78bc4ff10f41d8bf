/** What a matched file becomes before it is sent: its rows as they were, with what was chosen put in. */
import { expect, it } from 'vitest'
import { headOf } from '../../console/src/headers.js'
import {
  chosen,
  fileFor,
  lackingIn,
  lastDayIn,
  planFor,
  unansweredIn,
  unitsOpen,
} from '../../console/src/match-plan.js'
import { RowRewriter, timesThousand } from '../../console/src/rewrite-rows.js'

const csv = [
  '송장번호,통관부호,중량(kg),비고,품명',
  'A1,P123456789012,0.6,"세 줄,',
  'quoted ""x""",셔츠',
  'A2,,"1,200.5",,',
  'A3,P1,가벼움,x',
].join('\r\n')

async function headIn(text: string) {
  const file = new File([text], 'a.csv')
  return { file, head: (await headOf(file))! }
}

it('puts in a value for all rows, the person and grams, and leaves the rest byte for byte', async () => {
  const { file, head } = await headIn(csv)
  let plan = planFor(head.names)
  expect(plan.also).toEqual({ person: '통관부호' })
  expect(plan.columns['중량(kg)']).toBe('')
  plan = chosen(head.names, plan, '중량(kg)', 'parcel_weight_g')
  expect(plan.units).toEqual({ '중량(kg)': 'kg' })
  plan = { ...plan, filled: { declared_on: '2026-09-15', local_tax: '0', use: '' } }
  expect(await (await fileFor(file, head, plan)).text()).toBe(
    [
      'parcel,customs_id,parcel_weight_g,,goods,person,declared_on,local_tax',
      'A1,P123456789012,600,"세 줄,',
      'quoted ""x""",셔츠,P123456789012,2026-09-15,0',
      'A2,,1200500,,,,2026-09-15,0',
      'A3,P1,가벼움,x,,2026-09-15,0',
    ].join('\r\n'),
  )
  expect(lastDayIn(head, plan)).toBe('2026-09-15')
  expect(unansweredIn(head.names, plan).map(({ name }) => name)).not.toContain('declared_on')
})

it('names the deciding columns that a file lacks, and forgets a value that a column gives', async () => {
  const { head } = await headIn('송장번호,현지운임,세금\nA1,1,2\n')
  const plan = { ...planFor(head.names), filled: { local_tax: '0' } }
  expect(lackingIn(head.names, plan.columns).map(({ name }) => name)).toEqual([
    ...['declared_on', 'ship_from', 'currency', 'channel', 'use', 'local_tax'],
    ...['intl_freight', 'intl_insurance'],
  ])
  expect(chosen(head.names, plan, '세금', 'local_tax').filled).toEqual({})
})

it('tells the last day of the first rows that is one', async () => {
  const rows = ['20260203', '2026-02-30', '2026-13-45', '15/09/2026', '']
  const { head } = await headIn(`신고일,입항일\n${rows.map(day => `${day},`).join('\n')}\n`)
  expect(lastDayIn(head, planFor(head.names))).toBe('2026-02-03')
})

it('asks for a unit that nothing says, and takes a column back from whom it is given to', async () => {
  const { head } = await headIn('무게,송장번호,운송장\n1,A,B\n')
  const first = chosen(head.names, planFor(head.names), '무게', 'weight_g')
  expect(unitsOpen(first)).toEqual(['무게'])
  const second = chosen(head.names, first, '송장번호', 'parcel')
  const third = chosen(head.names, second, '운송장', 'parcel')
  expect(third.columns).toEqual({ 무게: 'weight_g', 송장번호: '', 운송장: 'parcel' })
})

it('does not make the code the person again once somebody said no', async () => {
  const { head } = await headIn('통관부호,비고\nP1,x\n')
  const plan = { ...planFor(head.names), also: {} }
  expect(chosen(head.names, plan, '비고', 'goods').also).toEqual({})
})

it('rewrites the same however the bytes come', () => {
  const bytes = new TextEncoder().encode('1,"a\n""b"\n2,c\n')
  const changes = { width: 2, thousands: [0], behind: [1, '0'] }
  for (let size = 1; size < bytes.length; size++) {
    const rewriter = new RowRewriter(changes)
    const parts: Uint8Array[] = []
    for (let at = 0; at < bytes.length; at += size) {
      parts.push(...rewriter.push(bytes.subarray(at, at + size)))
    }
    parts.push(...rewriter.finish())
    expect(Buffer.concat(parts).toString()).toBe('1000,"a\n""b","a\n""b",0\n2000,c,c,0\n')
  }
})

it('takes a quote for one at the start of a cell alone, and loses no row behind one that is open', () => {
  const rows = [
    ['1,5" pipe', '1000,5" pipe,0'],
    ['2,"open', '2,"open'],
    ['3,"x"', '3000,"x",0'],
    ['4,"never closed', '4,"never closed'],
    ['5,d', '5000,d,0'],
    ['6,"two\r\nlines"', '6000,"two\r\nlines",0'],
    ['7,"open', '7,"open'],
    ['8,e', '8000,e,0'],
  ]
  const given = new TextEncoder().encode(rows.map(([row]) => row).join('\r\n'))
  const wanted = rows.map(([, row]) => row).join('\r\n')
  for (const size of [1, 2, 3, 7, given.length]) {
    const rewriter = new RowRewriter({ width: 2, thousands: [0], behind: ['0'] })
    const parts: Uint8Array[] = []
    for (let at = 0; at < given.length; at += size) {
      parts.push(...rewriter.push(given.subarray(at, at + size)))
    }
    parts.push(...rewriter.finish())
    expect(Buffer.concat(parts).toString(), `${size}`).toBe(wanted)
  }
})

it('goes on behind a line that is too long to be one', () => {
  const long = `1,"${'x'.repeat(1 << 20)}`
  const rewriter = new RowRewriter({ width: 2, thousands: [0], behind: [] })
  const parts = [
    ...rewriter.push(new TextEncoder().encode(long)),
    ...rewriter.push(new TextEncoder().encode('y\n2,a\n')),
    ...rewriter.finish(),
  ]
  expect(Buffer.concat(parts).toString()).toBe(`${long}y\n2000,a\n`)
})

it('fills in again what was said before, but no day: the next file is of another one', async () => {
  const { head } = await headIn('송장번호\nA1\n')
  const filled = { declared_on: '2026-09-15', local_tax: '0' }
  const before = { ...planFor(head.names), filled }
  expect(planFor(head.names, before).filled).toEqual({ local_tax: '0' })
})

it.each([
  ['0.6', '600'],
  ['０．６', '600'],
  ['.6', '600'],
  ['1.2345', '1234.5'],
  ['0.0005', '0.5'],
  ['12', '12000'],
  ['1,200.5', '1200500'],
  ['1.2kg', '1.2kg'],
  ['', ''],
  ['.', '.'],
])('a thousand times %s is %s', (text, made) => {
  expect(timesThousand(text)).toBe(made)
})
