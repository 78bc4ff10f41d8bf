/** Ways to send goods to the United States, and limits of their value. */
import type { AmericanLaw } from '../../law/us/index.js'
import type { Consignment } from '../consignment.js'
import type { Limit, Variant } from '../destination.js'
import type { Bond } from '../land.js'
import { Country } from './origins.js'

const express: Variant = {
  id: 'express',
  title: { ko: '특송', en: 'Express carrier' },
  asks: {
    ko: '운송사가 수입신고하고 관세를 받아 냅니다. 운송사 수수료는 따로입니다.',
    en: 'The carrier makes the entry and collects the duty; its own fee comes on top.',
  },
  cells: { carrier: 'express' },
  rests: ['us.smallValues.informalLimit'],
}

const post: Variant = {
  id: 'post',
  title: { ko: '우편', en: 'Mail' },
  asks: {
    ko: '우체국이 우편물을 받는 날에만 쓸 수 있습니다. 관세는 승인된 납부자가 미리 냅니다.',
    en: 'Only while the post takes goods; duty is prepaid through a qualified party.',
  },
  cells: { carrier: 'post' },
  rests: ['us.smallValues.postal'],
}

/** Mail that does not take the duty in dollars while that may be chosen. */
const byRate: Variant = { ...post, choices: { isPostalSpecific: false } }

const specific: Variant = {
  id: 'post_specific',
  title: { ko: '우편, 소포마다 정액 관세', en: 'Mail, duty in dollars for each parcel' },
  asks: {
    ko: '납부자가 정률 대신 정액을 골라야 하고, 한 달의 모든 우편물에 같은 방법을 써야 합니다(기억).',
    en: 'The party that pays must choose it, for all mail of a month (from memory).',
  },
  cells: { carrier: 'post' },
  choices: { isPostalSpecific: true },
  rests: ['us.smallValues.postalSpecific', 'us.smallValues.postalLow'],
}

const korus: Variant = {
  id: 'korus',
  title: { ko: '한·미 협정 신청', en: 'Agreement with Korea claimed' },
  asks: {
    ko: '물품이 협정의 원산지 기준을 채우고 수입자가 그 근거를 가져야 합니다.',
    en: 'The goods must meet the rules of origin of the agreement, and the importer must know why.',
  },
  status: 'needs',
  cells: { origin_claim: 'korus' },
  rests: ['us.tariff.columnOne'],
}

const unclaimed: Variant = {
  id: 'no_claim',
  title: { ko: '협정 신청 없이', en: 'Without a claim of the agreement' },
  asks: { ko: '원산지 증빙이 필요 없습니다.', en: 'No proof of origin is needed.' },
  cells: { origin_claim: 'none' },
  rests: ['us.tariff.columnOne'],
}

export function usOptions(
  { origin, count }: Consignment,
  { law }: Bond<AmericanLaw>,
): readonly Variant[] {
  // The agreement may be claimed for goods of Korea only.
  const lines = [...origin.subarray(0, count).keys()].filter(at => origin[at] === Country.korea)
  const { postalSpecific } = law.smallValues
  return [
    ...[express, ...(postalSpecific === 'allowed' ? [byRate, specific] : [post])],
    ...(lines.length > 0
      ? [
          { ...unclaimed, lines },
          { ...korus, lines },
        ]
      : []),
  ]
}

export function usLimits(_: Consignment, { law }: Bond<AmericanLaw>): readonly Limit[] {
  const { limit = 0, informalLimit = 0 } = law.smallValues
  const limits: readonly Limit[] = [
    {
      id: 'small_value',
      title: { ko: '소액면세 한도', en: 'the small-value limit' },
      amount: limit,
      rests: ['us.smallValues.limit'],
    },
    {
      id: 'informal',
      title: { ko: '약식 신고 한도', en: 'the limit of informal entry' },
      amount: informalLimit,
      rests: ['us.smallValues.informalLimit'],
    },
  ]
  return limits.filter(one => one.amount > 0)
}
