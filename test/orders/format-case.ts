/** What a case of an order file is, and what stands in it for a person. */
/** Stands wherever a file has something of a person; it may come out in `buyer` and `person_…` only. */
export const canary = 'Canary Person'

export type Row = Readonly<Record<string, string>>

export interface FormatCase {
  readonly format: string
  readonly header: readonly string[]
  readonly rows: readonly Row[]
  /** Of each line: what must stand there; '' is a blank. */
  readonly lines: readonly Row[]
  /** `column:of` of each question, in their order. */
  readonly asked: readonly string[]
}
