/** The sample orders with all that belongs to them, loaded when they are asked for. */
import { changeAtHand, fileOf, type Profile, withFile } from './at-hand.js'

/** The day of the made-up rates. */
const day = '2026-11-05'

const held = (name: string, text: string) => fileOf(name, text, { isSample: true })

export async function takeSample(): Promise<void> {
  const [orders, parcels, rates, vatRates, payouts, exporter] = await Promise.all([
    import('../../samples/outbound-orders.csv?raw'),
    import('../../samples/outbound-parcels.csv?raw'),
    import('../../samples/outbound-rates.csv?raw'),
    import('../../samples/outbound-vat-rates.csv?raw'),
    import('../../samples/outbound-payouts.csv?raw'),
    import('../../samples/exporter.json?raw'),
  ])
  const first = held('outbound-orders.csv', orders.default)
  changeAtHand(old => ({
    ...withFile(old, 'orders', first),
    files: {
      orders: first,
      parcels: held('outbound-parcels.csv', parcels.default),
      rates: held('outbound-rates.csv', rates.default),
      vatRates: held('outbound-vat-rates.csv', vatRates.default),
      payouts: held('outbound-payouts.csv', payouts.default),
    },
    profile: JSON.parse(exporter.default) as Profile,
    on: day,
    ofSample: ['profile', 'on'],
  }))
}
