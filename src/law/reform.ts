/** A reform: an overlay of versions over the law, never a copy of it. */
import { day, parseDay } from '../basis/day.js'
import { type LawTree, provisionsOf } from './law-on.js'
import type { Citation, Provision, Version } from './provision.js'

export interface Reform {
  readonly title: string
  readonly why: string
  /** New versions by key; from the first of them on they stand in place of the law's own. */
  readonly sets: Readonly<Record<string, readonly { from: string; value: unknown }[]>>
}

/** What is wrong with a reform, in one sentence; the reform was not applied. */
export class BadReform extends Error {}

function citationOf(reform: Reform): Citation {
  return {
    instrument: `개혁안: ${reform.title}`,
    instrumentEn: `Reform: ${reform.title}`,
    number: '',
    article: '',
    gazetted: '',
    url: '',
  }
}

function checkVersion(key: string, provision: Provision<unknown>, set: unknown): void {
  const { from, value } = (set ?? {}) as { from?: unknown; value?: unknown }
  if (typeof from !== 'string' || parseDay(from) === undefined) {
    throw new BadReform(`${key}: 'from' must be a day YYYY-MM-DD`)
  }
  if (provision.choices) {
    if (!provision.choices.includes(value)) {
      throw new BadReform(`${key}: value must be one of ${provision.choices.join(', ')}`)
    }
  } else if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new BadReform(`${key}: value must be a whole number of ${provision.unit}`)
  }
}

/** A reform's value has the unit that the law had on its first day. */
function unitOn({ versions }: Provision<unknown>, from: string): Pick<Version<unknown>, 'unit'> {
  const unit = versions.findLast(version => version.from <= from)?.unit
  return unit === undefined ? {} : { unit }
}

function overlay(provision: Provision<unknown>, key: string, reform: Reform): Provision<unknown> {
  const sets = reform.sets[key]
  if (!sets || sets.length === 0) return provision
  for (const set of sets) checkVersion(key, provision, set)
  const cite = citationOf(reform)
  const own: Version<unknown>[] = [...sets]
    .sort((a, b) => day(a.from) - day(b.from))
    .map(({ from, value }) => ({ from, value, ...unitOn(provision, from), cite, standing: 'read' }))
  const first = own[0]!.from
  const kept = provision.versions.filter(version => version.from < first)
  return { ...provision, versions: [...kept, ...own] }
}

/** Reads a reform from JSON that was parsed; throws `BadReform`. */
export function readReform(json: unknown): Reform {
  const { title, why, sets } = (json ?? {}) as Partial<Reform>
  if (typeof title !== 'string' || title === '') throw new BadReform("'title' is missing")
  if (typeof sets !== 'object' || sets === null) throw new BadReform("'sets' is missing")
  if (Object.values(sets).some(versions => !Array.isArray(versions))) {
    throw new BadReform("each key of 'sets' takes a list of versions")
  }
  return { title, why: typeof why === 'string' ? why : '', sets }
}

/** The law with a reform over it; throws `BadReform` for an unknown key or a wrong value. */
export function applyReform<T extends object>(law: T, reform: Reform): T {
  const known = new Set(provisionsOf(law).map(({ key }) => key))
  const unknown = Object.keys(reform.sets).find(key => !known.has(key))
  if (unknown !== undefined) throw new BadReform(`there is no provision ${unknown}`)
  const instruments = Object.entries(law as LawTree).map(([name, provisions]) => [
    name,
    Object.fromEntries(
      Object.entries(provisions).map(([provisionName, provision]) => [
        provisionName,
        overlay(provision, `kr.${name}.${provisionName}`, reform),
      ]),
    ),
  ])
  return Object.fromEntries(instruments) as T
}
