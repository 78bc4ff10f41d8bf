/** Reads the profile of an exporter: one JSON object, or a list of them by the name of the exporter. */
import { readFileSync } from 'node:fs'
import { codeId } from '../../basis/codes.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import { isStopping, type Profile, profileOf } from '../../declare/profile.js'

export interface ProfileFile {
  readonly profiles: readonly Profile[]
  /** Check digits that fail: they are told, and the number is used as it is. */
  readonly warnings: readonly Problem[]
}

function bad(value: string): Unusable {
  return new Unusable(fileProblem(codeId['profile_bad']!, value))
}

function objectsIn(text: string): readonly Readonly<Record<string, unknown>>[] {
  let given: unknown
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw bad(error instanceof Error ? error.message : String(error))
  }
  const all: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (all.some(one => typeof one !== 'object' || one === null)) throw bad('{ … }')
  return all as readonly Readonly<Record<string, unknown>>[]
}

/** Throws `Unusable` for what is no profile, for names that are not known and values out of form. */
export function profilesOf(text: string): ProfileFile {
  const read = objectsIn(text).map(profileOf)
  const faults = read.flatMap(one => one.faults)
  const stopping = faults.filter(isStopping)
  if (stopping.length > 0) {
    throw bad(stopping.map(({ name, value, code }) => `${name} (${code} ${value})`).join(', '))
  }
  const warnings = faults.map(({ name, value, code }) => ({
    ...fileProblem(codeId[code]!, value),
    column: name,
  }))
  return { profiles: read.map(one => one.profile), warnings }
}

export function readProfiles(path: string): ProfileFile {
  return profilesOf(readFileSync(path, 'utf8'))
}

/** The profile that lines name; else the only one, where it is not said to be that of another. */
export function profileNamed(profiles: readonly Profile[], exporter: string): Profile | undefined {
  const named = profiles.find(profile => profile.exporter === exporter && exporter !== '')
  const [only, ...more] = profiles
  const isOther = exporter !== '' && only?.exporter !== '' && only?.exporter !== undefined
  return named ?? (more.length > 0 || isOther ? undefined : only)
}
