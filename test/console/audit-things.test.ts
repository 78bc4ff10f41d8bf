/** What an entry of the audit is about, in words. */
import { expect, it } from 'vitest'
import { countedIn } from '../../console/src/audit.js'
import { madeOf, shortId, targetOf } from '../../console/src/audit-things.js'
import { eraseTexts } from '../../console/src/texts-erase.js'
import { notedActions } from '../../src/doors/http/audit-words.js'
import { openApp } from '../http/desk.js'

const id = '0192f3c1-7a2b-7c4d-8e5f-0123456789ab'

it.each([
  ['files-remove', id, 'files'],
  ['files-judge', id, 'files'],
  ['jobs-cancel', id, 'jobs'],
  ['tokens-revoke', id, 'tokens'],
  ['accounts-change', 'kim', 'accounts'],
  ['accounts role', 'kim', 'accounts'],
  ['products-drop', 'SKU-1', 'products'],
  ['declarations-note', '1234521123456X', 'declarations'],
])('%s is about %s: %s', (operation, target, kind) => {
  expect(targetOf(operation, target)).toEqual({ kind, id: target })
})

it.each([
  ['files-create', `/v1/jobs/${id}`, { kind: 'jobs', id }],
  ['tokens-create', `/v1/tokens/${id}`, { kind: 'tokens', id }],
  ['products-change', '/v1/products/SKU%2F1', { kind: 'products', id: 'SKU/1' }],
  ['sessions-create', 'kim', { kind: 'sessions', id: 'kim' }],
])('%s made %s', (operation, made, thing) => {
  expect(madeOf(operation, made)).toEqual(thing)
})

it('says nothing of what is not there', () => {
  expect(targetOf('sample-remove', '')).toBeUndefined()
  expect(madeOf('files-remove', '')).toBeUndefined()
})

it('shortens numbers of ours to their end, and nothing else', () => {
  expect(shortId(id)).toBe('…456789ab')
  expect(shortId('SKU-1')).toBe('SKU-1')
})

it('has a word for whatever a write names in its address', async () => {
  const app = await openApp()
  const named = app.operations.filter(({ url }) => url.includes('/:'))
  const writes = new Set(notedActions(named).map(({ operation }) => operation))
  const kinds = named
    .filter(({ id: operation }) => writes.has(operation))
    .map(({ id: operation }) => targetOf(operation, 'x')!.kind)
  expect(new Set(kinds).size).toBeGreaterThan(5)
  for (const kind of kinds) expect(Object.keys(eraseTexts)).toContain(`auditThing_${kind}`)
  await app.close()
})

it('reads what the removal of the sample counted', () => {
  const made = 'files 1, parcels 300, lines 412, persons 25'
  expect(countedIn({ target: '', made })).toEqual({
    ...{ of: 'sample', files: 1, parcels: 300, lines: 412, persons: 25 },
  })
})
