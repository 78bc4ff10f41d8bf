/** The import rule: values and types flow one way through the rooms. */

import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { computedImportsOf, type Import, importsOf } from './imports.js'
import { fronts, isPure, lastPureLevel, type Place, placeOf, resolveImport } from './rooms.js'
import type { Offence, Rule } from './rule.js'
import { isTest, type Source } from './source.js'

const inSrc = (path: string) => path.startsWith('src/')

/** Pairs that levels alone would allow and the plan does not: from, to, even as a type? */
const closedDoors: readonly (readonly [string, string, 'never' | 'types'])[] = [
  ['parcel', 'law', 'never'],
  ['judge', 'law', 'never'],
  ['run', 'law', 'types'],
]

/** The one command: it opens the other doors by their verbs. */
const hallway = 'src/doors/cli/main.ts'

const room: Rule = {
  name: 'room',
  fix: 'move it into a room of the plan (ARCHITECTURE.md), or add the room to the plan first',
  covers: inSrc,
  find: source =>
    placeOf(source.path) ? [] : [{ line: 1, what: 'stands in no room of the house' }],
}

const road: Rule = {
  name: 'import-road',
  fix: 'import from a lower room, by `import type` from a neighbour, or pass it as an argument',
  covers: path => inSrc(path) && placeOf(path) !== undefined,
  find: source => {
    const from = placeOf(source.path)!
    return relativeImports(source).flatMap(imported => {
      const why = whyClosed(from, imported)
      return why ? [{ line: imported.line, what: `${imported.specifier}: ${why}` }] : []
    })
  },
}

const purePackages: Rule = {
  name: 'pure-packages',
  fix: 'levels 0–3 run in a browser without packages: write it in basis, or move it to level 4 up',
  covers: path => isPure(path) && !isTest(path),
  find: source => [
    ...packageImports(source).map(found => ({
      line: found.line,
      what: `imports ${found.specifier}`,
    })),
    ...computedImportsOf(source).map(line => ({ line, what: 'imports a computed name' })),
  ],
}

const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const shipped = Object.keys(manifest.dependencies ?? {})
const developed = Object.keys(manifest.devDependencies ?? {})

const listedPackages: Rule = {
  name: 'listed-packages',
  fix: 'add it to dependencies of package.json (devDependencies are not installed by users)',
  covers: path => inSrc(path) && (isTest(path) || !isPure(path)),
  find: source => unlisted(source, isTest(source.path) ? [...shipped, ...developed] : shipped),
}

export const roadRules: readonly Rule[] = [room, road, purePackages, listedPackages]

function relativeImports(source: Source): readonly Import[] {
  return importsOf(source).filter(found => found.specifier.startsWith('.'))
}

function packageImports(source: Source): readonly Import[] {
  return importsOf(source).filter(found => !found.specifier.startsWith('.'))
}

function whyClosed(from: Place, imported: Import): string | undefined {
  const path = resolveImport(from.path, imported.specifier)
  const to = placeOf(path)
  if (!to) return isTest(from.path) && path.startsWith('test/') ? undefined : 'outside the rooms'
  if (fronts.includes(from.path)) return to.level > lastPureLevel ? 'the front is pure' : undefined
  if (from.path === hallway && to.room === 'doors') return undefined
  if (from.room === to.room) return from.door === to.door ? undefined : 'another door'
  if (to.level > from.level) return `${to.room} is above ${from.room}`
  const closed = closedDoors.find(([low, high]) => low === from.room && high === to.room)
  if (closed?.[2] === 'never') return `${to.room} never comes into ${from.room}`
  if (imported.typeOnly) return undefined
  if (closed) return `${to.room} comes into ${from.room} by types only`
  return to.level === from.level ? `${to.room} and ${from.room} meet by types only` : undefined
}

function unlisted(source: Source, allowed: readonly string[]): readonly Offence[] {
  return packageImports(source).flatMap(found => {
    if (found.specifier.startsWith('node:')) return []
    const name = packageName(found.specifier)
    if (builtinModules.includes(name)) {
      return [{ line: found.line, what: `write node:${found.specifier}` }]
    }
    return allowed.includes(name) ? [] : [{ line: found.line, what: `imports ${name}` }]
  })
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
