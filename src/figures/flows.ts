/** Which series may be set off against each other: both sides of one publisher and one way of counting. */
import type { Text } from '../judge/steps.js'

export interface Flows {
  readonly sales: string
  readonly purchases: string
  readonly name: Text
}

export const survey: Flows = {
  sales: 'direct_sales',
  purchases: 'direct_purchases',
  name: {
    ko: '온라인쇼핑 조사(면세점 판매 포함)',
    en: 'online shopping survey (duty-free shops included)',
  },
}

export const flows: readonly Flows[] = [
  survey,
  {
    sales: 'ecommerce_exports',
    purchases: 'customs_parcels_usd',
    name: { ko: '통관 기준(달러)', en: 'customs clearances (dollars)' },
  },
  {
    sales: 'ecommerce_exports_krw',
    purchases: 'customs_parcels_krw',
    name: { ko: '통관 기준(원)', en: 'customs clearances (won)' },
  },
]

/** The purchases that a balance is of: of its own scope; for what is only quoted, those of the survey. */
export function purchasesBeside(series: string): string {
  const own = flows.find(({ sales, purchases }) => series === sales || series === purchases)
  return (own ?? survey).purchases
}

export function isFlows(one: string, other: string): boolean {
  const ids = [one, other]
  return flows.some(({ sales, purchases }) => ids.includes(sales) && ids.includes(purchases))
}
