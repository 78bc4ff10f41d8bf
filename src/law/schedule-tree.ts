/** The tariff as a tree: chapters, headings, subheadings and lines, over names that are handed in. */
import { type FoundLine, linesBelow, type NamedCode } from './schedule-search.js'

/** Digits of chapters, headings and subheadings, which have no names on board. */
const levels = [2, 4, 6]

export interface Branch {
  readonly code: string
  /** Its own name, or blanks where the list on board has none. */
  readonly named: NamedCode
  /** Lines of ten digits below it. */
  readonly lines: readonly FoundLine[]
  readonly isLine: boolean
}

/** Where a line goes that stands below a code: the next level that has company, or itself. */
function nextCode({ line, headings }: FoundLine, under: string): string {
  const level = levels.find(digits => digits > under.length)
  if (level !== undefined) return line.code.slice(0, level)
  return headings.find(({ code }) => code.length > under.length)?.code ?? line.code
}

function nameOf(code: string, [first]: readonly FoundLine[]): NamedCode {
  const { line, headings } = first!
  const own = [...headings, line].find(one => one.code === code)
  return own ?? { code, ko: '', en: '' }
}

/** A branch with one line is that line: nobody opens a door to find one more door. */
function branchOf(code: string, lines: readonly FoundLine[]): Branch {
  const [only] = lines
  const isAlone = lines.length === 1 && code.length > levels[1]!
  const own = isAlone ? only!.line.code : code
  return { code: own, named: nameOf(own, lines), lines, isLine: own === only!.line.code }
}

/** What stands right below a code, in order; below the blank code stand the chapters. */
export function branchesBelow(names: readonly NamedCode[], under: string): readonly Branch[] {
  const groups = new Map<string, FoundLine[]>()
  for (const found of linesBelow(names, under)) {
    const { code } = found.line
    if (code === under) continue
    const next = nextCode(found, under)
    const before = groups.get(next)
    if (before) before.push(found)
    else groups.set(next, [found])
  }
  return [...groups].map(([code, lines]) => branchOf(code, lines))
}
