/** The files and the exporter that declarations are made of: in this page only, gone when it is closed. */
import { useSyncExternalStore } from 'react'

export interface HeldFile {
  readonly name: string
  /** Its text; bytes of other files never come here. */
  readonly text: string
}

export type Profile = Readonly<Record<string, string>>

export const fileKinds = ['orders', 'parcels', 'rates', 'vatRates', 'payouts', 'drawback'] as const

export type FileKind = (typeof fileKinds)[number]

/** Blank until something is chosen. */
export interface AtHand {
  readonly files: Readonly<Partial<Record<FileKind, HeldFile>>>
  readonly profile: Profile
  /** The day of declaration where the orders name none; blank for today. */
  readonly on: string
  readonly serial: string
  /** Declarations that were built here, by number: an amendment starts from one. */
  readonly built: Readonly<Record<string, HeldFile>>
}

let held: AtHand = { files: {}, profile: {}, on: '', serial: '1', built: {} }
const listeners = new Set<() => void>()

export function changeAtHand(change: (old: AtHand) => AtHand): void {
  held = change(held)
  for (const tell of listeners) tell()
}

export function holdFile(kind: FileKind, file: HeldFile | undefined): void {
  changeAtHand(old => {
    const { [kind]: _, ...others } = old.files
    return { ...old, files: file ? { ...others, [kind]: file } : others }
  })
}

export function holdProfile(profile: Profile): void {
  changeAtHand(old => ({ ...old, profile }))
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
