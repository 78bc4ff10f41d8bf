/** Other ways to send goods to China, and limits of their value. */

import type { ChineseLaw } from '../../law/cn/index.js'
import type { Consignment } from '../consignment.js'
import type { Limit, Variant } from '../destination.js'
import type { Bond } from '../land.js'
import { Carrier, Scheme, Use } from '../words.js'

const asRetail: Variant = {
  id: 'cbec',
  title: { ko: '국경간 전자상거래 소매수입(CBEC)', en: 'a retail import (CBEC)' },
  asks: {
    ko: '세관에 등록된 플랫폼과 지급 회사, 주문·지급·물류 자료, 목록에 있는 물품',
    en: 'a registered platform and payer, data of order, payment and logistics, goods on the list',
  },
  cells: { scheme: 'cbec' },
  status: 'needs',
  rests: ['cn.retailImports.singleLimit', 'cn.retailImports.share'],
}
const asMail = (carrier: 'post' | 'express'): Variant => ({
  id: `mail_${carrier}`,
  title:
    carrier === 'post'
      ? { ko: '개인 우편물(우편)', en: 'a personal parcel by post' }
      : { ko: '개인 물품(특송)', en: 'a personal parcel by express' },
  asks: {
    ko: '자기가 쓰는 물품, 실명과 신분증 번호',
    en: 'goods for own use, name and identity number',
  },
  cells: { scheme: 'none', carrier },
  rests: ['cn.personalMail.valueLimit', 'cn.personalMail.waiver'],
})

/** A retail import, or a personal parcel by post or express; none for a business. */
export function cnOptions({ scheme, carrier, use }: Consignment): readonly Variant[] {
  if (use === Use.business) return []
  if (scheme === Scheme.cbec) return [asMail('post'), asMail('express')]
  return [asRetail, asMail(carrier === Carrier.post ? 'express' : 'post')]
}

/** What one transaction or one personal parcel may be worth. */
export function cnLimits(consignment: Consignment, { law }: Bond<ChineseLaw>): readonly Limit[] {
  const { scheme, use, freight, insurance } = consignment
  const { singleLimit } = law.retailImports
  const { valueLimit } = law.personalMail
  if (use === Use.business) return []
  if (scheme === Scheme.cbec) {
    if (singleLimit === undefined || consignment.orders > 1) return []
    return [
      {
        id: 'one_transaction',
        title: { ko: '한 거래의 한도', en: 'Limit of one transaction' },
        amount: singleLimit - freight - insurance,
        rests: ['cn.retailImports.singleLimit'],
      },
    ].filter(one => one.amount > 0)
  }
  if (valueLimit === undefined) return []
  return [
    {
      id: 'personal_parcel',
      title: { ko: '개인 우편물의 값 한도', en: 'Highest value of a personal parcel' },
      amount: valueLimit,
      rests: ['cn.personalMail.valueLimit'],
    },
  ]
}
