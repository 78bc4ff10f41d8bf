/** Everything that is noted in the audit has words in both languages, whoever notes it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { notedActions, otherWords } from '../../src/doors/http/audit-words.js'
import { openApp } from './desk.js'

const src = join(import.meta.dirname, '../../src')

/** The names under which sources note what they do. */
function notedIn(folder: string): readonly string[] {
  return readdirSync(join(src, folder))
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => [
      ...readFileSync(join(src, folder, name), 'utf8').matchAll(/\boperation: (?:'|`)([^'`]+)/g),
    ])
    .map(([, operation = '']) => operation)
}

const verbs = ['create', 'role', 'password', 'disable', 'enable']

it('has those of commands and of the server', () => {
  const noted = [...notedIn('doors/cli'), ...notedIn('run/keep')].flatMap(name =>
    name.includes('$') ? verbs.map(verb => name.replace(/\$\{\w+\}/, verb)) : [name],
  )
  expect(noted.length).toBeGreaterThan(8)
  expect([...new Set(noted)].sort()).toEqual(Object.keys(otherWords).sort())
})

it('has each write over HTTP once, and no question', async () => {
  const app = await openApp()
  const actions = notedActions(app.operations)
  const names = actions.map(({ operation }) => operation)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(expect.arrayContaining(['files-create', 'persons-erase', 'sessions-end']))
  for (const name of ['audit-list', 'landed-create', 'files-list'])
    expect(names).not.toContain(name)
  for (const { ko, en } of actions) {
    expect(ko).toMatch(/[가-힣]/)
    expect(en).toMatch(/^[A-Z][\x20-\x7e’]+$/)
  }
  await app.close()
})
