/** `gwanmun accounts` as it is typed, on both engines. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from '../src/basis/codes.js'
import type { Unusable } from '../src/basis/problem.js'
import { accountsCommand } from '../src/doors/cli/accounts.js'
import { runCommand } from './command.js'
import { scratch } from './scratch.js'
import { engines } from './store/engines.js'

const main = fileURLToPath(new URL('../dist/doors/cli/main.js', import.meta.url))

describe.each(engines)('gwanmun accounts on $name', ({ migratedPlace }) => {
  let place: readonly string[]

  beforeAll(async () => {
    const own = await migratedPlace()
    const data = 'data' in own ? own.data : join(scratch('accounts'), 'data')
    place = ['--data', data, ...('data' in own ? [] : ['--database-url', own.databaseUrl])]
  })

  function run(input: string, ...words: readonly string[]) {
    const args = [main, 'accounts', ...words, ...place, '--lang', 'en']
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      input,
      encoding: 'utf8',
    })
    return { status, out: stdout, err: stderr }
  }

  it('makes, changes and lists accounts; no password is an argument or is shown', () => {
    const first = run('correct horse battery\n', 'create', 'boss', '--role', 'clerk')
    expect(first).toMatchObject({ status: 2, out: '' })
    expect(first.err).toContain('account_first_admin')
    const made = run('correct horse battery\n', 'create', 'boss', '--role', 'admin')
    expect(made).toEqual({ status: 0, out: 'boss\tadmin\n', err: '' })
    expect(run('', 'disable', 'boss').err).toContain('account_last_admin')
    expect(run('', 'list').out).toBe('boss\tadmin\n')
  })
})

describe('gwanmun accounts', () => {
  const home = process.cwd()
  // Whoever has run the program here has a store of the usual name.
  beforeAll(() => process.chdir(scratch('elsewhere')))
  afterAll(() => process.chdir(home))

  it.each([
    [['create'], 'argument_missing'],
    [['create', 'x'], 'argument_missing'],
    [['create', 'x', '--role', 'king'], 'option_bad'],
    [['create', 'x', '--role', 'admin', '--data', ''], 'option_bad'],
    [['create', 'x', '--role', 'admin', '--database-url', 'mysql://x'], 'option_bad'],
    [['remove', 'x'], 'option_bad'],
    [['list', 'x'], 'option_bad'],
    [['disable', 'x', 'y'], 'option_bad'],
    [['disable', 'x', '--role', 'admin'], 'option_bad'],
  ])('%j is refused before a store is opened: %s', async (words, code) => {
    const refused = await runCommand(accountsCommand, ...words).catch((error: unknown) => error)
    expect(codeOf((refused as Unusable).problem.code).code).toBe(code)
    expect(existsSync('gwanmun-data')).toBe(false)
  })
})
