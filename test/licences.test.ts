/** The licence gate: what is installed may be used, and what is shipped may be passed on. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

interface Installed {
  readonly path: string
  readonly name: string
  readonly version: string
  readonly licence: string
  /** Comes with the package to its users. */
  readonly shipped: boolean
}

interface LockEntry {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** OFL is for fonts; 0BSD and Unlicense ask nothing, as the public domain does. */
const shippedLicences = [
  ...['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC'],
  ...['OFL-1.1', '0BSD', 'Unlicense'],
]

/** Tools are not passed on: public domain and its like will do as well. */
const toolLicences = [...shippedLicences, ...['BlueOak-1.0.0', 'Python-2.0', 'CC0-1.0']]

/** Tools under other licences, used unchanged and never shipped. */
const toolExceptions = [
  {
    name: /^axe-core$/,
    licence: 'MPL-2.0',
    reason: 'asks pages for barriers in tests; run as it is',
  },
  {
    name: /^lightningcss(-.+)?$/,
    licence: 'MPL-2.0',
    reason: 'comes with the test runner, which needs it for style sheets; run as it is',
  },
]

/** Free licences that come with the setter of PDF, beyond the usual ones. */
const shippedExceptions = [
  {
    name: /^sax$/,
    licence: 'BlueOak-1.0.0',
    reason: 'comes with pdfmake, which reads SVG with it',
  },
  {
    name: /^pako$/,
    licence: '(MIT AND Zlib)',
    reason: 'comes with pdfkit, which unpacks PNG with it',
  },
]

/** Packages whose licence stands in a file of theirs alone. */
const licencesInFiles: Readonly<Record<string, string>> = { 'png-js': 'MIT' }

describe('licences', () => {
  const installed = readInstalled()

  it('are read for everything in the lockfile', () => {
    expect(installed.length).toBeGreaterThan(10)
    expect(installed.filter(one => one.licence === '').map(({ path }) => path)).toEqual([])
  })

  it('allow what is installed to be used', () => {
    expect(installed.filter(one => !isAllowed(one)).map(describePackage)).toEqual([])
  })

  it('are the same in the lockfile and in the package', () => {
    expect(installed.filter(differsFromItself).map(describePackage)).toEqual([])
  })

  it('need every exception that is listed', () => {
    for (const { name, licence, reason } of [...toolExceptions, ...shippedExceptions]) {
      const used = installed.filter(one => name.test(one.name) && one.licence === licence)
      expect(used.length, `${name}: delete the exception`).toBeGreaterThan(0)
      expect(reason.length).toBeGreaterThan(10)
    }
  })
})

describe('the lockfile', () => {
  const { packages } = readJson<Lock>('package-lock.json')

  it('names the packages of every machine, without which `npm ci` refuses it', () => {
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter(
        name => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })
})

describe('the licence gate', () => {
  const tool = (licence: string, name = 'x'): Installed => ({
    ...{ path: `node_modules/${name}`, name, version: '1.0.0' },
    ...{ licence, shipped: false },
  })

  it.each(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND ISC', '(MIT AND ISC) OR GPL-2.0', '0BSD'])(
    'lets a tool under %s in',
    licence => expect(isAllowed(tool(licence))).toBe(true),
  )

  it.each([
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'SEE LICENSE IN x',
    'UNLICENSED',
    '',
    'MPL-2.0',
  ])('keeps a tool under "%s" out', licence => expect(isAllowed(tool(licence))).toBe(false))

  it('is stricter for what is shipped', () => {
    expect(isAllowed({ ...tool('CC0-1.0'), shipped: true })).toBe(false)
    expect(isAllowed({ ...tool('MPL-2.0', 'lightningcss'), shipped: true })).toBe(false)
    expect(isAllowed({ ...tool('ISC'), shipped: true })).toBe(true)
    expect(isAllowed(tool('MPL-2.0', 'lightningcss'))).toBe(true)
  })
})

function isAllowed(one: Installed): boolean {
  const exceptions = one.shipped ? shippedExceptions : toolExceptions
  const excepted = exceptions.some(
    ({ name, licence }) => name.test(one.name) && licence === one.licence,
  )
  if (one.shipped) return excepted || satisfies(one.licence, shippedLicences)
  return excepted || satisfies(one.licence, toolLicences)
}

/** `A OR (B AND C)`: one of the choices must be allowed, and all that come together. */
function satisfies(expression: string, allowed: readonly string[]): boolean {
  const inner = /\(([^()]*)\)/.exec(expression)
  if (inner) {
    const verdict = satisfies(inner[1]!, allowed) ? allowed[0]! : 'refused'
    return satisfies(expression.replace(inner[0], verdict), allowed)
  }
  return expression
    .split(/\s+OR\s+/)
    .some(choice => choice.split(/\s+AND\s+/).every(licence => allowed.includes(licence.trim())))
}

function readInstalled(): readonly Installed[] {
  const lock = readJson<Lock>('package-lock.json')
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.link)
    .map(([path, entry]) => ({
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license ?? licenceInFile(path),
      shipped: !entry.dev,
    }))
}

/** The licence of a package that names none, where its own file is that licence. */
function licenceInFile(path: string): string {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const licence = licencesInFiles[name]
  const file = join(root, path, 'LICENSE')
  if (licence === undefined || !existsSync(file)) return ''
  return readFileSync(file, 'utf8').startsWith(`${licence} License`) ? licence : ''
}

/** Packages for other machines are in the lockfile and not on this one. */
function differsFromItself(one: Installed): boolean {
  const manifest = join(one.path, 'package.json')
  if (!existsSync(join(root, manifest))) return false
  const { license = licenceInFile(one.path) } = readJson<{ license?: string }>(manifest)
  return license !== one.licence
}

function describePackage({ name, version, licence, shipped }: Installed): string {
  return `${name} ${version}: ${licence || 'no licence'}${shipped ? ' (shipped)' : ''}`
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as T
}
