/** The law of Korea that the gate knows, by instrument. */
import { consumptionTaxDecree } from './consumption-tax-decree.js'
import { customsAct } from './customs-act.js'
import { customsActDecree } from './customs-act-decree.js'
import { customsActRule } from './customs-act-rule.js'
import { expressNotice } from './express-notice.js'
import { ftaAct } from './fta-act.js'
import { ftaActDecree } from './fta-act-decree.js'
import { ftaActRule } from './fta-act-rule.js'
import { importNotice } from './import-notice.js'
import { treasuryAct } from './treasury-act.js'
import { vatAct } from './vat-act.js'

export const kr = {
  customsAct,
  customsActDecree,
  customsActRule,
  expressNotice,
  importNotice,
  ftaAct,
  ftaActDecree,
  ftaActRule,
  vatAct,
  treasuryAct,
  consumptionTaxDecree,
}

/** The law of Korea, real or reformed. */
export type KoreanLaw = typeof kr
