/** Reads the profile of an exporter: one JSON object, or a list of them by the name of the exporter. */
import { readFileSync } from 'node:fs'
import { codeId } from '../../basis/codes.js'
import { fileProblem, type Problem, problemMessage } from '../../basis/problem.js'
import { isStopping, type Profile, type ProfileFault, profileOf } from '../../declare/profile.js'
import { notJson, unusableForm } from '../form-fault.js'

export interface ProfileFile {
  readonly profiles: readonly Profile[]
  /** Check digits that fail: they are told, and the number is used as it is. */
  readonly warnings: readonly Problem[]
}

const notNamed = {
  ko: '수출자 한 명은 이름과 값({ … })이고, 여럿이면 그 목록([ … ])입니다.',
  en: 'One exporter is names and values, { … }; several are a list of those, [ … ].',
}

/** A sentence for every name that stops. */
function told(faults: readonly ProfileFault[], language: 'ko' | 'en'): string {
  const sentences = faults.map(({ code, name, value, allowed }) => {
    const problem = { ...fileProblem(codeId[code]!, value, { allowed }), column: name }
    return problemMessage(problem, language)
  })
  return sentences.join(' ')
}

function objectsIn(text: string): readonly Readonly<Record<string, unknown>>[] {
  let given: unknown
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw unusableForm('profile_bad', notJson)
  }
  const all: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (all.some(one => typeof one !== 'object' || one === null)) {
    throw unusableForm('profile_bad', notNamed)
  }
  return all as readonly Readonly<Record<string, unknown>>[]
}

/** Throws `Unusable` for what is no profile, for names that are not known and values out of form. */
export function profilesOf(text: string): ProfileFile {
  const read = objectsIn(text).map(profileOf)
  const faults = read.flatMap(one => one.faults)
  const stopping = faults.filter(isStopping)
  if (stopping.length > 0) {
    const names = stopping.map(({ name }) => name).join(', ')
    const why = { ko: told(stopping, 'ko'), en: told(stopping, 'en') }
    throw unusableForm('profile_bad', why, names)
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
