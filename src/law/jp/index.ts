/** The law of Japan that a parcel from Korea meets. */
import { agencies } from './agencies.js'
import { consumptionTax } from './consumption-tax.js'
import { customsTariff } from './customs-tariff.js'
import { simplifiedTariff } from './simplified-tariff.js'

export const jp = { customsTariff, simplifiedTariff, consumptionTax, agencies }

export type JapaneseLaw = typeof jp
