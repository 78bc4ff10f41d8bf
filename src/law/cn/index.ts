/** The law of China that a parcel from Korea meets. */
import { agencies } from './agencies.js'
import { cosmeticsTax } from './cosmetics-tax.js'
import { personalMail } from './personal-mail.js'
import { retailImports } from './retail-imports.js'

export const cn = { retailImports, cosmeticsTax, personalMail, agencies }

export type ChineseLaw = typeof cn
