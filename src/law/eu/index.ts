/** The law of the European Union and its members that a parcel from Korea meets. */
import { customsDuty } from './customs-duty.js'
import { goodsRules } from './goods-rules.js'
import { nationalFees } from './national-fees.js'
import { standardRates, valueAddedTax } from './value-added-tax.js'

export const eu = { customsDuty, valueAddedTax, standardRates, nationalFees, goodsRules }

export type EuropeanLaw = typeof eu
