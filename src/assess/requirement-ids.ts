/** What may be asked of goods besides duty, in the order in which an answer names it. */
import { numbered } from '../judge/numbered.js'

export const requirementCodes = [
  // not for a private person at all
  'narcotics',
  'weapons',
  'imitation_firearm',
  'blocked_ingredient',
  // quarantine and species
  'plant_quarantine',
  'planting_certificate',
  'phytosanitary_certificate',
  'animal_quarantine',
  'aquatic_quarantine',
  'cites_permit',
  // health
  'prescription',
  'medicine_import',
  'quasi_drug_import',
  'medical_device',
  'lens_mail_order',
  'food_import',
  'food_contact_import',
  'feed_import',
  'cosmetics_import',
  // product safety
  'household_chemical',
  'biocide_approval',
  'hygiene_product_import',
  'kc_product',
  'kc_child_product',
  'radio_conformity',
  // what the tariff data marks
  'customs_verified',
] as const

export type RequirementCode = (typeof requirementCodes)[number]

/** Requirement numbers by code. */
export const Q = numbered(requirementCodes)

/** How an answer names them, the gravest first; `none` is not written. */
export const severities = ['none', 'barred', 'must', 'check', 'waived'] as const
export const Severity = numbered(severities)
