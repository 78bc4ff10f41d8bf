import { beforeAll, describe, expect, it } from 'vitest'
import { badValues, first, names, sound } from './bad-input/cases.js'
import { bytesIn, formats, placeOfRow, type Values } from './bad-input/formats.js'
import { judged, type Told } from './bad-input/judged.js'

/** The rows of all cases, each with parcels and persons of its own. */
const rows = badValues.flatMap(({ change }, at): readonly Values[] => {
  const own = { ...sound, ...first, parcel: `P${at}`, person: `k${at}` }
  const id = `P${String(at).padStart(12, '0')}`
  const broken = { ...own, customs_id: id, line: '2', ...change }
  return [{ ...own, customs_id: id }, broken, { ...sound, parcel: `Q${at}` }]
})

describe.each(formats)('bad values in %s', format => {
  let run: Told
  let problemsAt: (row: number) => readonly string[]
  beforeAll(async () => {
    run = await judged(`bad.${format}`, bytesIn(format, names, rows))
    problemsAt = row => {
      const place = `${placeOfRow(format, row)}:`
      return run.problems.filter(one => one.startsWith(place))
    }
  })

  it('leave as many answers as there are rows, and no problem of another row', () => {
    expect(run.states).toHaveLength(rows.length)
    const named = badValues.reduce((sum, one) => sum + one.named.length, 0)
    expect(run.problems).toHaveLength(named)
  })

  it.each(badValues.map((one, at) => ({ ...one, at })))('$what', ({ at, named, states }) => {
    const from = at * 3
    const found = [0, 1, 2].flatMap(row => problemsAt(from + row))
    const expected = named.map(one => {
      const [row, ...rest] = one.split(':')
      return [placeOfRow(format, from + Number(row)), ...rest].join(':')
    })
    expect([...found].sort()).toEqual([...expected].sort())
    expect(run.states.slice(from, from + 3)).toEqual(states ?? ['refused', 'refused', 'judged'])
    expect(run.parcels[from + 2]).toBe(`Q${at}`)
  })
})
