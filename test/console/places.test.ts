/** Places of the history: what leads back to them is called, and how their folds were left. */
import { beforeEach, expect, it } from 'vitest'
import { namedPlace } from '../../console/src/came-from.js'
import { blankAll } from '../../console/src/leaving.js'
import { foldsOf } from '../../console/src/open-folds.js'

beforeEach(blankAll)

it.each([
  ['/', { page: 'today' }],
  ['/?span=month', { page: 'today' }],
  ['/settings?view=tables', { page: 'settings' }],
  ['/figures#claims', { page: 'figures' }],
  ['/orders', { page: 'orders' }],
  ['/landed?to=jp', { page: 'landed' }],
  ['/parcels?state=refused', { page: 'parcels' }],
  ['/parcels/A%2F1?line=2', { parcel: 'A/1' }],
  ['/elsewhere', { page: undefined }],
])('%s is called %o', (href, wanted) => expect(namedPlace(href)).toEqual(wanted))

it('finds folds as they were left, open or closed, and those that nobody touched as they are', () => {
  foldsOf(3, '/parcels/A').note('step 1', true)
  foldsOf(3, '/parcels/A').note('step 0', false)
  const { stateOf } = foldsOf(3, '/parcels/A')
  expect(['step 0', 'step 1', 'step 2'].map(stateOf)).toEqual([false, true, undefined])
  expect(foldsOf(3, '/parcels/B').stateOf('step 1')).toBe(undefined)
  expect(foldsOf(4, '/parcels/A').stateOf('step 1')).toBe(undefined)
})

it('lets go of the places that were left first', () => {
  for (let at = 0; at <= 50; at++) foldsOf(at, '/price').note('step 1', true)
  expect([0, 1, 50].map(at => foldsOf(at, '/price').stateOf('step 1'))).toEqual([
    ...[undefined, true, true],
  ])
})
