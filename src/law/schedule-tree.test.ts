import { expect, it } from 'vitest'
import { branchesBelow } from './schedule-tree.js'

const names = [
  ['6109101000', '티셔츠', 'T-shirts'],
  ['6109109000', '기타', 'Other'],
  ['6109901000', '합성섬유제', 'Of synthetic fibres'],
  ['61103010', '아크릴제', 'Of acrylic'],
  ['6110301010', '남성용', "Men's"],
  ['6110301020', '여성용', "Women's"],
  ['6110309000', '기타', 'Other'],
  ['6201200000', '양모제', 'Of wool'],
].map(([code, ko, en]) => ({ code: code!, ko: ko!, en: en! }))

const codes = (under: string) => branchesBelow(names, under).map(one => one.code)

it('goes from chapters over headings and subheadings to lines', () => {
  expect(codes('')).toEqual(['61', '62'])
  expect(codes('61')).toEqual(['6109', '6110'])
  expect(codes('6109')).toEqual(['610910', '6109901000'])
  expect(codes('610910')).toEqual(['6109101000', '6109109000'])
})

it('opens headings of seven to nine digits that have a name', () => {
  expect(codes('611030')).toEqual(['61103010', '6110309000'])
  expect(codes('61103010')).toEqual(['6110301010', '6110301020'])
})

it('knows a line, names what has a name, and counts what stands below', () => {
  const [first, second] = branchesBelow(names, '611030')
  expect(first).toMatchObject({ isLine: false, named: { ko: '아크릴제' } })
  expect(first!.lines.length).toBe(2)
  expect(second).toMatchObject({ isLine: true, named: { en: 'Other' } })
  expect(branchesBelow(names, '61')[0]!.named).toEqual({ code: '6109', ko: '', en: '' })
})

it('shows the one line of a subheading in its place, and nothing below a line', () => {
  expect(codes('62')).toEqual(['6201'])
  expect(branchesBelow(names, '6201')[0]).toMatchObject({ code: '6201200000', isLine: true })
  expect(codes('6201200000')).toEqual([])
})
