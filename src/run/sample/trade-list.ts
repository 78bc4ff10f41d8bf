/** Where parcels come from: shares of currencies, platforms, countries and of what people state. */
import { Wheel } from './chance.js'

type Parts<T> = readonly (readonly [T, number])[]

export interface Trade {
  readonly currency: string
  /** Units of the currency in a dollar, about. */
  readonly perDollar: number
  readonly decimals: 0 | 2
  readonly countries: Wheel<string>
  readonly platforms: Wheel<string>
}

const wheel = <T>(...parts: Parts<T>) => new Wheel<T>(parts)

const shops = wheel(['Amazon', 35], ['eBay', 25], ['brand store', 40])

export const trades = wheel<Trade>(
  [
    {
      currency: 'CNY',
      perDollar: 6.96,
      decimals: 2,
      countries: wheel(['CN', 97], ['HK', 3]),
      platforms: wheel(['AliExpress', 60], ['Temu', 28], ['Taobao', 8], ['1688', 4]),
    },
    65,
  ],
  [
    {
      currency: 'USD',
      perDollar: 1,
      decimals: 2,
      countries: wheel(['US', 96], ['CA', 2], ['SG', 2]),
      platforms: wheel(['AliExpress', 44], ['Temu', 27], ['Amazon', 26], ['iHerb', 2], ['eBay', 1]),
    },
    25,
  ],
  [
    {
      currency: 'JPY',
      perDollar: 155.7,
      decimals: 0,
      countries: wheel(['JP', 100]),
      platforms: wheel(['Amazon', 40], ['Rakuten', 35], ['Mercari', 25]),
    },
    5,
  ],
  [
    {
      currency: 'EUR',
      perDollar: 0.86,
      decimals: 2,
      countries: wheel(['DE', 40], ['FR', 25], ['IT', 25], ['NL', 10]),
      platforms: shops,
    },
    3,
  ],
  [
    {
      currency: 'GBP',
      perDollar: 0.75,
      decimals: 2,
      countries: wheel(['GB', 100]),
      platforms: shops,
    },
    1,
  ],
  [
    {
      currency: 'HKD',
      perDollar: 7.8,
      decimals: 2,
      countries: wheel(['HK', 100]),
      platforms: shops,
    },
    0.5,
  ],
  [
    {
      currency: 'AUD',
      perDollar: 1.5,
      decimals: 2,
      countries: wheel(['AU', 100]),
      platforms: shops,
    },
    0.5,
  ],
)

/** Platforms that ship from China whatever their currency. */
export const chinesePlatforms: ReadonlySet<string> = new Set(['AliExpress', 'Temu'])

export const lineCounts = wheel([1, 74], [2, 14.5], [3, 7], [4, 3], [5, 1.5])

export const quantities = wheel([1, 86], [2, 9], [3, 3], [5, 1.5], [10, 0.5])

export const idKinds = wheel(['pccc', 97], ['business', 2], ['none', 1])

export const matches = wheel(
  ['matched', 98.5],
  ['failed', 0.8],
  ['outage', 0.2],
  ['not_asked', 0.5],
)

/** No source gives the share of mail: it is small, and made up. */
export const channels = wheel(['express', 95], ['post', 5])

export const uses = wheel(['self', 97], ['gift', 2], ['resale', 0.7], ['sample', 0.3])

export const proofs = wheel(['none', 85], ['receipt', 10], ['declaration', 4], ['certificate', 1])

export const discountKinds = wheel(
  ['seller', 60],
  ['platform', 25],
  ['points', 10],
  ['gift_card', 5],
)

/** How many digits of the code are given. */
export const hsLengths = wheel([10, 92], [6, 5], [0, 3])
