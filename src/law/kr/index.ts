/** The law of Korea that the gate knows, by instrument. */

import { aquaticDiseaseAct } from './aquatic-disease-act.js'
import { childProductAct } from './child-product-act.js'
import { consumptionTaxAct } from './consumption-tax-act.js'
import { consumptionTaxDecree } from './consumption-tax-decree.js'
import { cosmeticsAct } from './cosmetics-act.js'
import { customsAct } from './customs-act.js'
import { customsActDecree } from './customs-act-decree.js'
import { customsActRule } from './customs-act-rule.js'
import { customsCodeNotice } from './customs-code-notice.js'
import { customsIdentity } from './customs-identity.js'
import { customsProofNotice } from './customs-proof-notice.js'
import { ecommerceNotice } from './ecommerce-notice.js'
import { educationTaxAct } from './education-tax-act.js'
import { expressNotice } from './express-notice.js'
import { feedAct } from './feed-act.js'
import { firearmsAct } from './firearms-act.js'
import { foodImportAct } from './food-import-act.js'
import { ftaAct } from './fta-act.js'
import { ftaActDecree } from './fta-act-decree.js'
import { ftaActRule } from './fta-act-rule.js'
import { healthPromotionAct } from './health-promotion-act.js'
import { householdChemicalsAct } from './household-chemicals-act.js'
import { hygieneProductAct } from './hygiene-product-act.js'
import { importNotice } from './import-notice.js'
import { liquorTaxAct } from './liquor-tax-act.js'
import { livestockDiseaseAct } from './livestock-disease-act.js'
import { localTaxAct } from './local-tax-act.js'
import { medicalDeviceRule } from './medical-device-rule.js'
import { medicalTechniciansAct } from './medical-technicians-act.js'
import { medicineSafetyRule } from './medicine-safety-rule.js'
import { narcoticsAct } from './narcotics-act.js'
import { pharmaceuticalAct } from './pharmaceutical-act.js'
import { plantProtectionAct } from './plant-protection-act.js'
import { postalNotice } from './postal-notice.js'
import { productSafetyAct } from './product-safety-act.js'
import { radioWavesAct } from './radio-waves-act.js'
import { radioWavesDecree } from './radio-waves-decree.js'
import { ruralTaxAct } from './rural-tax-act.js'
import { simplifiedRates } from './simplified-rates.js'
import { tobaccoExcise } from './tobacco-excise.js'
import { treasuryAct } from './treasury-act.js'
import { vatAct } from './vat-act.js'
import { wasteLevy } from './waste-levy.js'
import { wildlifeAct } from './wildlife-act.js'

export const kr = {
  customsAct,
  customsActDecree,
  customsActRule,
  expressNotice,
  postalNotice,
  importNotice,
  simplifiedRates,
  customsIdentity,
  customsCodeNotice,
  ecommerceNotice,
  ftaAct,
  ftaActDecree,
  ftaActRule,
  vatAct,
  treasuryAct,
  consumptionTaxAct,
  consumptionTaxDecree,
  liquorTaxAct,
  tobaccoExcise,
  localTaxAct,
  educationTaxAct,
  ruralTaxAct,
  healthPromotionAct,
  wasteLevy,
  narcoticsAct,
  firearmsAct,
  foodImportAct,
  plantProtectionAct,
  livestockDiseaseAct,
  aquaticDiseaseAct,
  wildlifeAct,
  pharmaceuticalAct,
  medicineSafetyRule,
  medicalDeviceRule,
  medicalTechniciansAct,
  feedAct,
  cosmeticsAct,
  householdChemicalsAct,
  hygieneProductAct,
  productSafetyAct,
  childProductAct,
  radioWavesAct,
  radioWavesDecree,
  customsProofNotice,
}

/** The law of Korea, real or reformed. */
export type KoreanLaw = typeof kr
