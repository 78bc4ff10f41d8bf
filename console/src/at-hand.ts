/** The files and the exporter that declarations are made of: in this page only, gone when it is closed. */
import { useSyncExternalStore } from 'react'
import { blankedOnLeaving } from './leaving.js'

/** What was wrong with a file of orders where it was read: those rows are not in it. */
export interface LeftOut {
  readonly problems: number
  readonly rows: number
  readonly questions: number
}

export interface HeldFile {
  /** Of the file that was brought; answers that are filled in leave it as it is. */
  readonly id: number
  /** Of its text: another one with every change. */
  readonly edition: number
  readonly name: string
  /** Its text; bytes of other files never come here. */
  readonly text: string
  /** Made up: goes with the sample orders. */
  readonly isSample?: boolean
  readonly leftOut?: LeftOut | undefined
}

let given = 0

export function fileOf(name: string, text: string, more: Partial<HeldFile> = {}): HeldFile {
  given += 1
  return { id: given, edition: given, name, text, ...more }
}

/** The same file with another text. */
export function withText(file: HeldFile, text: string): HeldFile {
  given += 1
  return { ...file, edition: given, text }
}

export type Profile = Readonly<Record<string, string>>

export type FileKind = 'orders' | 'parcels' | 'rates' | 'vatRates' | 'payouts' | 'drawback'

/** The XML of a declaration that was built here, and the orders it is of. */
export interface BuiltFile {
  readonly file: HeldFile
  readonly orders: readonly string[]
}

/** Blank until something is chosen. */
export interface AtHand {
  readonly files: Readonly<Partial<Record<FileKind, HeldFile>>>
  readonly profile: Profile
  /** The day of declaration where the orders name none; blank for today. */
  readonly on: string
  readonly serial: string
  /** The first serial number that no build has spent. */
  readonly nextSerial: number
  /** What came with the sample besides files, and was not chosen since. */
  readonly ofSample: readonly ('profile' | 'on')[]
  /** Declarations that were built here, by number: an amendment starts from one. */
  readonly built: Readonly<Record<string, BuiltFile>>
}

const blankHand: AtHand = {
  ...{ files: {}, profile: {}, on: '', serial: '1', nextSerial: 1, ofSample: [], built: {} },
}

let held = blankHand
const listeners = new Set<() => void>()

export function changeAtHand(change: (old: AtHand) => AtHand): void {
  held = change(held)
  for (const tell of listeners) tell()
}

blankedOnLeaving(() => changeAtHand(() => blankHand))

/** Nothing that was made up stays under orders that were not. */
function withoutSample(hand: AtHand): AtHand {
  const own = Object.entries(hand.files).filter(([, { isSample }]) => !isSample)
  return {
    ...{ ...hand, files: Object.fromEntries(own), ofSample: [] },
    ...(hand.ofSample.includes('profile') ? { profile: {} } : {}),
    ...(hand.ofSample.includes('on') ? { on: '' } : {}),
  }
}

/** What is at hand with another file; other orders take serial numbers that none has yet. */
export function withFile(hand: AtHand, kind: FileKind, file: HeldFile | undefined): AtHand {
  const isOther = kind === 'orders' && file?.id !== hand.files.orders?.id
  const base = isOther ? withoutSample(hand) : hand
  const { [kind]: _, ...others } = base.files
  const files = file ? { ...others, [kind]: file } : others
  if (!isOther) return { ...base, files }
  return { ...base, files, serial: String(Math.max(Number(hand.serial), hand.nextSerial)) }
}

export function holdFile(kind: FileKind, file: HeldFile | undefined): void {
  changeAtHand(old => withFile(old, kind, file))
}

export function holdProfile(profile: Profile): void {
  changeAtHand(old => ({ ...old, profile, ofSample: old.ofSample.filter(of => of !== 'profile') }))
}

export function holdDay(on: string): void {
  changeAtHand(old => ({ ...old, on, ofSample: old.ofSample.filter(of => of !== 'on') }))
}

export interface BuiltOf {
  /** What was at hand when they were built. */
  readonly of: AtHand
  readonly built: Readonly<Record<string, BuiltFile>>
  readonly next: number
}

/** The XML of declarations stays at hand; numbers of made-up orders are spent on nothing. */
export function withBuilt(hand: AtHand, { of, built, next }: BuiltOf): AtHand {
  const kept = { ...hand, built: { ...hand.built, ...built } }
  if (of.files.orders?.isSample) return kept
  const nextSerial = Math.max(hand.nextSerial, next)
  if (of.files.orders?.id === hand.files.orders?.id) return { ...kept, nextSerial }
  return { ...kept, nextSerial, serial: String(Math.max(Number(hand.serial), nextSerial)) }
}

export function useAtHand(): AtHand {
  return useSyncExternalStore(
    tell => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => held,
  )
}

/** The name of the exporter that is chosen; blank where none is. */
export function profileName({ exporter = '', name = '' }: Record<string, string>): string {
  return exporter === '' ? name : exporter
}

/** UTF-8, else the encoding of Korean Excel. */
export async function textOfFile(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('euc-kr').decode(bytes)
  }
}

/** Whether what was made of some files still is what they make. */
export function isSameWork(made: AtHand | undefined, now: AtHand): boolean {
  return made?.files === now.files && made.profile === now.profile && made.on === now.on
}
