/** Texts of requirements: medicines, devices, food and cosmetics. */
import type { RequirementText } from './requirement-texts.js'

export const healthTexts = {
  medicine_import: {
    title: { ko: '의약품 수입업·품목허가', en: 'licence to import medicines' },
    authority: { ko: '식품의약품안전처', en: 'MFDS' },
    rests: ['kr.pharmaceuticalAct.importLicence', 'kr.medicineSafetyRule.ownTreatment'],
    asks: {
      ko: '의약품의 수입을 업으로 하려면 수입업 신고와 품목허가(신고)가 필요합니다. 자가치료용은 고시한 범위에서 면제됩니다.',
      en:
        'Who trades in imported medicines reports the business and licenses ' +
        'each item; own treatment is exempt as notified.',
    },
    look: {
      ko: '의약품인지, 자가치료용 수량(6병 또는 3개월분)인지',
      en: 'whether it is a medicine and a quantity for own treatment (6 bottles or 3 months)',
    },
  },
  quasi_drug_import: {
    title: { ko: '의약외품 수입업·품목허가', en: 'licence to import quasi-drugs' },
    authority: { ko: '식품의약품안전처', en: 'MFDS' },
    rests: ['kr.pharmaceuticalAct.importLicence'],
    asks: {
      ko: '의약외품의 수입을 업으로 하려면 수입업 신고와 품목허가(신고)가 필요합니다.',
      en: 'Who trades in imported quasi-drugs reports the business and licenses each item.',
    },
    look: { ko: '의약외품인지', en: 'whether it is a quasi-drug' },
  },
  medical_device: {
    title: { ko: '의료기기 수입허가·인증·신고', en: 'licence to import medical devices' },
    authority: { ko: '식품의약품안전처', en: 'MFDS' },
    rests: ['kr.medicalDeviceRule.ownUse'],
    asks: {
      ko: '의료기기의 수입을 업으로 하려면 허가·인증·신고가 필요합니다. 자가 사용용은 고시한 절차로 확인받아 면제됩니다.',
      en:
        'Trade in imported devices needs a licence; own use is exempt where ' +
        'confirmed as notified.',
    },
    look: {
      ko: '의료기기인지, 자가 사용용 요건면제 확인이 필요한지',
      en: 'whether it is a medical device, and whether its exemption has to be confirmed',
    },
  },
  lens_mail_order: {
    title: {
      ko: '안경·콘택트렌즈의 통신판매 금지',
      en: 'ban on mail order of spectacles and lenses',
    },
    authority: { ko: '보건복지부', en: 'Ministry of Health and Welfare' },
    rests: ['kr.medicalTechniciansAct.lensMailOrder'],
    asks: {
      ko: '안경과 콘택트렌즈의 통신판매·구매대행이 금지됩니다. 금지는 파는 사람에게 있습니다.',
      en:
        'Spectacles and contact lenses may not be sold by mail order or through ' +
        'agents; the ban binds the seller.',
    },
    look: {
      ko: '도수가 있는지, 구매대행인지',
      en: 'whether they correct sight; whether an agent buys them',
    },
  },
  food_import: {
    title: { ko: '수입식품 신고', en: 'report of imported food' },
    authority: { ko: '식품의약품안전처', en: 'MFDS' },
    rests: ['kr.foodImportAct.importReport'],
    asks: {
      ko: '영업자가 판매하거나 영업에 쓰려고 수입하는 식품은 수입신고를 합니다.',
      en: 'Food that a business imports for sale or for its trade is reported.',
    },
    look: {
      ko: '식품인지, 누가 왜 수입하는지',
      en: 'whether it is food, and who imports it for what',
    },
  },
  food_contact_import: {
    title: { ko: '식품용 기구·용기·포장 신고', en: 'report of utensils for food' },
    authority: { ko: '식품의약품안전처', en: 'MFDS' },
    rests: ['kr.foodImportAct.importReport'],
    asks: {
      ko: '영업자가 판매하거나 영업에 쓰려고 수입하는 식품용 기구·용기·포장은 수입신고를 합니다.',
      en:
        'Utensils and containers for food that a business imports for sale or ' +
        'for its trade are reported.',
    },
    look: { ko: '식품에 닿는 기구·용기인지', en: 'whether it touches food' },
  },
  feed_import: {
    title: { ko: '사료 수입신고', en: 'report of imported feed' },
    authority: { ko: '농림축산식품부', en: 'MAFRA' },
    rests: ['kr.feedAct.importReport'],
    asks: {
      ko: '사료 수입업자는 고시한 사료를 수입할 때 신고합니다.',
      en: 'Importers by trade report the feed that is notified.',
    },
    look: { ko: '신고 대상 사료인지', en: 'whether the feed is notified' },
  },
  cosmetics_import: {
    title: {
      ko: '화장품책임판매업 등록·기능성 심사',
      en: 'cosmetics: registered seller, review where functional',
    },
    authority: { ko: '식품의약품안전처', en: 'MFDS' },
    rests: ['kr.cosmeticsAct.saleRules'],
    asks: {
      ko: '판매할 화장품은 책임판매업 등록이, 기능성화장품은 심사나 보고가 필요합니다.',
      en:
        'Cosmetics for sale need a registered responsible seller, functional ' +
        'ones a review or report.',
    },
    look: { ko: '화장품인지', en: 'whether it is a cosmetic' },
  },
} satisfies Readonly<Record<string, RequirementText>>
