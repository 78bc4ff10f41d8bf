/** Parcels by an answer: what was refused has none, and stands apart from what is not known. */
type Counts = Readonly<Record<string, number>>

interface AnswerCounts {
  /** By word; '' is not known. */
  readonly counts: Counts
  readonly refused: number
}

/** From counts in which refused parcels stand under '' too, as the store has them. */
export function answerCounts(all: Counts, states: Counts): AnswerCounts {
  const refused = states['refused'] ?? 0
  const { '': blank = 0, ...known } = all
  const open = blank - refused
  return { counts: open > 0 ? { ...known, '': open } : known, refused }
}

interface Known {
  readonly parcels: number
  /** Parcels of which it is not known. */
  readonly open: number
  /** The sum of what is known. */
  readonly amount: number
}

/** Whether a sum is no number: of none of its parcels is it known. */
export function isNothingKnown({ parcels, open, amount }: Known): boolean {
  return parcels > 0 && open >= parcels && amount === 0
}
