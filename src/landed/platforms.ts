/** Whether an order was sold on a marketplace, which many laws take for the seller of small goods. */
import type { Setting } from './destination.js'

/** Marketplaces by the first letters of their name or address; shops of the seller's own are none. */
const marketplaces = [
  ...['amazon', 'ebay', 'qoo10', 'shopee', 'lazada', 'etsy', 'aliexpress', 'temu', 'tiktok'],
  ...['walmart', 'rakuten', 'zalando', 'cdiscount', 'allegro'],
]

export class Platforms {
  private readonly textOf: Setting['textOf']
  private readonly known: boolean[] = []

  constructor({ textOf }: Setting) {
    this.textOf = textOf
  }

  isMarketplace(platform: number): boolean {
    this.known[platform] ??= this.read(this.textOf('platform', platform))
    return this.known[platform]
  }

  private read(text: string): boolean {
    const name = text
      .trim()
      .toLowerCase()
      .replace(/^www\./, '')
    return marketplaces.some(one => name.startsWith(one))
  }
}
