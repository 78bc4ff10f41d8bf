/** Other ways to send goods to China, and limits of their value. */
import type { ChineseLaw } from '../../law/cn/index.js'
import type { Consignment } from '../consignment.js'
import type { Limit, Variant } from '../destination.js'
import type { Bond } from '../land.js'
import { costLimit, isConsumer, positive } from '../ways.js'
import { Scheme } from '../words.js'

const asRetail: Variant = {
  id: 'cbec',
  title: { ko: '국경간 전자상거래 소매수입(CBEC)', en: 'A retail import (CBEC)' },
  asks: {
    ko: '세관에 등록된 플랫폼과 지급 회사, 주문·지급·물류 자료, 목록에 있는 물품이어야 합니다.',
    en: 'It takes a registered platform and payer, data of the three documents, goods on the list.',
  },
  status: 'needs',
  cells: { scheme: 'cbec' },
  rests: ['cn.retailImports.singleLimit', 'cn.retailImports.share'],
}
const asMail = (carrier: 'post' | 'express'): Variant => ({
  id: `mail_${carrier}`,
  title:
    carrier === 'post'
      ? { ko: '개인 우편물(우편)', en: 'A personal parcel by post' }
      : { ko: '개인 물품(특송)', en: 'A personal parcel by express' },
  asks: {
    ko: '자기가 쓰는 물품이고, 받는 사람의 실명과 신분증 번호가 있어야 합니다.',
    en: 'Goods for own use, with the real name and identity number of the addressee.',
  },
  cells: { scheme: 'none', carrier },
  rests: ['cn.personalMail.valueLimit', 'cn.personalMail.waiver'],
})
const ways = [asRetail, asMail('post'), asMail('express')]

/** A retail import, or a personal parcel by post or express; none for a business. */
export function cnOptions(consignment: Consignment): readonly Variant[] {
  return isConsumer(consignment) ? ways : []
}

/** What one transaction or one personal parcel may be worth. */
export function cnLimits(consignment: Consignment, { law }: Bond<ChineseLaw>): readonly Limit[] {
  const { singleLimit } = law.retailImports
  const { valueLimit } = law.personalMail
  if (!isConsumer(consignment)) return []
  if (consignment.scheme === Scheme.cbec) {
    if (singleLimit === undefined || consignment.orders > 1) return []
    const limit = {
      id: 'one_transaction',
      title: { ko: '한 거래의 한도', en: 'the limit of one transaction' },
      amount: singleLimit,
      rests: ['cn.retailImports.singleLimit'],
    }
    return positive([costLimit(consignment, limit)])
  }
  if (valueLimit === undefined) return []
  return [
    {
      id: 'personal_parcel',
      title: { ko: '개인 우편물의 값 한도', en: 'the limit of a personal parcel' },
      amount: valueLimit,
      rests: ['cn.personalMail.valueLimit'],
    },
  ]
}
