/** Fees that single members lay on small consignments from outside the Union. */
import { issueOf, provision } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const members = issueOf(
  {
    instrument: '회원국의 소액 화물 수수료',
    instrumentEn: 'fees of members on small consignments',
    url: 'https://passportglobal.com/blog/eu-uk-customs-developments/',
  },
  'members',
  '',
)

const checkedOn = '2026-11-27'
const start = '2021-07-01'
const unit = 'EUR cents'

const withdrawn = (ko: string, en: string) =>
  provision({
    ko: `${ko}: 소액 화물 수수료`,
    en: `${en}: fee on small consignments`,
    unit,
    checkedOn,
    versions: [
      entered(start, 0, reported(members, `${en} (plan withdrawn in early 2026)`), {
        ko: '2026년 초에 자국의 계획을 거두었다고 합니다.',
        en: 'Its own plan was withdrawn in early 2026, as one source has it.',
      }),
    ],
  })

export const nationalFees = {
  romania: provision({
    ko: '루마니아: 소포 하나의 수수료',
    en: 'Romania: fee for a parcel',
    unit: 'RON bani',
    checkedOn,
    versions: [
      entered(start, 0, remembered(members, 'Romania')),
      entered('2026-01-01', 25_00, reported(members, 'Romania, 25 lei for a parcel')),
    ],
  }),
  france: provision({
    ko: '프랑스: 신고 한 줄의 수수료',
    en: 'France: fee for a line of the declaration',
    unit,
    checkedOn,
    versions: [
      entered(start, 0, remembered(members, 'France')),
      entered('2026-03-01', 2_00, reported(members, 'France, 2 euros for a line')),
    ],
  }),
  italy: provision({
    ko: '이탈리아: 소포 하나의 수수료',
    en: 'Italy: fee for a parcel',
    unit,
    checkedOn,
    versions: [
      entered(start, 0, remembered(members, 'Italy')),
      entered('2026-07-01', 2_00, reported(members, 'Italy, 2 euros for a parcel'), {
        ko: '2026-03-12에 2026-07-01로 미루었다고 합니다. 그 뒤에 또 바뀌었는지는 알지 못합니다.',
        en: 'Put off to 2026-07-01 on 2026-03-12; whether it changed again is not known.',
      }),
    ],
  }),
  netherlands: withdrawn('네덜란드', 'the Netherlands'),
  belgium: withdrawn('벨기에', 'Belgium'),
}
