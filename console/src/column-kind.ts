/** What the value of a column may be, as a field asks for it. */
export interface ColumnKind {
  readonly name: string
  readonly kind: string
  readonly choices: readonly string[]
}
