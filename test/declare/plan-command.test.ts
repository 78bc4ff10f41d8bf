/** The plan as the command prints it, and the help and the language of commands. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { declareCommand } from '../../src/doors/cli/declare.js'
import { helpText } from '../../src/doors/cli/help.js'
import { helpOf } from '../../src/doors/cli/help-of.js'
import { languageAsked } from '../../src/doors/cli/language.js'
import { runCommand } from '../command.js'
import { scratch } from '../scratch.js'
import { samplePath, sampleProfile } from './sample.js'

const folder = scratch('declare-plan')

async function plan(...words: readonly string[]) {
  const file = join(folder, 'plan.txt')
  const { exit } = await runCommand(
    declareCommand,
    ...['plan', samplePath('outbound-orders.csv'), '--rates', samplePath('outbound-rates.csv')],
    ...['--on', '2026-11-05', '--out', file, ...words],
  )
  return { exit, out: readFileSync(file, 'utf8') }
}

describe('declare plan', () => {
  it('begins with a summary and a row for each parcel; reasons are asked for', async () => {
    const { exit, out } = await plan()
    const rows = out.split('\n')
    expect(exit).toBe(0)
    expect(rows[0]).toBe('신고 4건, FOB 합계 230,563원. 권하는 길: 전자상거래 간이수출신고 4')
    expect(rows[2]).toBe(
      '#1001  2026-11-05   62,122  열림  열림*  열림*  열림*  전자상거래 간이수출신고',
    )
    expect(out).toContain('* 세관장확인(관세법 제226조)')
    expect(out).not.toContain('제241조')
    expect((await plan('--details')).out).toContain('관세법 제241조제1항')
  })

  it('carries the condition of a way in JSON, and closes what a list names', async () => {
    const waysOf = async (...words: readonly string[]) => {
      const [first] = JSON.parse((await plan('--json', '--lang', 'en', ...words)).out)
      return first.ways.map((one: { open: boolean; unless: string | null }) => [
        ...[one.open, one.unless === null],
      ])
    }
    expect(await waysOf()).toEqual([...[[true, true]], ...[1, 2, 3].map(() => [true, false])])
    const list = join(folder, 'list.csv')
    const rows = (hs: string) => `hs,from,to,law\n${hs},2026-01-01,,a law\n`
    writeFileSync(list, rows('3304'))
    expect(await waysOf('--proof-list', list)).toEqual([
      ...[[true, true]],
      ...[1, 2, 3].map(() => [false, true]),
    ])
    writeFileSync(list, rows('9303'))
    expect(await waysOf('--proof-list', list)).toEqual([1, 2, 3, 4].map(() => [true, true]))
  })
})

describe('every command that reads a profile', () => {
  it('warns of a business number whose check digit fails', async () => {
    const profile = join(folder, 'profile.json')
    writeFileSync(profile, JSON.stringify({ ...sampleProfile, business_no: '123-45-67890' }))
    const given = [
      ...[samplePath('outbound-orders.csv'), '--rates', samplePath('outbound-rates.csv')],
      ...['--on', '2026-11-05', '--profile', profile, '--lang', 'en'],
    ]
    const more: Readonly<Record<string, readonly string[]>> = {
      ...{
        plan: ['--out', join(folder, 'told.txt')],
        origin: [],
        evidence: ['--period', '2026-Q4', '--out', join(folder, 'ev')],
      },
      build: ['--serial', '1', '--form', 'xml', '--out', join(folder, 'built')],
    }
    for (const [what, words] of Object.entries(more)) {
      const { err } = await runCommand(declareCommand, what, ...given, ...words)
      expect([what, err.match(/business_number_bad .*business_no\)/g)?.length]).toEqual([what, 1])
    }
  })
})

describe('the help of a command', () => {
  it.each(['ko', 'en'] as const)('is its own, in %s', language => {
    const help = helpOf('declare', language)
    expect(help).toContain('gwanmun declare plan FILE')
    expect(help).toContain('--party-list FILE')
    expect(help).toContain('--lang ko|en')
    expect(help).not.toMatch(/gwanmun (assess|landed|figures)/)
    expect(help).not.toContain('--rate-choice')
    expect(help.split('\n').length).toBeLessThan(helpText(language).split('\n').length / 2)
    expect(helpOf('nothing', language)).toBe(helpText(language))
  })

  it('is in the language that was asked for last', () => {
    expect(languageAsked(['x', '--lang', 'en'])).toBe('en')
    expect(languageAsked(['--lang=ko', '--lang=en'])).toBe('en')
    const before = process.env['GWANMUN_LANG']
    delete process.env['GWANMUN_LANG']
    expect(languageAsked(['x'])).toBeUndefined()
    if (before !== undefined) process.env['GWANMUN_LANG'] = before
  })
})
