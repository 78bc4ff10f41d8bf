/** The parts of `npm test` that can be wrong by themselves: what it installs and how it counts. */

import { describe, expect, it } from 'vitest'
import { ensureSystem, isDebian, type Machine } from '../scripts/system.mjs'
import { closingLine, isNodeEnough, tallyOf } from '../scripts/tally.mjs'

const chromium = { need: 'chromium', probe: ['chromium', '--version'], apt: ['chromium'] }

interface FakeOptions {
  readonly present?: boolean
  readonly isRoot?: boolean
  readonly hasApt?: boolean
  readonly installs?: boolean
}

/** A machine on which the program appears once apt-get has installed it. */
function fakeMachine(options: FakeOptions) {
  const commands: string[] = []
  let present = options.present ?? false
  const machine: Machine = {
    isRoot: () => options.isRoot ?? false,
    hasApt: () => options.hasApt ?? false,
    run: command => {
      commands.push(command.join(' '))
      if (command[0] === 'apt-get' && command[1] === 'install') present = options.installs ?? true
      return command[0] === 'apt-get' || present
    },
  }
  return { machine, commands }
}

describe('system packages', () => {
  it('need nothing when nothing is listed', () => {
    const { machine, commands } = fakeMachine({})
    expect(ensureSystem([], machine)).toEqual({ exit: 0, message: 'nothing needed' })
    expect(commands).toEqual([])
  })

  it('install nothing that is there', () => {
    const { machine, commands } = fakeMachine({ present: true, isRoot: true, hasApt: true })
    expect(ensureSystem([chromium], machine)).toEqual({ exit: 0, message: 'found chromium' })
    expect(commands).toEqual(['chromium --version'])
  })

  it('are installed by root on Debian and probed again', () => {
    const { machine, commands } = fakeMachine({ isRoot: true, hasApt: true })
    expect(ensureSystem([chromium], machine)).toEqual({ exit: 0, message: 'installed chromium' })
    expect(commands).toContain('apt-get install --yes --no-install-recommends chromium')
    expect(commands.at(-1)).toBe('chromium --version')
  })

  it.each([
    { isRoot: false, hasApt: true },
    { isRoot: true, hasApt: false },
    { isRoot: true, hasApt: true, installs: false },
  ])('are asked for with exit 3 when they cannot be installed: %o', options => {
    const { exit, message } = ensureSystem([chromium], fakeMachine(options).machine)
    expect(exit).toBe(3)
    expect(message).toContain('missing: chromium')
    expect(message).toContain('apt-get install --yes chromium')
  })

  it('know Debian and Ubuntu by name or by likeness', () => {
    expect(isDebian('NAME="x"\nID=debian\n')).toBe(true)
    expect(isDebian('ID=mint\nID_LIKE="ubuntu debian"\n')).toBe(true)
    expect(isDebian('ID=fedora\nHOME_URL=debian\n')).toBe(false)
  })
})

describe('the closing line', () => {
  const test = (status: string) => ({ status, fullName: `a ${status} test` })
  const file = (status: string, tests: readonly string[]) => ({
    status,
    assertionResults: tests.map(test),
  })

  it('sums passed, failed and skipped', () => {
    const testResults = [file('failed', ['failed', 'passed']), file('passed', ['skipped', 'todo'])]
    const tally = tallyOf({ numPassedTests: 1, numFailedTests: 1, testResults })
    expect(closingLine(tally, [])).toBe('1 passed, 1 failed, 2 skipped')
    expect(tally.skippedNames).toEqual(['a skipped test', 'a todo test'])
  })

  it('counts a file that did not load, a missing report and a failed step', () => {
    const broken = { numPassedTests: 0, numFailedTests: 0, testResults: [file('failed', [])] }
    expect(tallyOf(broken).failed).toBe(1)
    expect(tallyOf(undefined).failed).toBe(1)
    expect(closingLine(tallyOf(broken), ['types'])).toBe('0 passed, 2 failed, 0 skipped')
  })
})

describe('the Node version', () => {
  it.each([
    ['v20.19.0', true],
    ['v20.20.2', true],
    ['v24.0.0', true],
    ['v20.18.9', false],
    ['v18.99.0', false],
  ])('%s is enough for >=20.19: %s', (version, enough) => {
    expect(isNodeEnough(version, '>=20.19')).toBe(enough)
  })
})
