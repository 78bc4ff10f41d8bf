import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lawCommand } from '../src/doors/cli/law.js'
import { runCommand } from './command.js'
import { scratchOfTest } from './scratch.js'

describe('law diff', () => {
  it('shows old and new value, article and first day, in both languages', async () => {
    const korean = await runCommand(lawCommand, 'diff', '2015-11-30', '2015-12-01')
    expect(korean.exit).toBe(0)
    expect(korean.out).toContain('바뀐 법령 값 3개')
    expect(korean.out).toContain('150,000원 → 150달러')
    expect(korean.out).toContain('2015-12-01부터  관세법 시행규칙 제45조제2항제1호')
    const english = await runCommand(lawCommand, 'diff', '2015-11-30', '2015-12-01', '--lang', 'en')
    expect(english.out).toContain(
      'since 2015-12-01  Customs Act Enforcement Rule art. 45(2) item 1',
    )
  })

  it('prints JSON', async () => {
    const { out } = await runCommand(lawCommand, 'diff', '2004-03-30', '2004-03-31', '--json')
    const { first, second, changes } = JSON.parse(out)
    expect([first, second]).toEqual(['2004-03-30', '2004-03-31'])
    expect(changes[0]).toMatchObject({ before: null, after: { from: '2004-03-31' } })
  })

  it('lays a reform over the law, and refuses one that is none', async () => {
    const path = join(scratchOfTest('law'), 'reform.json')
    const words = ['diff', '2026-12-31', '2027-01-01', '--reform', path] as const
    const sets = (key: string) => ({ [key]: [{ from: '2027-01-01', value: 1 }] })
    writeFileSync(path, JSON.stringify({ title: '끝', sets: sets('kr.customsActRule.listLimit') }))
    expect((await runCommand(lawCommand, ...words)).out).toContain('개혁안: 끝')
    writeFileSync(path, JSON.stringify({ title: '끝', sets: sets('kr.nothing') }))
    await expect(runCommand(lawCommand, ...words)).rejects.toThrow(/no provision kr.nothing/)
  })

  it.each([
    [['diff', '2015-11-30'], /DAY/],
    [['diff', '2015-11-30', '2015-11-31'], /2015-11-31/],
    [['diff', '2015-11-30', '2015-12-01', 'more'], /more/],
    [['diff', '2015-11-30', '2015-12-01', '--on', '2020-01-01'], /--on/],
    [['repeal'], /law repeal/],
  ] as const)('refuses %j', async (words, message) => {
    await expect(runCommand(lawCommand, ...words)).rejects.toThrow(message)
  })
})

describe('law stale', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01T00:00:00+09:00') })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('ends with 1 when some provisions were not checked for so long', async () => {
    const { exit, out } = await runCommand(lawCommand, 'stale', '--days', '365')
    expect(exit).toBe(1)
    expect(out).toContain('kr.customsActRule.reliefLimit')
  })

  it('ends with 0 when all were', async () => {
    const { exit, out } = await runCommand(lawCommand, 'stale', '--days', '36500', '--json')
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toEqual({ on: '2030-01-01', days: 36500, stale: [] })
  })

  it.each([[['stale']], [['stale', '--days', 'ten']], [['stale', '--days', '-1']]])(
    'refuses %j',
    async words => {
      await expect(runCommand(lawCommand, ...words)).rejects.toThrow(/--days/)
    },
  )
})
