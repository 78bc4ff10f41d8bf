/** Signing in and being locked out, on both engines. */
import { beforeAll, describe, expect, it } from 'vitest'
import { changeAccount, createAccount, findSigner } from '../../src/store/accounts.js'
import { Hasher } from '../../src/store/passwords.js'
import { type Gatehouse, signIn } from '../../src/store/sign-in.js'
import type { Sql } from '../../src/store/sql.js'
import { engines } from './engines.js'

const start = Date.parse('2026-11-26T00:00:00Z')
const at = (seconds: number) => new Date(start + seconds * 1000)
const password = 'correct horse battery'
const hasher = new Hasher({ log2: 4, block: 8, parallel: 1 })

describe.each(engines)('on $name', ({ open }) => {
  let sql: Sql
  let gatehouse: Gatehouse

  beforeAll(async () => {
    sql = await open()
    gatehouse = { sql, hasher, key: new Uint8Array(32).fill(7) }
    await account('root-account', 'admin')
  })

  function account(name: string, role: 'admin' | 'clerk' = 'clerk') {
    return createAccount(sql, hasher, { name, role, password }, at(0))
  }

  function disable(name: string) {
    return changeAccount(sql, hasher, { name, change: { isDisabled: true } }, at(9))
  }

  describe('signing in', () => {
    const attempt = (name: string, word: string, seconds: number, address = '192.0.2.1') =>
      signIn(gatehouse, { name, password: word, address }, at(seconds))

    it('looks the same for a wrong name, a wrong password and a disabled account', async () => {
      await account('asked')
      await account('barred')
      await disable('barred')
      const ends = [
        await attempt('asked', 'wrong password!', 1, '203.0.113.1'),
        await attempt('never-seen', password, 1, '203.0.113.2'),
        await attempt('barred', password, 1, '203.0.113.3'),
      ]
      expect(ends).toEqual(Array(3).fill({ outcome: 'wrong' }))
      expect(await attempt('asked', password, 2)).toMatchObject({ outcome: 'in', name: 'asked' })
    })

    it('locks after five failures of a name from one place, longer each time', async () => {
      await account('target')
      for (let one = 0; one < 5; one++)
        expect(await attempt('target', 'guess guess guess', 100)).toEqual({ outcome: 'wrong' })
      const first = { outcome: 'locked', until: at(101) }
      expect(await attempt('target', password, 100)).toEqual(first)
      expect(await attempt('target', 'guess guess guess', 101)).toEqual({ outcome: 'wrong' })
      expect(await attempt('target', password, 102)).toEqual({ outcome: 'locked', until: at(103) })
      expect(await attempt('target', password, 102, '198.51.100.9')).toMatchObject({
        outcome: 'in',
      })
    })

    it('cannot be got round by many attempts at once', async () => {
      await account('rushed')
      const many = Array.from({ length: 30 }, (_one, index) =>
        attempt('rushed', `guess number ${index}`, 200, '203.0.113.77'),
      )
      const ends = await Promise.all(many)
      expect(ends.filter(end => end.outcome === 'wrong')).toHaveLength(5)
      expect(ends.filter(end => end.outcome === 'locked')).toHaveLength(25)
    })

    it('stops a place that tries many names', async () => {
      const ends: string[] = []
      for (let one = 0; one < 25; one++)
        ends.push(
          (await attempt(`name-${one}`, 'one password for all', 300, '203.0.113.9')).outcome,
        )
      expect(ends).toEqual([...Array(20).fill('wrong'), ...Array(5).fill('locked')])
    })

    it('slows guesses from everywhere without keeping the owner out for long', async () => {
      await account('wanted')
      for (let one = 0; one < 60; one++)
        await attempt('wanted', 'guess guess guess', 400 + one * 70, `198.18.${one}.1`)
      const held = await attempt('wanted', password, 400 + 59 * 70 + 1, '192.0.2.200')
      expect(held).toEqual({ outcome: 'locked', until: at(400 + 59 * 70 + 60) })
      const later = await attempt('wanted', password, 400 + 59 * 70 + 60, '192.0.2.200')
      expect(later).toMatchObject({ outcome: 'in' })
    })

    it('keeps neither names as typed nor addresses in the table of failures', async () => {
      await attempt('my-secret-password-by-mistake', 'x', 500, '203.0.113.55')
      const kept = JSON.stringify(await sql.query('select * from lockout'))
      expect(kept).not.toMatch(/my-secret|203\.0\.113/)
    })

    it('puts a hash of today’s cost in the place of an older one', async () => {
      const old = new Hasher({ log2: 3, block: 8, parallel: 1 })
      await createAccount(sql, old, { name: 'older', role: 'clerk', password }, at(0))
      expect(await attempt('older', password, 600)).toMatchObject({ outcome: 'in' })
      expect((await findSigner(sql, 'older'))!.password).toMatch(/^scrypt\$4\$/)
      expect(await attempt('older', password, 601)).toMatchObject({ outcome: 'in' })
    })
  })
})
