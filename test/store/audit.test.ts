/** The audit and idempotency keys, on both engines. */
import { beforeAll, describe, expect, it } from 'vitest'
import { dropAudit, listAudit, namesInAudit, noteBegin, noteEnd } from '../../src/store/audit.js'
import { claimKey, dropOldKeys, keepAnswer, releaseKey } from '../../src/store/idempotency.js'
import type { Sql } from '../../src/store/sql.js'
import { engines } from './engines.js'

const start = Date.parse('2026-11-26T00:00:00Z')
const at = (seconds: number) => new Date(start + seconds * 1000)
const minutes = 60
const hours = 3600
const days = 86_400

describe.each(engines)('on $name', ({ open }) => {
  let sql: Sql

  beforeAll(async () => {
    sql = await open()
  })

  describe('the audit', () => {
    const begin = {
      request: 'r1',
      who: 'kim',
      how: 'session',
      operation: 'files-create',
      target: '',
      address: '192.0.2.1',
    } as const

    it('notes a write before it begins and when it has ended', async () => {
      const audit = await noteBegin(sql, begin, at(1))
      const open = (await listAudit(sql, { who: 'kim', limit: 9 }))[0]!
      expect(open).toMatchObject({
        ...begin,
        begunAt: at(1),
        endedAt: undefined,
        result: undefined,
      })
      await noteEnd(sql, { audit, status: 201, made: 'f1' }, at(2))
      const ended = (await listAudit(sql, { who: 'kim', limit: 9 }))[0]!
      expect(ended).toMatchObject({ endedAt: at(2), status: 201, result: 'done', made: 'f1' })
      await expect(noteEnd(sql, { audit, status: 500, made: '' }, at(3))).rejects.toThrow()
    })

    it('is listed newest first, in pages', async () => {
      for (let one = 0; one < 5; one++)
        await noteBegin(sql, { ...begin, who: 'pages', request: `p${one}` }, at(one))
      const first = await listAudit(sql, { who: 'pages', limit: 3 })
      expect(first.map(one => one.request)).toEqual(['p4', 'p3', 'p2'])
      const next = await listAudit(sql, { who: 'pages', limit: 3, before: first[2]!.id })
      expect(next.map(one => one.request)).toEqual(['p1', 'p0'])
    })

    it('is listed from one instant on and before another', async () => {
      for (const seconds of [10, 20, 30])
        await noteBegin(sql, { ...begin, who: 'days', request: `d${seconds}` }, at(seconds))
      const listed = async (from?: Date, until?: Date) =>
        (await listAudit(sql, { who: 'days', limit: 9, from, until })).map(one => one.request)
      expect(await listed(at(20))).toEqual(['d30', 'd20'])
      expect(await listed(undefined, at(20))).toEqual(['d10'])
      expect(await listed(at(11), at(30))).toEqual(['d20'])
    })

    it('says who stands in it, each once', async () => {
      await noteBegin(sql, { ...begin, who: '' }, at(1))
      expect(await namesInAudit(sql)).toEqual(['days', 'kim', 'pages'])
    })

    it.each([
      "update audit set who = 'x'",
      'delete from audit',
      'truncate audit cascade',
      "update audit_end set result = 'done'",
      'delete from audit_end',
    ])('refuses %s', async text => {
      await expect(sql.query(text)).rejects.toThrow(/append-only/)
    })

    it('lets go of what is two years old, and of nothing else', async () => {
      const now = new Date()
      const yearsAgo = (years: number): Date =>
        new Date(now.getTime() - (years * 365 + 2) * days * 1000)
      const note = async (request: string, begun: Date, ended?: Date): Promise<void> => {
        const audit = await noteBegin(sql, { ...begin, who: 'old', request }, begun)
        if (ended) await noteEnd(sql, { audit, status: 200, made: '' }, ended)
      }
      await note('done', yearsAgo(3), yearsAgo(3))
      await note('cut off', yearsAgo(3))
      await note('went on', yearsAgo(3), yearsAgo(1))
      await note('young', yearsAgo(1), yearsAgo(1))
      const young = dropAudit(sql, now.toISOString().slice(0, 10), now)
      await expect(young).rejects.toThrow(/kept for two years/)
      const dayAgo = yearsAgo(2).toISOString().slice(0, 10)
      expect(await dropAudit(sql, dayAgo, now)).toBe(2)
      const left = await listAudit(sql, { who: 'old', limit: 9 })
      expect(left.map(({ request }) => request).sort()).toEqual(['went on', 'young'])
      await expect(sql.query("delete from audit where request = 'young'")).rejects.toThrow(
        /append-only/,
      )
    })
  })

  describe('an idempotency key', () => {
    const claim = { who: 'kim', key: 'k1', digest: 'd1' }
    const answer = { status: 201, headers: { location: '/x' }, body: '{"a":1}' }

    it('is taken once, also by many at once; then it gives the answer again', async () => {
      const many = await Promise.all(Array.from({ length: 8 }, () => claimKey(sql, claim, at(0))))
      expect(many.filter(one => one.state === 'new')).toHaveLength(1)
      expect(many.filter(one => one.state === 'running')).toHaveLength(7)
      await keepAnswer(sql, claim, answer)
      expect(await claimKey(sql, claim, at(1))).toEqual({ state: 'done', answer })
      expect(await claimKey(sql, { ...claim, digest: 'd2' }, at(1))).toEqual({ state: 'other' })
      expect(await claimKey(sql, { ...claim, who: 'lee' }, at(1))).toEqual({ state: 'new' })
    })

    it('is free again after a failure, a day, or a server that was cut off', async () => {
      const mine = { ...claim, key: 'k2' }
      await claimKey(sql, mine, at(0))
      await releaseKey(sql, mine)
      expect(await claimKey(sql, mine, at(1))).toEqual({ state: 'new' })
      expect(await claimKey(sql, mine, at(59 * minutes))).toEqual({ state: 'running' })
      expect(await claimKey(sql, mine, at(1 + hours + 1))).toEqual({ state: 'new' })
      await keepAnswer(sql, mine, answer)
      expect(await claimKey(sql, mine, at(20 * hours))).toEqual({ state: 'done', answer })
      expect(await claimKey(sql, mine, at(2 * days))).toEqual({ state: 'new' })
      await dropOldKeys(sql, at(9 * days))
      expect(await sql.query('select * from idempotency_key')).toEqual([])
    })
  })
})
