/** The parties of a shipment, for whoever screens them against lists: nobody is screened by itself. */
import type { Planned } from './plan.js'

export interface Party {
  readonly role: 'buyer' | 'consignee' | 'maker'
  readonly name: string
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
