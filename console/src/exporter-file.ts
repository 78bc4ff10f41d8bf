/** Profiles of exporters out of a JSON file: one of them, or a list; what is none is told, and the rest goes on. */
import type { Text } from 'gwanmun/pages'
import { type Profile, profileName } from './at-hand.js'
import { isNotReached } from './reached.js'
import { type Key, texts } from './texts.js'

export interface LeftProfile {
  /** Its name, or its place in the list where it has none. */
  readonly name: string
  readonly at: number
  readonly why: Text
}

export interface ExporterFile {
  readonly profiles: readonly { readonly at: number; readonly profile: Profile }[]
  readonly left: readonly LeftProfile[]
}

function textOf(key: Key): Text {
  const [ko, en] = texts[key]
  return { ko, en }
}

const isPlain = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

function profileIn(given: unknown): Profile | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined
  const values = Object.entries(given)
  if (!values.every(([, value]) => isPlain(value))) return undefined
  return Object.fromEntries(values.map(([name, value]) => [name, String(value ?? '')]))
}

/** Throws `SyntaxError` where the text is no JSON. */
export function exportersIn(text: string): ExporterFile {
  const given: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  const profiles: { readonly at: number; readonly profile: Profile }[] = []
  const left: LeftProfile[] = []
  for (const [place, one] of (Array.isArray(given) ? given : [given]).entries()) {
    const profile = profileIn(one)
    const name = profile ? profileName(profile) : ''
    const at = place + 1
    if (profile && name !== '') profiles.push({ at, profile })
    else left.push({ name, at, why: textOf(profile ? 'profileNameless' : 'profileNotObject') })
  }
  return { profiles, left }
}

export type Keep = (
  name: string,
  profile: Profile,
) => Promise<{ readonly kept: boolean; readonly problems: readonly { readonly message: Text }[] }>

/** Why one is not kept; undefined where it is. */
async function refusalOf(keep: Keep, name: string, profile: Profile): Promise<Text | undefined> {
  try {
    const { kept, problems } = await keep(name, profile)
    if (kept) return undefined
    const join = (language: 'ko' | 'en') => problems.map(one => one.message[language]).join(' ')
    return { ko: join('ko'), en: join('en') }
  } catch (error) {
    if (isNotReached(error)) return textOf('offline')
    const message = error instanceof Error ? error.message : String(error)
    return { ko: message, en: message }
  }
}

/** What a file holds is used; of a list each is kept, to choose from. */
export async function takeExporters({ profiles, left }: ExporterFile, keep: Keep) {
  const isList = profiles.length + left.length > 1
  const refused = [...left]
  const taken: Profile[] = []
  for (const { at, profile } of profiles) {
    const name = profileName(profile)
    const why = isList ? await refusalOf(keep, name, profile) : undefined
    if (why === undefined) taken.push(profile)
    else refused.push({ name, at, why })
  }
  return { first: taken[0], left: refused.toSorted((one, other) => one.at - other.at) }
}
