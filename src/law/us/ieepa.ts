/** HTS chapter 99: the duties of IEEPA by origin, and what they left out. */
import { formOf, issueOf, provision } from '../provision.js'
import { entered, read, remembered, reported } from '../versions.js'

const schedule = {
  instrument: '미국 관세율표 제99류',
  instrumentEn: 'HTS chapter 99',
  url: 'https://hts.usitc.gov/',
}
const copy2025 = issueOf(schedule, 'HTS 2025 (2025-04-09)', '2025-04-02')
const hts2025 = issueOf(schedule, 'HTS 2025', '2025-07-31')
const korea = issueOf(schedule, '90 FR 55964', '2025-12-04')
const ended = issueOf(schedule, 'CSMS 67834313', '2026-02-22')
const fentanyl = issueOf(schedule, 'EO 14195', '2025-02-01')

const unit = '1/1000 %'
const checkedOn = '2026-11-27'
const added = {
  none: { ko: '없음', en: 'none' },
  added: { ko: '제1란 세율에 더함', en: 'added to column 1' },
  total: { ko: '제1란과 견주어 높은 쪽까지', en: 'the higher of it and column 1' },
}

export const ieepa = {
  koreaForm: formOf(added, {
    ko: '한국산 상호관세의 방식',
    en: 'how the IEEPA duty on products of Korea is laid',
    unit: 'form',
    checkedOn,
    versions: [
      entered('2016-03-10', 'none', remembered(copy2025, '9903.01.25')),
      entered('2025-04-05', 'added', read(copy2025, '9903.01.25')),
      entered('2025-08-07', 'added', reported(hts2025, '9903.02.56')),
      entered('2025-11-14', 'total', reported(korea, '9903.02.79, 9903.02.80')),
      entered('2026-02-24', 'none', reported(ended, 'EO 14389')),
    ],
  }),
  koreaRate: provision({
    ko: '한국산 상호관세율',
    en: 'rate of the IEEPA duty on products of Korea',
    unit,
    checkedOn,
    versions: [
      entered('2025-04-05', 10_000, read(copy2025, '9903.01.25')),
      entered('2025-08-07', 15_000, reported(hts2025, '9903.02.56')),
      entered('2025-11-14', 15_000, reported(korea, '9903.02.79, 9903.02.80')),
    ],
  }),
  japanForm: formOf(added, {
    ko: '일본산 상호관세의 방식',
    en: 'how the IEEPA duty on products of Japan is laid',
    unit: 'form',
    checkedOn,
    versions: [
      entered('2016-03-10', 'none', remembered(copy2025, '9903.01.25')),
      entered('2025-04-05', 'added', read(copy2025, '9903.01.25')),
      entered('2025-08-07', 'total', remembered(hts2025, '9903.02.72, 9903.02.73'), {
        ko: '2025-09의 명령이 08-07로 소급했습니다(기억).',
        en: 'Made to hold back to 7 August by an order of September 2025 (from memory).',
      }),
      entered('2026-02-24', 'none', reported(ended, 'EO 14389')),
    ],
  }),
  europeForm: formOf(added, {
    ko: '유럽연합산 상호관세의 방식',
    en: 'how the IEEPA duty on products of the European Union is laid',
    unit: 'form',
    checkedOn,
    versions: [
      entered('2016-03-10', 'none', remembered(copy2025, '9903.01.25')),
      entered('2025-04-05', 'added', read(copy2025, '9903.01.25')),
      entered('2025-08-07', 'total', reported(hts2025, '9903.02.19, 9903.02.20')),
      entered('2026-02-24', 'none', reported(ended, 'EO 14389')),
    ],
  }),
  floorRate: provision({
    ko: '일본·유럽연합산 상호관세율',
    en: 'rate of the IEEPA duty on products of Japan and the European Union',
    unit,
    checkedOn,
    versions: [
      entered('2025-04-05', 10_000, read(copy2025, '9903.01.25')),
      entered('2025-08-07', 15_000, reported(hts2025, '9903.02.20')),
    ],
  }),
  vietnamRate: provision({
    ko: '베트남산 상호관세율',
    en: 'rate of the IEEPA duty on products of Viet Nam',
    unit,
    checkedOn,
    versions: [
      entered('2016-03-10', 0, remembered(copy2025, '9903.01.25')),
      entered('2025-04-05', 10_000, read(copy2025, '9903.01.25')),
      entered('2025-08-07', 20_000, reported(hts2025, '9903.02.69')),
      entered('2026-02-24', 0, reported(ended, 'EO 14389')),
    ],
  }),
  chinaRate: provision({
    ko: '중국산 상호관세율',
    en: 'rate of the reciprocal IEEPA duty on products of China',
    unit,
    checkedOn,
    versions: [
      entered('2016-03-10', 0, remembered(copy2025, '9903.01.25')),
      entered('2025-04-05', 10_000, read(copy2025, '9903.01.25')),
      entered('2025-04-09', 84_000, remembered(copy2025, '9903.01.63')),
      entered('2025-04-10', 125_000, remembered(copy2025, '9903.01.63')),
      entered('2025-05-14', 10_000, reported(hts2025, '9903.01.25, 9903.01.63')),
      entered('2026-02-24', 0, reported(ended, 'EO 14389')),
    ],
  }),
  fentanylRate: provision({
    ko: '중국산 펜타닐 관세율',
    en: 'rate of the fentanyl IEEPA duty on products of China',
    unit,
    checkedOn,
    versions: [
      entered('2016-03-10', 0, remembered(fentanyl, '9903.01.24')),
      entered('2025-02-04', 10_000, read(fentanyl, '9903.01.20')),
      entered('2025-03-04', 20_000, read(fentanyl, '9903.01.24')),
      entered('2025-11-10', 10_000, reported(fentanyl, '9903.01.24')),
      entered('2026-02-24', 0, reported(ended, 'EO 14389')),
    ],
  }),
  otherForm: formOf(
    {
      none: { ko: '없음', en: 'none' },
      added: { ko: '제1란 세율에 더함', en: 'added to column 1' },
      not_known: { ko: '알지 못함', en: 'not known' },
    },
    {
      ko: '그 밖의 원산지 상호관세',
      en: 'the IEEPA duty on products of other countries',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2016-03-10', 'none', remembered(copy2025, '9903.01.25')),
        entered('2025-04-05', 'added', read(copy2025, '9903.01.25')),
        entered('2025-08-07', 'not_known', reported(hts2025, '9903.02.02-.71'), {
          ko: '나라마다 다르며 표는 실려 있지 않습니다.',
          en: 'One rate for each country; the table is not on board.',
        }),
        entered('2026-02-24', 'none', reported(ended, 'EO 14389')),
      ],
    },
  ),
  otherRate: provision({
    ko: '그 밖의 원산지 상호관세율',
    en: 'rate of the IEEPA duty on products of other countries',
    unit,
    checkedOn,
    versions: [entered('2025-04-05', 10_000, read(copy2025, '9903.01.25'))],
  }),
}

export const annexes = {
  annex2: formOf(
    {
      earlier_list: {
        ko: '그날의 목록이 실려 있지 않음',
        en: 'the list of that day is not on board',
      },
      list_held: { ko: '실린 목록에 따름', en: 'by the list on board' },
    },
    {
      ko: '상호관세 제외 목록(부속서 II)',
      en: 'the list of goods that the IEEPA duty leaves out (annex II)',
      unit: 'form',
      checkedOn,
      versions: [
        entered('2025-04-05', 'earlier_list', reported(copy2025, '9903.01.32'), {
          ko: '실린 목록은 2025-11-13부터의 것입니다. 그 전에 이미 있던 품목인지는 알지 못합니다.',
          en: 'The list on board is that of 2025-11-13 and after: what was on it before is not known.',
        }),
        entered('2025-11-13', 'list_held', reported(hts2025, '9903.01.32')),
      ],
    },
  ),
}
