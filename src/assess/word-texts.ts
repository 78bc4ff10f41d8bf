/** What the words of an answer say to people: one table for the command, the papers and the pages. */
import type { Weight } from '../judge/reasons.js'
import type { Text } from '../judge/steps.js'
import type { Standing } from '../law/provision.js'
import type { AgreementColumn } from '../law/schedule.js'
import type { identityStates } from './identity-state.js'
import type { freightBases, rateKinds, reliefs, states, tracks } from './words.js'

type Texts<Words extends readonly string[]> = Readonly<Record<Words[number], Text>>

const notKnown: Text = { ko: '모름', en: 'not known' }

export const stateTexts: Texts<typeof states> = {
  judged: { ko: '판정', en: 'judged' },
  partial: { ko: '일부 미정', en: 'partial' },
  refused: { ko: '거부', en: 'refused' },
}

export const trackTexts: Texts<typeof tracks> = {
  not_known: notKnown,
  list: { ko: '목록통관', en: 'list clearance' },
  simplified: { ko: '간이신고', en: 'simplified declaration' },
  general: { ko: '일반수입신고', en: 'general declaration' },
  free_on_spot: { ko: '현장면세', en: 'free on the spot (post)' },
  taxed_on_spot: { ko: '현장과세', en: 'taxed on the spot (post)' },
  simple: { ko: '간이통관', en: 'simple clearance (post)' },
  declaration: { ko: '수입신고(우편)', en: 'declaration (post)' },
}

export const reliefTexts: Texts<typeof reliefs> = {
  not_known: notKnown,
  none: { ko: '면세 아님', en: 'no relief' },
  small_value: { ko: '소액물품 면세', en: 'small-value relief' },
  sample: { ko: '견본 면세', en: 'sample relief' },
  korus_list: { ko: '미국발 목록통관', en: 'US list clearance' },
}

export const freightBasisTexts: Texts<typeof freightBases> = {
  not_known: notKnown,
  actual: { ko: '실제 운임', en: 'actual freight' },
  included: { ko: '가격에 포함', en: 'within the price' },
  none: { ko: '더하지 않음', en: 'not added' },
  surface_parcel: { ko: '선편소포 요금표', en: 'surface parcel table' },
  express_table: { ko: '특송 과세운임표', en: 'express freight table' },
}

const agreementTexts: Readonly<Record<AgreementColumn, Text>> = {
  apta: { ko: '아시아·태평양 무역협정', en: 'APTA' },
  apta_bd: { ko: '아시아·태평양 무역협정(방글라데시)', en: 'APTA (Bangladesh)' },
  apta_la: { ko: '아시아·태평양 무역협정(라오스)', en: 'APTA (Laos)' },
  asean: { ko: '한·아세안 FTA', en: 'Korea–ASEAN FTA' },
  rcep_as: { ko: 'RCEP(아세안)', en: 'RCEP (ASEAN)' },
  rcep_au: { ko: 'RCEP(호주)', en: 'RCEP (Australia)' },
  rcep_cn: { ko: 'RCEP(중국)', en: 'RCEP (China)' },
  rcep_jp: { ko: 'RCEP(일본)', en: 'RCEP (Japan)' },
  rcep_nz: { ko: 'RCEP(뉴질랜드)', en: 'RCEP (New Zealand)' },
  fta_ae: { ko: '한·아랍에미리트 CEPA', en: 'Korea–UAE CEPA' },
  fta_au: { ko: '한·호주 FTA', en: 'Korea–Australia FTA' },
  fta_ca: { ko: '한·캐나다 FTA', en: 'Korea–Canada FTA' },
  fta_cl: { ko: '한·칠레 FTA', en: 'Korea–Chile FTA' },
  fta_cn: { ko: '한·중국 FTA', en: 'Korea–China FTA' },
  fta_co: { ko: '한·콜롬비아 FTA', en: 'Korea–Colombia FTA' },
  fta_cr: { ko: '한·중미 FTA(코스타리카)', en: 'Korea–Central America FTA (Costa Rica)' },
  fta_ef: { ko: '한·EFTA FTA', en: 'Korea–EFTA FTA' },
  fta_eu: { ko: '한·EU FTA', en: 'Korea–EU FTA' },
  fta_gb: { ko: '한·영국 FTA', en: 'Korea–UK FTA' },
  fta_hn: { ko: '한·중미 FTA(온두라스)', en: 'Korea–Central America FTA (Honduras)' },
  fta_id: { ko: '한·인도네시아 CEPA', en: 'Korea–Indonesia CEPA' },
  fta_il: { ko: '한·이스라엘 FTA', en: 'Korea–Israel FTA' },
  fta_in: { ko: '한·인도 CEPA', en: 'Korea–India CEPA' },
  fta_kh: { ko: '한·캄보디아 FTA', en: 'Korea–Cambodia FTA' },
  fta_ni: { ko: '한·중미 FTA(니카라과)', en: 'Korea–Central America FTA (Nicaragua)' },
  fta_nz: { ko: '한·뉴질랜드 FTA', en: 'Korea–New Zealand FTA' },
  fta_pa: { ko: '한·중미 FTA(파나마)', en: 'Korea–Central America FTA (Panama)' },
  fta_pe: { ko: '한·페루 FTA', en: 'Korea–Peru FTA' },
  fta_ph: { ko: '한·필리핀 FTA', en: 'Korea–Philippines FTA' },
  fta_sg: { ko: '한·싱가포르 FTA', en: 'Korea–Singapore FTA' },
  fta_sv: { ko: '한·중미 FTA(엘살바도르)', en: 'Korea–Central America FTA (El Salvador)' },
  fta_tr: { ko: '한·튀르키예 FTA', en: 'Korea–Türkiye FTA' },
  fta_us: { ko: '한·미국 FTA', en: 'Korea–US FTA' },
  fta_vn: { ko: '한·베트남 FTA', en: 'Korea–Vietnam FTA' },
}

export const rateKindTexts: Texts<typeof rateKinds> = {
  not_known: notKnown,
  basic: { ko: '기본세율', en: 'basic rate' },
  wto: { ko: 'WTO 협정세율', en: 'WTO rate' },
  wto_farm: { ko: 'WTO 협정세율(농림축산물)', en: 'WTO rate (farm goods)' },
  simplified: { ko: '간이세율', en: 'simplified rate' },
  ...agreementTexts,
}

export const identityTexts: Texts<typeof identityStates> = {
  not_tested: { ko: '확인하지 않음', en: 'not tested' },
  met: { ko: '갖추어짐', en: 'met' },
  needs_person: { ko: '사람이 확인하여야 함', en: 'needs a person' },
}

export const weightTexts: Readonly<Record<Weight, Text>> = {
  decides: { ko: '정한 사유', en: 'decides' },
  warns: { ko: '주의', en: 'warns' },
  not_known: { ko: '모름', en: 'not known' },
}

export const standingTexts: Readonly<Record<Standing, Text>> = {
  read: { ko: '원문 확인', en: 'text read' },
  reported: { ko: '보도·간접 확인', en: 'reported' },
  remembered: { ko: '기억', en: 'from memory' },
}
