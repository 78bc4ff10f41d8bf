/** A match that led to a failed file is put back, and nothing else is. */
import { afterEach, expect, it, vi } from 'vitest'
import { isFailedForGood } from '../../console/src/jobs.js'
import { putBackMatch } from '../../console/src/matches.js'

afterEach(() => {
  vi.unstubAllGlobals()
})

const names = ['no', 'when']
const plan = (columns: Readonly<Record<string, string>>) => ({
  ...{ columns, also: {}, filled: { currency: 'USD' }, units: {} },
})
const sent = plan({ no: 'parcel', when: 'declared_on' })
const before = plan({ no: 'parcel', when: 'arrived_on' })

/** What is written to a server that keeps this match. */
async function written(kept: object | undefined, old: typeof before | undefined) {
  const bodies: unknown[] = []
  vi.stubGlobal('document', { documentElement: { lang: 'ko' } })
  vi.stubGlobal('fetch', async (_: string, { method, body }: RequestInit) => {
    if (method === 'PUT') bodies.push(JSON.parse(String(body)))
    if (method === 'PUT') return new Response(null, { status: 204 })
    return Response.json({ matches: kept === undefined ? [] : [{ names, ...kept }] })
  })
  await putBackMatch(names, sent, old)
  return bodies
}

it('comes back as it was before what was sent', async () => {
  // The store has its own order of names, and leaves out what is blank.
  const { columns, filled } = sent
  const kept = { columns: { when: columns['when'], no: columns['no'] }, filled }
  expect(await written(kept, before)).toEqual([{ names, ...before }])
  expect(await written(kept, undefined)).toEqual([{ names, columns: null }])
})

it('stays where another was chosen meanwhile, or forgotten', async () => {
  expect(await written(plan({ no: 'parcel', when: 'purchased_on' }), before)).toEqual([])
  expect(await written({ ...sent, filled: {} }, before)).toEqual([])
  expect(await written(undefined, before)).toEqual([])
})

it.each([
  ['failed', 'column_missing', true],
  ['failed', 'job_failed', false],
  ['failed', 'disk_full', false],
  ['cancelled', null, false],
  ['done', null, false],
] as const)('a job that is %s (%s) failed by its file: %s', (state, code, isForGood) => {
  const problem = code === null ? null : { code, message: { ko: '', en: '' } }
  expect(isFailedForGood({ state, problem })).toBe(isForGood)
})
