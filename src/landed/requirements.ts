/** What is asked of goods besides duty at a destination: the table of each is in its folder. */
import { numbered } from '../judge/numbered.js'
import type { Text } from '../judge/steps.js'

export interface Requirement extends Text {
  /** Keys of the provisions that ask for it. */
  readonly rests: readonly string[]
}

/** By code, in the order of their numbers. */
export type Requirements = Readonly<Record<string, Requirement>>

/** Stands in the tables of all destinations. */
export const kindMissing: Requirement = {
  rests: [],
  ko: 'kind가 없어 요건을 살피지 못했습니다',
  en: 'kind is blank: what is asked besides duty was not looked at',
}

/** Numbers of the requirements of one destination. */
export function numbersOf<const T extends Requirements>(
  table: T,
): { readonly [K in keyof T & string]: number } {
  return numbered(Object.keys(table) as readonly (keyof T & string)[])
}
