/** HTS chapter 99: section 122, and section 301 on forced labor. */
import { formOf, headingOf, issueOf, provision } from '../provision.js'
import { entered, loaded, read, remembered, reported } from '../versions.js'

const schedule = {
  instrument: '미국 관세율표 제99류',
  instrumentEn: 'HTS chapter 99',
  url: 'https://hts.usitc.gov/',
}
const copy2025 = issueOf(schedule, 'HTS 2025 (2025-04-09)', '2025-04-02')
const s122 = issueOf(schedule, 'FR 2026-03824', '2026-02-25')
const labor = issueOf(schedule, '91 FR 47318', '2026-07-28')
const brazil = issueOf(schedule, 'USTR (Brazil)', '')

const unit = '1/1000 %'
const checkedOn = '2026-11-27'
const added = {
  none: { ko: '없음', en: 'none' },
  added: { ko: '제1란 세율에 더함', en: 'added to column 1' },
  total: { ko: '제1란과 견주어 높은 쪽까지', en: 'the higher of it and column 1' },
}

export const section122 = {
  rate: provision({
    ko: '무역법 제122조 부과금(모든 원산지)',
    en: 'section 122 duty on products of all countries',
    unit,
    checkedOn,
    versions: [
      entered('2016-03-10', 0, remembered(s122, '9903.03.01')),
      entered('2026-02-24', 10_000, reported(s122, '9903.03.01')),
      entered('2026-07-24', 0, reported(s122, '9903.03.01')),
    ],
  }),
  heading: headingOf({
    ko: '무역법 제122조 부과금의 번호',
    en: 'heading of the section 122 duty',
    checkedOn,
    versions: [entered('2026-02-24', '9903.03.01', reported(s122, '9903.03.01'))],
  }),
}

export const forcedLabor = {
  koreaForm: formOf(added, {
    ko: '한국산 강제노동 301조 관세의 방식',
    en: 'how the forced-labor duty (section 301) on products of Korea is laid',
    unit: 'form',
    checkedOn,
    versions: [
      entered('2016-03-10', 'none', remembered(labor, 'note 52')),
      entered('2026-07-24', 'total', reported(labor, '9903.05.70, 9903.05.71')),
    ],
  }),
  koreaRate: provision({
    ko: '한국산 강제노동 301조 관세율(합계)',
    en: 'forced-labor rate on products of Korea, in all',
    unit,
    checkedOn,
    versions: [entered('2026-07-24', 12_500, reported(labor, '9903.05.71'))],
  }),
  japanRate: provision({
    ko: '일본산 강제노동 301조 관세율(합계)',
    en: 'forced-labor rate on products of Japan, in all',
    unit,
    checkedOn,
    versions: [entered('2026-07-24', 12_500, reported(labor, '9903.05.48, 9903.05.49'))],
  }),
  europeRate: provision({
    ko: '유럽연합산 강제노동 301조 관세율(합계)',
    en: 'forced-labor rate on products of the European Union, in all',
    unit,
    checkedOn,
    versions: [entered('2026-07-24', 10_000, reported(labor, '9903.05.38, 9903.05.39'))],
  }),
  taiwanRate: provision({
    ko: '대만산 강제노동 301조 관세율(합계)',
    en: 'forced-labor rate on products of Taiwan, in all',
    unit,
    checkedOn,
    versions: [entered('2026-07-24', 10_000, reported(labor, '9903.05.75, 9903.05.76'))],
  }),
  stackedRate: provision({
    ko: '중국·베트남·브라질산 강제노동 301조 관세율(더함)',
    en: 'forced-labor rate on products of China, Viet Nam and Brazil, added',
    unit,
    checkedOn,
    versions: [
      entered('2016-03-10', 0, remembered(labor, 'note 52')),
      entered('2026-07-24', 12_500, reported(labor, '9903.05.31, 9903.05.84')),
    ],
  }),
  brazilRate: provision({
    ko: '브라질산 301조 관세율',
    en: 'section 301 rate on products of Brazil',
    unit,
    checkedOn,
    versions: [
      entered('2016-03-10', 0, remembered(brazil, '301 (text not seen)')),
      entered('2026-07-22', 25_000, reported(brazil, '301 (text not seen)')),
    ],
  }),
  otherForm: formOf(
    {
      none: { ko: '없음', en: 'none' },
      not_known: { ko: '알지 못함', en: 'not known' },
    },
    {
      ko: '그 밖의 원산지 강제노동 301조 관세',
      en: 'the forced-labor duty on products of other countries',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2016-03-10', 'none', remembered(labor, 'note 52')),
        entered('2026-07-24', 'not_known', reported(labor, 'note 52'), {
          ko: '10 %인 나라와 12.5 %인 나라의 명단은 실려 있지 않습니다.',
          en: 'Which countries have 10 % and which 12.5 % is not on board.',
        }),
      ],
    },
  ),
  underWay: formOf(
    {
      not_asked: { ko: '해당 없음', en: 'does not apply' },
      exempt: { ko: '예외로 함', en: 'exempt' },
      ended: { ko: '예외가 끝남', en: 'the exception has ended' },
    },
    {
      ko: '시행 전에 적재된 물품의 예외',
      en: 'the exception for goods loaded before the action',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2016-03-10', 'not_asked', remembered(labor, 'note 52')),
        entered('2026-07-24', 'exempt', reported(labor, '9903.05.85')),
        entered('2026-07-28', 'ended', reported(labor, '9903.05.85')),
      ],
    },
  ),
  loading: formOf(
    {
      before: { ko: '시행 전에 적재', en: 'loaded before the action' },
      after: { ko: '시행 뒤에 적재', en: 'loaded after the action began' },
    },
    {
      ko: '적재한 때가 시행 전인지',
      en: 'whether goods were loaded before the action',
      unit: 'form',
      checkedOn,
      versions: [
        loaded('2016-03-10', 'before', reported(labor, '9903.05.85')),
        loaded('2026-07-24', 'after', reported(labor, '9903.05.85')),
      ],
    },
  ),
  informational: formOf(
    {
      exempt: { ko: '예외로 함', en: 'exempt' },
      none: { ko: '예외 없음', en: 'not exempt' },
    },
    {
      ko: '정보 자료(책·음반·사진 등)의 예외',
      en: 'the exception for informational materials (books, discs, photographs)',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2025-04-05', 'exempt', read(copy2025, '9903.01.31')),
        entered('2026-02-24', 'exempt', reported(s122, '9903.03.11'), {
          ko: '포고 11012호와 HTS 2026 제5차 개정을 옮긴 공개 자료의 문언입니다. 원문은 보지 못했습니다.',
          en: 'Worded by public data that cite Proclamation 11012 and HTS 2026 revision 5; not read itself.',
        }),
        entered('2026-07-24', 'exempt', reported(labor, '9903.05.92')),
      ],
    },
  ),
}
