/** The law of Hong Kong that a parcel from Korea meets. */
import { formOf, issueOf } from '../provision.js'
import { entered, remembered } from '../versions.js'

const dutiable = issueOf(
  {
    instrument: '홍콩 과세물품조례(제109장)',
    instrumentEn: 'Dutiable Commodities Ordinance (Cap. 109)',
    url: 'https://www.elegislation.gov.hk/hk/cap109',
  },
  'Cap. 109',
  '',
)

export const freePort = {
  dutiable: formOf(
    {
      excised_only: {
        ko: '주류·담배·탄화수소유·메틸알코올만',
        en: 'liquor, tobacco, hydrocarbon oil and methyl alcohol only',
      },
      all: { ko: '모든 물품', en: 'all goods' },
    },
    {
      ko: '수입할 때 세금을 내는 물품',
      en: 'goods that pay anything at import',
      unit: 'form',
      checkedOn: '2026-11-27',
      versions: [
        entered('1997-07-01', 'excised_only', remembered(dutiable, 's. 3'), {
          ko: '기억에 따른 것입니다. 첫날도 그렇습니다.',
          en: 'From memory, and so is its first day.',
        }),
      ],
    },
  ),
}

/** Headings under which methyl alcohol and hydrocarbon oil stand (our reading, remembered). */
const fuelHeadings = ['290511', '2710', '2711', '3826']

/** Whether goods of a code may be hydrocarbon oil or methyl alcohol. */
export function isHongKongFuel(digits: string): boolean {
  return fuelHeadings.some(heading => digits.startsWith(heading))
}

export const hk = { freePort }

export type HongKongLaw = typeof hk
