/** 환급특례법과 대외무역법: drawback, export performance, and origin of what leaves. */
import { formOf, issueOf, provision } from '../provision.js'

const drawback = {
  instrument: '수출용 원재료에 대한 관세 등 환급에 관한 특례법',
  instrumentEn: 'Act on Special Cases concerning Refund of Customs Duties on Export Materials',
  url: 'https://www.law.go.kr/법령/수출용원재료에대한관세등환급에관한특례법',
}
const drawbackRule = {
  instrument: '수출용 원재료에 대한 관세 등 환급에 관한 특례법 시행규칙',
  instrumentEn: 'Enforcement Rule of the Act on Refund of Customs Duties on Export Materials',
  url: 'https://www.law.go.kr/법령/수출용원재료에대한관세등환급에관한특례법시행규칙',
}
const drawbackDecree = {
  instrument: '수출용 원재료에 대한 관세 등 환급에 관한 특례법 시행령',
  instrumentEn: 'Enforcement Decree of the Act on Refund of Customs Duties on Export Materials',
  url: 'https://www.law.go.kr/법령/수출용원재료에대한관세등환급에관한특례법시행령',
}
const trade = {
  instrument: '대외무역법',
  instrumentEn: 'Foreign Trade Act',
  url: 'https://www.law.go.kr/법령/대외무역법',
}
const tradeDecree = {
  instrument: '대외무역법 시행령',
  instrumentEn: 'Enforcement Decree of the Foreign Trade Act',
  url: 'https://www.law.go.kr/법령/대외무역법시행령',
}
const act19197 = issueOf(drawback, '법률 제19197호', '2022-12-31')
const rule1058 = issueOf(drawbackRule, '기획재정부령 제1058호', '2024-03-22')
const decree36141 = issueOf(drawbackDecree, '대통령령 제36141호', '2026-02-27')
const act21065 = issueOf(trade, '법률 제21065호', '2025-10-01')
const decree36181 = issueOf(tradeDecree, '대통령령 제36181호', '2026-03-17')
const checkedOn = '2026-11-27'
const currentText = {
  ko: '현행 본문에서 읽었습니다. 그 전의 글은 견주지 않았습니다.',
  en: 'Read in the text now in force; earlier texts were not compared.',
}

export const exportAfter = {
  drawbackYears: provision({
    ko: '관세 등 환급을 신청하는 기간(수출등에 제공된 날부터)',
    en: 'years within which drawback is claimed, from the export',
    unit: 'years',
    checkedOn,
    versions: [
      {
        from: '2023-01-01',
        value: 5,
        standing: 'read',
        cite: { ...act19197, article: '제14조제1항' },
        note: {
          ko: '부칙 제2조: 그때 신청할 수 있던 기간이 지나지 않은 것에도 적용합니다. 수리일부터 세었습니다.',
          en: 'Clause 2: also for claims whose term was still open. It is counted from the acceptance.',
        },
      },
    ],
  }),
  drawbackMaker: formOf(
    {
      producer: {
        ko: '생산자가 만든 수출물품에만. 수출자와 생산자가 다르면 생산자가 직접 신청',
        en: 'for goods of a qualified producer, claimed by the producer where another exports',
      },
    },
    {
      ko: '간이정액환급을 받는 사람',
      en: 'who may claim drawback by the simplified fixed table',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2026-02-27',
          value: 'producer',
          standing: 'read',
          cite: { ...decree36141, article: '제16조제2항' },
          note: currentText,
        },
      ],
    },
  ),
  drawbackMost: provision({
    ko: '간이정액환급을 쓸 수 있는 중소기업의 환급실적(직전 2년 각각과 그해)',
    en: 'drawback at most in each of the two years before and in the year of the claim',
    unit: 'KRW',
    checkedOn,
    versions: [
      {
        from: '2024-03-22',
        value: 800_000_000,
        standing: 'read',
        cite: { ...rule1058, article: '제12조' },
        note: {
          ko: '부칙 제2조: 시행 이후 환급을 신청하는 경우부터입니다.',
          en: 'Clause 2: for claims made from that day on.',
        },
      },
    ],
  }),
  drawbackUnit: provision({
    ko: '간이정액환급률표의 단위(FOB 원화)',
    en: 'FOB value in won for which the simplified fixed table states an amount',
    unit: 'KRW',
    checkedOn,
    versions: [
      {
        from: '2024-03-22',
        value: 10_000,
        standing: 'reported',
        cite: { ...rule1058, article: '제12조' },
        note: {
          ko: '환급률표는 관세청 고시이고 싣지 않았습니다. 우수리를 버리는 법도 보지 못했습니다.',
          en: 'The table is a notice of customs and is not on board; how parts are cut was not seen.',
        },
      },
    ],
  }),
  performance: formOf(
    {
      cleared_value: {
        ko: '고시 기준에 맞는 수출통관액·입금액 등',
        en: 'values cleared for export and paid in, by the measure of a notice',
      },
    },
    {
      ko: '수출실적',
      en: 'export performance',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2026-03-17',
          value: 'cleared_value',
          standing: 'read',
          cite: { ...decree36181, article: '제2조제11호' },
          note: currentText,
        },
      ],
    },
  ),
  disguise: formOf(
    {
      forbidden: {
        ko: '외국 물품을 국산으로 가장해 수출하거나 외국에서 파는 것을 금지',
        en: 'foreign goods may not be exported or sold abroad disguised as Korean',
      },
    },
    {
      ko: '외국산 물품을 국산으로 가장하는 행위의 금지',
      en: 'foreign goods are not to be disguised as Korean',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2025-10-01',
          value: 'forbidden',
          standing: 'read',
          cite: { ...act21065, article: '제38조' },
          note: currentText,
        },
      ],
    },
  ),
  marking: formOf(
    {
      marked: {
        ko: '원산지표시대상물품은 수출할 때에도 원산지를 표시',
        en: 'goods that must show their origin show it when exported too',
      },
    },
    {
      ko: '수출 물품의 원산지 표시',
      en: 'marks of origin on goods that are exported',
      unit: 'form',
      checkedOn,
      versions: [
        {
          from: '2025-10-01',
          value: 'marked',
          standing: 'read',
          cite: { ...act21065, article: '제33조제1항' },
          note: currentText,
        },
      ],
    },
  ),
}
