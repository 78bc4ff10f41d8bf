/** `gwanmun accounts`: makes, lists and changes accounts of a store. */
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { accountCode } from '../../store/account-codes.js'
import {
  type Account,
  type AccountChange,
  type AccountFault,
  changeAccount,
  createAccount,
  listAccounts,
} from '../../store/accounts.js'
import { Hasher } from '../../store/passwords.js'
import { isRole, type Role, roles } from '../../store/roles.js'
import type { Sql } from '../../store/sql.js'
import { badOption, missingArgument } from './bad-option.js'
import { inStore } from './in-store.js'
import { type Language, languageOf, say } from './language.js'
import { noted } from './noted.js'
import { allowOnly, type Options } from './options.js'
import { readPassword } from './read-password.js'
import { storeOptions } from './store-place.js'

interface Work {
  readonly sql: Sql
  readonly name: string
  readonly options: Options
  readonly language: Language
}

const hasher = new Hasher()

function roleOption(value: string | undefined): Role {
  if (value === undefined) throw missingArgument(`--role ${roles.join('|')}`)
  if (!isRole(value)) throw badOption(`--role ${value} (${roles.join(', ')})`)
  return value
}

async function create({ sql, name, options, language }: Work): Promise<Account | AccountFault> {
  const role = roleOption(options.role)
  const password = await readPassword(language)
  return createAccount(sql, hasher, { name, role, password }, new Date())
}

function changed({ sql, name }: Work, change: AccountChange): Promise<Account | AccountFault> {
  return changeAccount(sql, hasher, { name, change }, new Date())
}

const verbs: Readonly<Record<string, (work: Work) => Promise<Account | AccountFault>>> = {
  create,
  role: work => changed(work, { role: roleOption(work.options.role) }),
  password: async work => changed(work, { password: await readPassword(work.language) }),
  disable: work => changed(work, { isDisabled: true }),
  enable: work => changed(work, { isDisabled: false }),
}

async function done(verb: string, work: Work): Promise<Account> {
  const end = await verbs[verb]!(work)
  if (!('fault' in end)) return end
  const { code, more } = accountCode(end)
  throw new Unusable(fileProblem(codeId[code]!, work.name, more))
}

function line({ name, role, isDisabled }: Account, language: Language): string {
  return `${name}\t${role}${isDisabled ? `\t${say(language, '꺼짐', 'disabled')}` : ''}\n`
}

/** Runs the command; returns its exit status. */
export async function accountsCommand(words: readonly string[], options: Options): Promise<number> {
  const [verb = 'list', name, ...rest] = words
  const language = languageOf(options.lang)
  if (rest.length > 0) throw badOption(rest.join(' '))
  const isMaking = verb === 'create' || verb === 'role'
  allowOnly(options, isMaking ? [...storeOptions, 'role'] : storeOptions)
  if (verb === 'list' && name === undefined) {
    const accounts = await inStore(options, ({ sql }) => listAccounts(sql))
    const lines = accounts.map(one => line(one, language)).join('')
    process.stdout.write(options.json ? `${JSON.stringify({ accounts }, null, 2)}\n` : lines)
    return 0
  }
  if (!Object.hasOwn(verbs, verb)) throw badOption(`accounts ${verb}`)
  if (name === undefined) throw missingArgument('NAME')
  // What is wrong with the words is told before a store is opened or made.
  if (isMaking) roleOption(options.role)
  const account = await inStore(options, ({ sql }) => {
    const work = () => done(verb, { sql, name, options, language })
    return noted(sql, { operation: `accounts ${verb}`, target: name.slice(0, 64), work })
  })
  process.stdout.write(
    options.json ? `${JSON.stringify(account, null, 2)}\n` : line(account, language),
  )
  return 0
}
