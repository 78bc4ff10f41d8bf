/** Texts of requirements: chemicals, product safety and what the tariff data marks. */
import type { RequirementText } from './requirement-texts.js'

export const safetyTexts = {
  household_chemical: {
    title: {
      ko: '안전확인대상생활화학제품 신고',
      en: 'household chemical: safety check and report',
    },
    authority: { ko: '기후에너지환경부', en: 'Ministry of Climate, Energy and Environment' },
    rests: ['kr.householdChemicalsAct.safetyCheck'],
    asks: {
      ko: '안전확인대상생활화학제품을 수입하려는 자는 확인을 받고 신고(승인)합니다. 자가사용을 면제하는 문언이 없습니다.',
      en:
        'Who imports listed household chemicals has them checked and reports ' +
        'them; no words exempt own use.',
    },
    look: {
      ko: '초록누리의 품목인지, 신고번호가 있는지',
      en: 'whether it is listed (ecolife.mcee.go.kr) and has a report number',
    },
  },
  biocide_approval: {
    title: { ko: '살생물제품 승인', en: 'approval of biocidal products' },
    authority: { ko: '기후에너지환경부', en: 'Ministry of Climate, Energy and Environment' },
    rests: ['kr.householdChemicalsAct.biocideApproval'],
    asks: {
      ko: '국내에 판매·유통하려고 수입하는 살생물제품은 승인을 받습니다.',
      en: 'Biocidal products imported for sale or distribution need approval.',
    },
    look: { ko: '살생물제품인지', en: 'whether it is a biocidal product' },
  },
  hygiene_product_import: {
    title: { ko: '위생용품 수입신고', en: 'report of hygiene products' },
    authority: { ko: '식품의약품안전처', en: 'MFDS' },
    rests: ['kr.hygieneProductAct.importReport'],
    asks: {
      ko: '수입업자가 판매·영업용으로 수입하는 위생용품은 신고합니다.',
      en: 'Hygiene products imported for sale or trade are reported.',
    },
    look: {
      ko: '위생용품(기저귀, 세척제, 화장지 등)인지',
      en: 'whether it is a hygiene product (diapers, dish soap, tissue)',
    },
  },
  kc_product: {
    title: {
      ko: '전기용품·생활용품 KC(안전인증·안전확인·공급자적합성확인)',
      en: 'KC mark of electrical and household goods',
    },
    authority: { ko: '국가기술표준원', en: 'KATS' },
    rests: ['kr.productSafetyAct.certification', 'kr.customsProofNotice.productSafetyOutsideTrade'],
    asks: {
      ko:
        '제조업자와 수입업자는 KC를 받아야 하고, KC 없는 물품을 판매하려고 수입할 수 없습니다. ' +
        '개인의 자가사용에는 묻지 않으나, 2026-07-16의 고시부터 신고하는 물품은 상행위가 ' +
        '아니어도 세관이 확인할 수 있습니다.',
      en:
        'Makers and importers by trade need the mark and may not import for ' +
        'sale without it. Own use is not asked; since the notice of 2026-07-16 ' +
        'customs may verify declared goods outside trade too.',
    },
    look: {
      ko: '안전관리대상 품목인지(전압·용도), 자가사용을 어떻게 보일지',
      en: 'whether the item is listed (voltage, purpose), and how own use is shown',
    },
  },
  kc_child_product: {
    title: {
      ko: '어린이제품 KC(안전인증·안전확인·공급자적합성확인)',
      en: 'KC mark of children’s products',
    },
    authority: { ko: '국가기술표준원', en: 'KATS' },
    rests: ['kr.childProductAct.certification', 'kr.customsProofNotice.productSafetyOutsideTrade'],
    asks: {
      ko:
        '제조업자와 수입업자는 KC를 받아야 하고, KC 없는 어린이제품을 판매하려고 수입할 수 ' +
        '없습니다. 개인의 자가사용에는 묻지 않으나, 2026-07-16의 고시부터 신고하는 물품은 ' +
        '상행위가 아니어도 세관이 확인할 수 있습니다.',
      en:
        'Makers and importers by trade need the mark and may not import ' +
        'children’s products for sale without it. Own use is not asked; since ' +
        'the notice of 2026-07-16 customs may verify declared goods outside ' +
        'trade too.',
    },
    look: { ko: '만 13세 이하 어린이용인지', en: 'whether it is for children of 13 or under' },
  },
  radio_conformity: {
    title: {
      ko: '방송통신기자재등 적합성평가',
      en: 'conformity of radio and electronic equipment',
    },
    authority: { ko: '국립전파연구원', en: 'National Radio Research Agency' },
    rests: ['kr.radioWavesAct.conformity', 'kr.radioWavesDecree.ownUse'],
    asks: {
      ko: '수입하려는 자는 적합성평가를 받습니다. 개인이 쓰려고 들여오는 모델별 1대는 면제됩니다(별표 6의2, 보지 못함).',
      en:
        'Who imports has the equipment assessed; one unit of a model for one’s ' +
        'own use is exempt (annex 6-2, not seen).',
    },
    look: {
      ko: '전파·전자파 기자재인지, 모델별 대수',
      en: 'whether it is such equipment, and how many of a model',
    },
  },
  customs_verified: {
    title: { ko: '세관장확인', en: 'verification by customs' },
    authority: { ko: '관세청', en: 'Korea Customs Service' },
    rests: ['kr.customsAct.proofOfConditions'],
    asks: {
      ko: '관세율표에 세관장확인 대상으로 표시된 물품입니다. 어느 법의 조건인지는 표시되지 않습니다.',
      en: 'The tariff data marks the goods as verified by customs; it does not say for which act.',
    },
    look: {
      ko: '유니패스의 세관장확인대상 조회에서 법령과 조건',
      en: 'the act and condition, in the look-up of UNI-PASS',
    },
  },
} satisfies Readonly<Record<string, RequirementText>>
