/** What modules hold besides the page is blanked when somebody leaves. */
const blanks = new Set<() => void>()

export function blankedOnLeaving(blank: () => void): void {
  blanks.add(blank)
}

export function blankAll(): void {
  for (const blank of blanks) blank()
}
