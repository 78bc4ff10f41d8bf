/** The colours of the page as charts need them: told apart by their lightness too. */
export interface Colours {
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly panel: string
  readonly font: string
  readonly series: readonly string[]
  /** From what lies within the lowest limit to what is above all; no colour of a track. */
  readonly spread: readonly string[]
}

const seriesCount = 6
const spreadCount = 3

export function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement)
  const read = (name: string): string => style.getPropertyValue(name).trim()
  return {
    ink: read('--ink'),
    soft: read('--soft'),
    line: read('--line'),
    panel: read('--panel'),
    font: read('--font'),
    spread: Array.from({ length: spreadCount }, (_, at) => read(`--spread-${at + 1}`)),
    series: Array.from({ length: seriesCount }, (_, at) => read(`--chart-${at + 1}`)),
  }
}
