/** Made-up parcels as CSV, for the tests of what is kept. */

export interface Made {
  readonly parcel: string
  readonly person?: string
  readonly price?: string
  readonly declaredOn?: string
  readonly purchasedOn?: string
  readonly more?: Readonly<Record<string, string>>
}

const columns = [
  ...[
    'parcel',
    'line',
    'declared_on',
    'arrived_on',
    'purchased_on',
    'platform',
    'seller',
    'person',
  ],
  ...['person_name', 'ship_from', 'origin', 'hs', 'quantity', 'unit_price', 'currency'],
  ...['local_freight', 'local_tax', 'intl_freight', 'intl_insurance', 'freight_separate', 'use'],
  ...['goods', 'customs_id', 'customs_match', 'one_time_no'],
]

/** A T-shirt of one person from one shop, unless told otherwise. */
export function csvOf(rows: readonly Made[]): string {
  const lines = rows.map(({ parcel, person, price, declaredOn, purchasedOn, more }) => {
    const day = declaredOn ?? '2026-02-03'
    const values: Record<string, string> = {
      ...{ parcel, line: '1', declared_on: day, arrived_on: day },
      purchased_on: purchasedOn ?? '2026-01-20',
      ...{ platform: 'Example Mall', seller: 'Shop A', person: person ?? '', person_name: '' },
      ...{ ship_from: 'US', origin: 'CN', hs: '6109101000', quantity: '1' },
      ...{ unit_price: price ?? '100', currency: 'USD', local_freight: '0', local_tax: '0' },
      ...{ intl_freight: '0', intl_insurance: '0', freight_separate: 'yes', use: 'self' },
      ...more,
    }
    return columns.map(name => values[name] ?? '').join()
  })
  return `${[columns.join(), ...lines].join('\n')}\n`
}
