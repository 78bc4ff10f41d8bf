/** The parties of a shipment, for whoever screens them: a list that is given, or a service of one's own. */
import type { Problem } from '../basis/problem.js'
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

export function partiesOf({ shipment }: Planned): readonly Party[] {
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

/** Parties that are not clear; a shipment with one of them waits for a person. */
export function notClear(planned: Planned, screen: Screening): readonly Party[] {
  return partiesOf(planned).filter(party => screen(party) !== 'clear')
}

const columns: Readonly<Record<Party['role'], string>> = {
  buyer: 'buyer',
  consignee: 'consignee_name',
  maker: 'maker',
}

/** Why a shipment is not declared before somebody has looked; names are personal and are not told. */
export function partyProblems(planned: Planned, screen: Screening): readonly Problem[] {
  const [line] = planned.shipment.lines
  return notClear(planned, screen).map(party =>
    problemOf(`party_${screen(party) === 'hit' ? 'hit' : 'unsure'}`, line!, columns[party.role], {
      value: planned.shipment.name,
    }),
  )
}

/** A name of a list; a country of 0 is any. */
export interface ListedParty {
  readonly name: string
  readonly country: number
}

/** Words of a name without regard to case, marks and their order. */
function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFKC').toLowerCase()
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])].sort()
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 1 && some.every(word => all.includes(word))
}

function against(party: Party, words: readonly string[], listed: Listed): Screened {
  const isSame = words.join(' ') === listed.words.join(' ')
  const isNear = isWithin(words, listed.words) || isWithin(listed.words, words)
  if (!isSame && !isNear) return 'clear'
  const isElsewhere = party.country > 0 && listed.country > 0 && party.country !== listed.country
  return isSame && !isElsewhere ? 'hit' : 'unsure'
}

interface Listed {
  readonly words: readonly string[]
  readonly country: number
}

/** Screens by a list: the same words are a hit, names within one another are for a person to look at. */
export function screeningBy(list: readonly ListedParty[]): Screening {
  const all = list.map(({ name, country }) => ({ words: wordsOf(name), country }))
  return party => {
    const words = wordsOf(party.name)
    const found = all.map(listed => against(party, words, listed))
    return (['hit', 'unsure'] as const).find(one => found.includes(one)) ?? 'clear'
  }
}
