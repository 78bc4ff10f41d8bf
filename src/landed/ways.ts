/** Ways to send goods, and limits of their value, that several destinations share. */
import { countryOf } from '../basis/country.js'
import type { Consignment } from './consignment.js'
import type { Limit, Variant } from './destination.js'
import { Use } from './words.js'

const korea = countryOf('KR')

/** Whether every line is of goods made in Korea. */
export function isOfKorea({ origin, count }: Consignment): boolean {
  return origin.subarray(0, count).every(one => one === korea)
}

/** Whether the buyer is a consumer, or nothing else is said. */
export function isConsumer({ use }: Consignment): boolean {
  return use !== Use.business
}

/** A way that only its carriage makes. */
function carriage(carrier: 'post' | 'express', rests: readonly string[]): Variant {
  const isPost = carrier === 'post'
  return {
    id: carrier,
    title: isPost ? { ko: '우편', en: 'Mail' } : { ko: '특송', en: 'Express carrier' },
    asks: isPost
      ? { ko: '우체국이 세금을 걷습니다.', en: 'The post collects what is due.' }
      : {
          ko: '운송사가 신고하고 세금을 걷습니다. 운송사 수수료는 따로입니다.',
          en: 'The carrier declares and collects; its own fee comes on top.',
        },
    cells: { carrier },
    rests,
  }
}

/** By express carrier or by mail: amounts may be the same, who collects is not. */
export function carriages(rests: readonly string[] = []): readonly Variant[] {
  return [carriage('express', rests), carriage('post', rests)]
}

type LimitOf = Omit<Limit, 'amount'> & { readonly amount: number | undefined }

/** A limit of the price. */
export function priceLimit(limit: LimitOf): Limit {
  return { ...limit, amount: limit.amount ?? 0 }
}

/** A limit of the price with its charges, as a limit of the price. */
export function costLimit({ freight, insurance }: Consignment, limit: LimitOf): Limit {
  return { ...limit, amount: (limit.amount ?? 0) - freight - insurance }
}

/** Limits that there are. */
export function positive(limits: readonly Limit[]): readonly Limit[] {
  return limits.filter(one => one.amount > 0)
}
