/** Texts of requirements: what is kept out or inspected at the border. */
import type { RequirementText } from './requirement-texts.js'

export const borderTexts = {
  narcotics: {
    title: { ko: '마약류', en: 'narcotics' },
    authority: { ko: '식품의약품안전처, 관세청', en: 'MFDS, Korea Customs Service' },
    rests: ['kr.narcoticsAct.importers'],
    asks: {
      ko: '마약류와 대마 성분(CBD 등)은 승인받은 취급자만 수입할 수 있습니다.',
      en: 'Narcotics and hemp compounds (CBD and the like) are imported by approved handlers only.',
    },
    look: {
      ko: '성분표에 대마·양귀비 등 마약류 성분이 있는지',
      en: 'whether the ingredients hold hemp, poppy or other narcotics',
    },
  },
  weapons: {
    title: { ko: '총포·도검·화약류 등의 수입허가', en: 'permit to import weapons' },
    authority: { ko: '경찰청', en: 'National Police Agency' },
    rests: ['kr.firearmsAct.importers'],
    asks: {
      ko: '총포·도검·화약류·분사기·전자충격기·석궁은 제조·판매업자가 허가를 받아야 수입할 수 있습니다.',
      en:
        'Guns, swords, explosives, sprays, stun guns and crossbows are imported ' +
        'by licensed dealers with a permit.',
    },
    look: {
      ko: '칼날의 길이와 형태, 발사·충격 장치인지',
      en: 'length and shape of the blade; whether it shoots, sprays or shocks',
    },
  },
  imitation_firearm: {
    title: { ko: '모의총포', en: 'imitation firearm' },
    authority: { ko: '경찰청', en: 'National Police Agency' },
    rests: ['kr.firearmsAct.imitations'],
    asks: {
      ko: '총포와 아주 비슷하게 보이는 모의총포는 누구도 소지할 수 없습니다.',
      en: 'Nobody may hold what looks very much like a firearm.',
    },
    look: {
      ko: '모양, 발사 에너지, 색 표시(칼라파트)',
      en: 'its looks, its power and its coloured parts',
    },
  },
  blocked_ingredient: {
    title: { ko: '국내 반입차단 대상 원료·성분', en: 'blocked ingredient' },
    authority: { ko: '식품의약품안전처', en: 'MFDS' },
    rests: ['kr.foodImportAct.blockedIngredients'],
    asks: {
      ko: '직접구매 해외식품에 쓰지 못하는 원료·성분이 들었으면 반입이 차단됩니다.',
      en:
        'Food bought abroad is stopped where it holds an ingredient that the ' +
        'ministry has blocked.',
    },
    look: {
      ko: '식품안전나라의 차단 목록과 성분표',
      en: 'the list of the ministry (foodsafetykorea.go.kr) and the ingredients',
    },
  },
  plant_quarantine: {
    title: { ko: '식물검역', en: 'plant quarantine' },
    authority: { ko: '농림축산검역본부', en: 'Animal and Plant Quarantine Agency' },
    rests: ['kr.plantProtectionAct.quarantine'],
    asks: {
      ko: '식물은 용도와 수량에 관계없이 검역을 받습니다. 금지 지역의 과실과 흙은 수입하지 못합니다.',
      en:
        'Plants are inspected whatever their use and quantity; fruit of barred ' +
        'regions and soil may not enter.',
    },
    look: {
      ko: '병해충이 살 수 없게 가공한 것(볶음, 절임 등)인지',
      en: 'whether it is processed so that no pest survives (roasted, preserved)',
    },
  },
  planting_certificate: {
    title: { ko: '재식용·번식용 식물의 검역증명서', en: 'certificate of plants for planting' },
    authority: { ko: '농림축산검역본부', en: 'Animal and Plant Quarantine Agency' },
    rests: ['kr.plantProtectionAct.parcelCertificate'],
    asks: {
      ko: '씨앗·모종·구근 등은 수출국 검역증명서가 있거나, 출발 전에 첨부 제외 승인을 받아야 합니다.',
      en:
        'Seeds, plants and bulbs need the exporting state’s certificate, or an ' +
        'approval before dispatch.',
    },
    look: {
      ko: '고시한 수량 이하인지, 첨부 제외 승인을 받았는지',
      en: 'whether it is within the notified quantity and approved',
    },
  },
  phytosanitary_certificate: {
    title: { ko: '식물검역증명서', en: 'phytosanitary certificate' },
    authority: { ko: '농림축산검역본부', en: 'Animal and Plant Quarantine Agency' },
    rests: ['kr.plantProtectionAct.parcelCertificate'],
    asks: {
      ko: '수출국이 발급한 식물검역증명서입니다. 우편·탁송으로 들어오는 비재식용 식물은 붙이지 않아도 됩니다.',
      en:
        'The exporting state’s certificate; plants in post and express parcels ' +
        'that are not for planting need none.',
    },
    look: { ko: '재식용·번식용인지', en: 'whether it is for planting' },
  },
  animal_quarantine: {
    title: { ko: '동물검역', en: 'animal quarantine' },
    authority: { ko: '농림축산검역본부', en: 'Animal and Plant Quarantine Agency' },
    rests: ['kr.livestockDiseaseAct.quarantine'],
    asks: {
      ko: '지정검역물은 용도와 수량에 관계없이 검역증명서를 붙여 검역을 받습니다. 금지 지역 축산물은 수입하지 못합니다.',
      en:
        'Designated animal goods are inspected with a certificate whatever use ' +
        'and quantity; goods of barred regions may not enter.',
    },
    look: {
      ko: '멸균·살균한 가공품인지, 수입금지지역인지',
      en: 'whether it is sterilised or pasteurised; whether its region is barred',
    },
  },
  aquatic_quarantine: {
    title: { ko: '수산생물검역', en: 'aquatic quarantine' },
    authority: {
      ko: '국립수산물품질관리원',
      en: 'National Fishery Products Quality Management Service',
    },
    rests: ['kr.aquaticDiseaseAct.quarantine'],
    asks: {
      ko: '지정된 수산생물과 그 제품은 검역을 받습니다.',
      en: 'Designated aquatic animals and their products are inspected.',
    },
    look: {
      ko: '지정검역물(살아 있는 것, 냉동·냉장 새우 등)인지',
      en: 'whether it is designated (live, chilled or frozen of some kinds)',
    },
  },
  cites_permit: {
    title: { ko: '국제적 멸종위기종(CITES) 수입허가', en: 'CITES import permit' },
    authority: { ko: '기후에너지환경부', en: 'Ministry of Climate, Energy and Environment' },
    rests: ['kr.wildlifeAct.permit'],
    asks: {
      ko: '국제적 멸종위기종과 그 가공품은 용도와 수량에 관계없이 수입허가를 받습니다.',
      en:
        'Endangered species and goods made of them need a permit whatever their ' +
        'use and quantity.',
    },
    look: {
      ko: '동식물의 종과 부속서(Ⅰ·Ⅱ·Ⅲ), 진짜 소재인지',
      en: 'the species and its appendix; whether the material is real',
    },
  },
  prescription: {
    title: { ko: '처방전(오·남용우려 의약품)', en: 'prescription for medicines liable to misuse' },
    authority: { ko: '식품의약품안전처, 관세청', en: 'MFDS, Korea Customs Service' },
    rests: ['kr.customsProofNotice.misusedMedicines'],
    asks: {
      ko: '오·남용우려 의약품은 자가치료 목적의 처방전을 세관장에게 내야 합니다.',
      en:
        'For medicines liable to misuse a prescription for own treatment is ' +
        'given to the customs office.',
    },
    look: {
      ko: '오·남용우려의약품 지정에 관한 규정의 성분인지',
      en: 'whether its substance is on the list of medicines liable to misuse',
    },
  },
} satisfies Readonly<Record<string, RequirementText>>
