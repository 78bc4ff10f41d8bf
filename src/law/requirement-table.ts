/** Reads the lists of requirements, by HS prefix and by words, and tells what a code or name says. */
import { indexWords, judgeName, type WordTable, wordsOfClass, wordTable } from './goods-words.js'
import {
  isChapterHeld,
  type PrefixRow,
  type PrefixTable,
  rowsBelow,
  rowsOf,
} from './prefix-table.js'

/** Whether goods of a code fall under a requirement; `named`: only where their name says so. */
export type RequirementWhen = 'none' | 'named' | 'unclear' | 'sure'

/** What the list says of a code for one requirement, by the row that decides. */
export interface RequirementHit {
  readonly requirement: string
  readonly when: RequirementWhen
  /** Whether its own row leaves all to the name, and only longer codes say more. */
  readonly isNamed: boolean
  readonly row: PrefixRow
}

function whenOf(row: PrefixRow | undefined): RequirementWhen {
  return (row?.['when'] ?? 'none') as RequirementWhen
}

function hitOf(own: PrefixRow | undefined, below: readonly PrefixRow[]): RequirementWhen {
  const when = whenOf(own)
  if (below.every(row => whenOf(row) === when)) return when
  const isNamedAtMost = [own, ...below].every(row => ['none', 'named'].includes(whenOf(row)))
  return isNamedAtMost ? 'named' : 'unclear'
}

/**
 * What the list says of a code. Of each requirement the longest prefix decides; where a longer code
 * could fall under another row, the code leaves it open.
 */
export function requirementHits(table: PrefixTable, digits: string): readonly RequirementHit[] {
  if (!isChapterHeld(table, digits)) return []
  const [own, below] = [rowsOf(table, digits), rowsBelow(table, digits)]
  const requirements = new Set([...own, ...below].map(row => row['requirement']!))
  return [...requirements].flatMap(requirement => {
    const isOf = (row: PrefixRow): boolean => row['requirement'] === requirement
    const [first, others] = [own.find(isOf), below.filter(isOf)]
    const when = hitOf(first, others)
    const isNamed = whenOf(first) === 'named'
    return when === 'none' ? [] : [{ requirement, when, isNamed, row: (first ?? others[0])! }]
  })
}

/** The words of requirements, with those of plain goods and containers from the other list. */
export function requirementWordTable(csv: string, goodsWords: string): WordTable {
  const others = wordTable(goodsWords).words.filter(
    word => word.class === 'plain' || word.class === 'vessel',
  )
  const own = wordTable(csv).words
  const known = new Set(own.map(word => word.text))
  return indexWords([...own, ...others.filter(word => !known.has(word.text))])
}

/** The requirements that a name tells: of the goods for certain, of their material perhaps. */
export interface NamedRequirements {
  readonly sure: readonly string[]
  readonly open: readonly string[]
  /** Whether the name is that of other goods. */
  readonly isOther: boolean
}

const reasonsOf = (reason: string): readonly string[] => reason.split('+').filter(one => one !== '')

export function namedRequirements(name: string, table: WordTable): NamedRequirements {
  const { when, reason } = judgeName(name, table)
  const materials = wordsOfClass(name, table, 'doubt')
  return {
    sure: when === 'always' ? reasonsOf(reason) : [],
    open: materials.flatMap(word => reasonsOf(word.reason)),
    isOther: when === 'none',
  }
}
