/** The law of Korea that the gate knows, by instrument. */

import { consumptionTaxAct } from './consumption-tax-act.js'
import { consumptionTaxDecree } from './consumption-tax-decree.js'
import { customsAct } from './customs-act.js'
import { customsActDecree } from './customs-act-decree.js'
import { customsActRule } from './customs-act-rule.js'
import { customsCodeNotice } from './customs-code-notice.js'
import { customsIdentity } from './customs-identity.js'
import { ecommerceNotice } from './ecommerce-notice.js'
import { educationTaxAct } from './education-tax-act.js'
import { expressNotice } from './express-notice.js'
import { ftaAct } from './fta-act.js'
import { ftaActDecree } from './fta-act-decree.js'
import { ftaActRule } from './fta-act-rule.js'
import { healthPromotionAct } from './health-promotion-act.js'
import { importNotice } from './import-notice.js'
import { liquorTaxAct } from './liquor-tax-act.js'
import { localTaxAct } from './local-tax-act.js'
import { postalNotice } from './postal-notice.js'
import { ruralTaxAct } from './rural-tax-act.js'
import { simplifiedRates } from './simplified-rates.js'
import { tobaccoExcise } from './tobacco-excise.js'
import { treasuryAct } from './treasury-act.js'
import { vatAct } from './vat-act.js'
import { wasteLevy } from './waste-levy.js'

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
}

/** The law of Korea, real or reformed. */
export type KoreanLaw = typeof kr
