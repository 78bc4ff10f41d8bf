/** What a parcel leaves to people: its own work first, that of its whole file apart. */
import { expect, it } from 'vitest'
import { columnsBehind, leftGrades, reasonsOfFile } from './left-to-people.js'
import { opening, workLeftBy } from './work-of-parcel.js'

const judged = { state: 'judged', asked: '' } as const
const partial = { state: 'partial', asked: '' } as const
const none = reasonsOfFile(new Set())

it('is the gravest of its own', () => {
  const left = (reasons: readonly string[], of: object = judged) =>
    workLeftBy({ ...judged, ...of, reasons }, none)
  expect(left(['relief_small_value', 'track_list'])).toBe('')
  expect(left(['combined_supplier_day'])).toBe('look')
  expect(left(['combined_supplier_day', 'identity_order_match_failed'])).toBe('decide')
  expect(left([], { state: 'refused' })).toBe('decide')
  expect(left([], { asked: 'must' })).toBe('decide')
  expect(left([], { asked: 'check' })).toBe('look')
  expect(left(['rate_range'], partial)).toBe('look')
})

it('is that of the file where columns that the file lacks are all', () => {
  const ofFile = reasonsOfFile(new Set(['customs_match', 'one_time_no', 'local_tax']))
  expect(Object.fromEntries(ofFile)).toEqual({
    identity_not_matched: ['customs_match'],
    identity_order_not_matched: ['customs_match'],
    identity_order_number_missing: ['one_time_no'],
    local_charges_not_known: ['local_tax'],
  })
  const left = (reasons: readonly string[], of: object = judged) =>
    workLeftBy({ ...judged, ...of, reasons }, ofFile)
  const usual = ['identity_order_not_matched', 'identity_order_number_missing']
  expect(left(usual)).toBe('file')
  expect(left([...usual, 'local_charges_not_known'], partial)).toBe('file')
  // What is open for another reason too stays work of the parcel, and so does what decides it.
  expect(left([...usual, 'local_charges_not_known', 'liquor_kind_unclear'], partial)).toBe('look')
  expect(left([...usual, 'rate_range'], partial)).toBe('look')
  expect(left([...usual, 'combined_supplier_day'])).toBe('look')
  expect(left([...usual, 'self_use_exceeded'])).toBe('decide')
  expect(left(usual, { asked: 'must' })).toBe('decide')
  expect(left(usual, { state: 'refused' })).toBe('decide')
})

it('is that of a parcel where its file has the column', () => {
  const left = (reasons: readonly string[]) => workLeftBy({ ...judged, reasons }, none)
  expect(left(['identity_order_not_matched'])).toBe('look')
  expect(left(['identity_order_number_missing'])).toBe('decide')
})

it('needs a whole group of columns to be lacking', () => {
  expect(reasonsOfFile(new Set(['hs'])).get('exclusion_not_tested')).toBeUndefined()
  expect(reasonsOfFile(new Set(['hs', 'goods'])).get('exclusion_not_tested')).toEqual([
    ...['hs', 'goods'],
  ])
  expect(reasonsOfFile(new Set(['seller', 'person'])).get('combine_not_tested')).toEqual(['person'])
})

it('knows a grade for everything, and reasons that leave an answer open', () => {
  expect(leftGrades).toEqual(['decide', 'look', 'file'])
  expect(Object.keys(columnsBehind).filter(code => opening.has(code))).toEqual([
    ...['exclusion_not_tested', 'local_charges_not_known', 'freight_not_known', 'rate_no_code'],
  ])
  expect(opening.has('identity_order_not_matched')).toBe(false)
})
