/** HTS chapter 99: under which heading each duty is entered. Of two, the first where column 1 reaches it. */
import { headingOf, issueOf } from '../provision.js'
import { entered, read, remembered, reported } from '../versions.js'

const schedule = {
  instrument: '미국 관세율표 제99류',
  instrumentEn: 'HTS chapter 99',
  url: 'https://hts.usitc.gov/',
}
const copy2025 = issueOf(schedule, 'HTS 2025 (2025-04-09)', '2025-04-02')
const hts2025 = issueOf(schedule, 'HTS 2025', '2025-07-31')
const korea = issueOf(schedule, '90 FR 55964', '2025-12-04')
const labor = issueOf(schedule, '91 FR 47318', '2026-07-28')
const fentanyl = issueOf(schedule, 'EO 14195', '2025-02-01')
const brazil = issueOf(schedule, 'USTR (Brazil)', '')

const checkedOn = '2026-11-27'

export const ieepaHeadings = {
  koreaHeading: headingOf({
    ko: '한국산 상호관세의 번호',
    en: 'headings of the IEEPA duty on products of Korea',
    checkedOn,
    versions: [
      entered('2025-04-05', '9903.01.25', read(copy2025, '9903.01.25')),
      entered('2025-08-07', '9903.02.56', reported(hts2025, '9903.02.56')),
      entered('2025-11-14', '9903.02.79|9903.02.80', reported(korea, '9903.02.79, 9903.02.80')),
    ],
  }),
  japanHeading: headingOf({
    ko: '일본산 상호관세의 번호',
    en: 'headings of the IEEPA duty on products of Japan',
    checkedOn,
    versions: [
      entered('2025-04-05', '9903.01.25', read(copy2025, '9903.01.25')),
      entered('2025-08-07', '9903.02.72|9903.02.73', remembered(hts2025, '9903.02.72, .73')),
    ],
  }),
  europeHeading: headingOf({
    ko: '유럽연합산 상호관세의 번호',
    en: 'headings of the IEEPA duty on products of the European Union',
    checkedOn,
    versions: [
      entered('2025-04-05', '9903.01.25', read(copy2025, '9903.01.25')),
      entered('2025-08-07', '9903.02.19|9903.02.20', reported(hts2025, '9903.02.19, .20')),
    ],
  }),
  vietnamHeading: headingOf({
    ko: '베트남산 상호관세의 번호',
    en: 'heading of the IEEPA duty on products of Viet Nam',
    checkedOn,
    versions: [
      entered('2025-04-05', '9903.01.25', read(copy2025, '9903.01.25')),
      entered('2025-08-07', '9903.02.69', reported(hts2025, '9903.02.69')),
    ],
  }),
  chinaHeading: headingOf({
    ko: '중국산 상호관세의 번호',
    en: 'heading of the reciprocal IEEPA duty on products of China',
    checkedOn,
    versions: [
      entered('2025-04-05', '9903.01.25', read(copy2025, '9903.01.25')),
      entered('2025-04-09', '9903.01.63', remembered(copy2025, '9903.01.63')),
      entered('2025-05-14', '9903.01.25', reported(hts2025, '9903.01.25')),
    ],
  }),
  fentanylHeading: headingOf({
    ko: '중국산 펜타닐 관세의 번호',
    en: 'heading of the fentanyl IEEPA duty on products of China',
    checkedOn,
    versions: [
      entered('2025-02-04', '9903.01.20', read(fentanyl, '9903.01.20')),
      entered('2025-03-04', '9903.01.24', read(fentanyl, '9903.01.24')),
    ],
  }),
  otherHeading: headingOf({
    ko: '그 밖의 원산지 상호관세의 번호',
    en: 'heading of the IEEPA duty on products of other countries',
    checkedOn,
    versions: [entered('2025-04-05', '9903.01.25', read(copy2025, '9903.01.25'))],
  }),
}

export const laborHeadings = {
  koreaHeading: headingOf({
    ko: '한국산 강제노동 301조 관세의 번호',
    en: 'headings of the forced-labor duty on products of Korea',
    checkedOn,
    versions: [
      entered('2026-07-24', '9903.05.70|9903.05.71', reported(labor, '9903.05.70, 9903.05.71')),
    ],
  }),
  japanHeading: headingOf({
    ko: '일본산 강제노동 301조 관세의 번호',
    en: 'headings of the forced-labor duty on products of Japan',
    checkedOn,
    versions: [
      entered('2026-07-24', '9903.05.48|9903.05.49', reported(labor, '9903.05.48, 9903.05.49')),
    ],
  }),
  europeHeading: headingOf({
    ko: '유럽연합산 강제노동 301조 관세의 번호',
    en: 'headings of the forced-labor duty on products of the European Union',
    checkedOn,
    versions: [
      entered('2026-07-24', '9903.05.38|9903.05.39', reported(labor, '9903.05.38, 9903.05.39')),
    ],
  }),
  taiwanHeading: headingOf({
    ko: '대만산 강제노동 301조 관세의 번호',
    en: 'headings of the forced-labor duty on products of Taiwan',
    checkedOn,
    versions: [
      entered('2026-07-24', '9903.05.75|9903.05.76', reported(labor, '9903.05.75, 9903.05.76')),
    ],
  }),
  chinaHeading: headingOf({
    ko: '중국산 강제노동 301조 관세의 번호',
    en: 'heading of the forced-labor duty on products of China',
    checkedOn,
    versions: [entered('2026-07-24', '9903.05.31', reported(labor, '9903.05.31'))],
  }),
  vietnamHeading: headingOf({
    ko: '베트남산 강제노동 301조 관세의 번호',
    en: 'heading of the forced-labor duty on products of Viet Nam',
    checkedOn,
    versions: [entered('2026-07-24', '9903.05.84', reported(labor, '9903.05.84'))],
  }),
  brazilHeading: headingOf({
    ko: '브라질산 강제노동 301조 관세의 번호(번호는 보지 못함)',
    en: 'heading of the forced-labor duty on products of Brazil (its number was not seen)',
    checkedOn,
    versions: [entered('2026-07-24', 'note 52', reported(labor, 'note 52'))],
  }),
  brazilActionHeading: headingOf({
    ko: '브라질산 301조 관세의 번호(번호는 보지 못함)',
    en: 'heading of the section 301 duty on products of Brazil (its number was not seen)',
    checkedOn,
    versions: [entered('2026-07-22', '301 Brazil', reported(brazil, '301 (text not seen)'))],
  }),
}
