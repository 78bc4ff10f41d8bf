import { describe, expect, it } from 'vitest'
import { Hasher, HashesBusy, passwordFault, usualCost } from './passwords.js'

const cheap = new Hasher({ log2: 4, block: 8, parallel: 1 })
const good = 'correct horse battery'

describe('a password', () => {
  it('is accepted again and nothing else is', async () => {
    const stored = await cheap.hash(good)
    expect(await cheap.isMatch(good, stored)).toBe(true)
    expect(await cheap.isMatch(`${good} `, stored)).toBe(false)
    expect(await cheap.isMatch('', stored)).toBe(false)
    expect(await cheap.isMatch(good, undefined)).toBe(false)
  })

  it('has a salt of its own, so that equal passwords have unequal hashes', async () => {
    expect(await cheap.hash(good)).not.toBe(await cheap.hash(good))
  })

  it('is the same in composed and decomposed Hangul', async () => {
    const stored = await cheap.hash('통관한글비밀번호열두자리'.normalize('NFD'))
    expect(await cheap.isMatch('통관한글비밀번호열두자리'.normalize('NFC'), stored)).toBe(true)
  })

  it('is kept with the parameters of its hash, and one made at another cost still opens', async () => {
    const other = new Hasher({ log2: 5, block: 8, parallel: 2 })
    const stored = await other.hash(good)
    expect(stored).toMatch(/^scrypt\$5\$8\$2\$[\w-]{22}\$[\w-]{43}$/)
    expect(await cheap.isMatch(good, stored)).toBe(true)
    expect(cheap.isOld(stored)).toBe(true)
    expect(other.isOld(stored)).toBe(false)
  })

  it('costs 64 MiB twice over unless a test says otherwise', () => {
    expect(128 * 2 ** usualCost.log2 * usualCost.block).toBe(64 * 1024 * 1024)
    expect(usualCost.parallel).toBe(2)
  })

  it('does not follow a stored hash that asks for all memory there is', async () => {
    const salt = 'A'.repeat(22)
    const hash = 'A'.repeat(43)
    for (const cost of ['30$8$1', '16$99$1', '16$8$99', '0$8$1', 'x$8$1', '99$99$99'])
      expect(await cheap.isMatch(good, `scrypt$${cost}$${salt}$${hash}`)).toBe(false)
  })

  it('waits its turn, and so many wait that more are sent away', async () => {
    const many = Array.from({ length: 40 }, () => cheap.hash(good))
    const ends = await Promise.allSettled(many)
    expect(ends.filter(end => end.status === 'fulfilled')).toHaveLength(34)
    const refused = ends.flatMap(end => (end.status === 'rejected' ? [end.reason] : []))
    expect(refused.every(reason => reason instanceof HashesBusy)).toBe(true)
    expect(await cheap.hash(good)).toMatch(/^scrypt/)
  })
})

describe('a new password', () => {
  it.each([
    ['twelve letters', 'abcdefghijkl', undefined],
    ['eleven letters', 'abcdefghijk', 'short'],
    ['256 letters', 'abcdefgh'.repeat(32), undefined],
    ['257 letters', `${'abcdefgh'.repeat(32)}x`, 'long'],
    ['five different letters', 'abcdeabcdeab', undefined],
    ['four different letters', 'abcdabcdabcd', 'plain'],
    ['the name of its account', 'My-Kimjisoo-2026', 'name'],
    ['letters beyond the sixteenth plane count once', '😀😃😄😁😆😅🤣😂🙂🙃😉', 'short'],
  ])('%s', (_what, password, fault) => {
    expect(passwordFault(password, 'kimjisoo')).toBe(fault)
  })
})
