/** What pages keep in their address, read with care: an address may be typed by hand. */
import { isDay } from './days.js'

export type Raw = Readonly<Record<string, unknown>>

export function textIn(raw: Raw, name: string): string | undefined {
  const value = raw[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function dayIn(raw: Raw, name: string): string | undefined {
  const value = textIn(raw, name)
  return value !== undefined && isDay(value) ? value : undefined
}

const dollarForm = /^\d{1,9}(\.\d{1,2})?$/

export function dollarsIn(raw: Raw, name: string): string | undefined {
  const value = textIn(raw, name)
  return value !== undefined && dollarForm.test(value) ? value : undefined
}

const numberForm = /^[1-9]\d{0,14}$/

/** A number of something that is kept, as it is written. */
export function numberIn(raw: Raw, name: string): string | undefined {
  const value = textIn(raw, name)
  return value !== undefined && numberForm.test(value) ? value : undefined
}

export function oneOf<T extends string>(
  raw: Raw,
  name: string,
  words: readonly T[],
): T | undefined {
  return words.find(word => word === raw[name])
}

/** Values that are given, without the blank ones: they stay out of the address. */
export function given<T extends Readonly<Record<string, unknown>>>(values: T) {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> }
}

/** The words of an address as they stand there: figures and days are texts like any other. */
export function readSearch(search: string): Raw {
  return Object.fromEntries(new URLSearchParams(search))
}

export function writtenSearch(search: Raw): string {
  const words = Object.entries(search).filter(([, value]) => value !== undefined)
  const text = new URLSearchParams(words.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? '' : `?${text}`
}
