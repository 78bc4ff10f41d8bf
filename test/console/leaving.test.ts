/** One browser, two people: what one left is not there for the other; a parcel leads back to its list. */
import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, it } from 'vitest'
import { type AtHand, changeAtHand, fileOf, holdFile } from '../../console/src/at-hand.js'
import { draftHolder, draftOf, heldDraft, holdDraft } from '../../console/src/draft.js'
import { isListBehind, lastListSearch, noteLeft, type Place } from '../../console/src/last-list.js'
import { blankAll } from '../../console/src/leaving.js'
import { enter, type Session } from '../../console/src/session.js'

beforeEach(blankAll)

function held(): AtHand {
  let hand: AtHand | undefined
  changeAtHand(old => {
    hand = old
    return old
  })
  return hand!
}

const sessionOf = (name: string): Session => ({
  ...{ name, role: 'clerk', how: 'session', csrf_token: 't', expires_at: null },
})

async function comesIn(after: string | undefined, name: string): Promise<QueryClient> {
  const client = new QueryClient()
  if (after !== undefined) client.setQueryData(['session'], sessionOf(after))
  client.setQueryData(['parcel', 'A'], { parcel: 'A' })
  holdFile('orders', fileOf('orders.csv', 'order\n'))
  noteLeft(placeOf('/parcels', 0, { parcel_start: 'A' }), placeOf('/parcels/A', 1))
  await enter(client, sessionOf(name))
  return client
}

const placeOf = (pathname: string, at: number, search = {}): Place => ({
  ...{ pathname, search, state: { __TSR_index: at } },
})

it('keeps nothing for another person, where a session ran out and nobody signed out', async () => {
  const client = await comesIn('one', 'another')
  expect(held().files).toEqual({})
  expect([lastListSearch(), isListBehind()]).toEqual([{}, false])
  expect(client.getQueryData(['parcel', 'A'])).toBe(undefined)
})

it.each([['one'], [undefined]])('keeps what is at hand for one person (after %s)', async after => {
  const client = await comesIn(after, 'one')
  expect(Object.keys(held().files)).toEqual(['orders'])
  expect(lastListSearch()).toEqual({ parcel_start: 'A' })
  expect(client.getQueryData(['parcel', 'A'])).toEqual({ parcel: 'A' })
})

it('takes the list for what is behind only where it was left forwards', () => {
  noteLeft(placeOf('/parcels', 3), placeOf('/parcels/A', 4))
  expect(isListBehind()).toBe(true)
  // The parcel was opened first, the list after it; then one went back.
  noteLeft(placeOf('/parcels', 2, { state: 'judged' }), placeOf('/parcels/A', 1))
  expect(isListBehind()).toBe(false)
  expect(lastListSearch()).toEqual({ state: 'judged' })
})

const draft = () => {
  const names = ['송장번호', '공급자']
  const head = { names, rows: [['A1', 'X']], is_open_ended: false }
  return draftOf(new File(['송장번호,공급자\nA1,X\n'], 'own.csv'), head, undefined)
}

it('keeps a file that is being matched while one person works, and for nobody else', () => {
  const [own, later] = [draft(), draftHolder()]
  holdDraft(own)
  expect(heldDraft()).toBe(own)
  blankAll()
  expect(heldDraft()).toBeUndefined()
  later(own)
  expect(heldDraft()).toBeUndefined()
})

it('puts back what was not taken in, unless another file was brought meanwhile', () => {
  const [own, other] = [draft(), draft()]
  const putBack = draftHolder()
  putBack(own)
  expect(heldDraft()).toBe(own)
  holdDraft(other)
  putBack(own)
  expect(heldDraft()).toBe(other)
})
