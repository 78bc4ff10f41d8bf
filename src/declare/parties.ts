/** The parties of a shipment, for whoever screens them: a list that is given, or a service of one's own. */
import type { Problem } from '../basis/problem.js'
import { isCompanyMark, nameWords, withoutMark } from '../parcel/names-alike.js'
import type { Planned } from './plan.js'
import { problemOf } from './shipments.js'

export interface Party {
  readonly role: 'buyer' | 'consignee' | 'maker'
  readonly name: string
  /** 0 where it is not known. */
  readonly country: number
}

/** What a screening says of a party. */
export type Screened = 'clear' | 'hit' | 'unsure'

export type Screening = (party: Party) => Screened

function partiesOf({ shipment }: Planned): readonly Party[] {
  const [first] = shipment.lines
  const consignee = shipment.parcel?.texts.consignee_name ?? ''
  const makers = [...new Set(shipment.lines.map(line => line.maker))]
  const named: readonly Party[] = [
    { role: 'buyer', name: first!.buyer, country: first!.to },
    { role: 'consignee', name: consignee, country: first!.to },
    ...makers.map((name): Party => ({ role: 'maker', name, country: 0 })),
  ]
  return named.filter(({ name }) => name !== '')
}

function screened(planned: Planned, screen: Screening) {
  const told = partiesOf(planned).map(party => ({ party, says: screen(party) }))
  return told.filter(({ says }) => says !== 'clear')
}

/** Parties that are not clear; a shipment with one of them waits for a person. */
export function notClear(planned: Planned, screen: Screening): readonly Party[] {
  return screened(planned, screen).map(({ party }) => party)
}

const columns: Readonly<Record<Party['role'], string>> = {
  buyer: 'buyer',
  consignee: 'consignee_name',
  maker: 'maker',
}

/** Why a shipment is not declared before somebody has looked; names are personal and are not told. */
export function partyProblems(planned: Planned, screen: Screening): readonly Problem[] {
  const [line] = planned.shipment.lines
  return screened(planned, screen).map(({ party, says }) =>
    problemOf(`party_${says}`, line!, columns[party.role], { value: planned.shipment.name }),
  )
}

/** A name of a list; a country of 0 is any. */
export interface ListedParty {
  readonly name: string
  readonly country: number
}

/** Words of a name without regard to case, accents, order and what says that it is a company. */
function wordsOf(name: string): readonly string[] {
  const bare = name.normalize('NFKD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
  const words = nameWords(bare)
  const isMore = words.length > 1
  const plain = words.filter(word => !isMore || !isCompanyMark(word)).map(withoutMark)
  return [...new Set(plain)].sort()
}

interface Listed {
  readonly words: readonly string[]
  readonly country: number
}

/** Names of a list by their words, and how many of the words of a party each has. */
class PartyList {
  private readonly all: readonly Listed[]
  private readonly byWord = new Map<string, number[]>()

  constructor(list: readonly ListedParty[]) {
    this.all = list.map(({ name, country }) => ({ words: wordsOf(name), country }))
    this.all.forEach(({ words }, at) => {
      for (const word of words) {
        const known = this.byWord.get(word)
        if (known) known.push(at)
        else this.byWord.set(word, [at])
      }
    })
  }

  private shared(words: readonly string[]): ReadonlyMap<number, number> {
    const counts = new Map<number, number>()
    for (const word of words) {
      for (const at of this.byWord.get(word) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    return counts
  }

  private against(
    { country }: Party,
    words: readonly string[],
    at: number,
    count: number,
  ): Screened {
    const listed = this.all[at]!
    const isAllOfList = count === listed.words.length
    const isAllOfParty = count === words.length
    if (!isAllOfList && !(isAllOfParty && count > 1)) return 'clear'
    const isElsewhere = country > 0 && listed.country > 0 && country !== listed.country
    return isAllOfList && isAllOfParty && !isElsewhere ? 'hit' : 'unsure'
  }

  screen(party: Party): Screened {
    const words = wordsOf(party.name)
    let found: Screened = 'clear'
    for (const [at, count] of this.shared(words)) {
      const says = this.against(party, words, at, count)
      if (says === 'hit') return says
      if (says === 'unsure') found = says
    }
    return found
  }
}

/**
 * Screens by a list: the same words are a hit; a listed name within a longer one, and several words
 * that are within a listed name, are for a person to look at.
 */
export function screeningBy(list: readonly ListedParty[]): Screening {
  const listed = new PartyList(list)
  return party => listed.screen(party)
}
