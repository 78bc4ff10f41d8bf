/** What is asked of goods besides duty, and how far it binds this parcel? */
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { Q, Severity } from './requirement-ids.js'
import { SelfUse, Use } from './words.js'

/** What of a row decides how far a requirement binds it. */
export interface RequirementFacts {
  /** Choice of `use` after its default. */
  use: number
  isPost: boolean
  /** Whether no declaration is filed: the customs office verifies none. */
  isUndeclared: boolean
  isOverOne: boolean
  /** A `SelfUse`: how the goods of the row stand to their self-use quantity. */
  selfUse: number
}

type Law = Bound<KoreanLaw>

/** Asked of goods that are traded: of others only above the self-use quantity. */
function ofTraded(facts: RequirementFacts): number {
  if (facts.use === Use.resale || facts.selfUse === SelfUse.exceeded) return Severity.must
  const isPrivate = facts.use === Use.self || facts.use === Use.gift
  return isPrivate && facts.selfUse !== SelfUse.open ? Severity.waived : Severity.check
}

/** Asked of goods for sale for certain; of others it is open. */
function ofSaleElseOpen(facts: RequirementFacts): number {
  return facts.use === Use.resale ? Severity.must : Severity.check
}

/** KC marks: dealers need them; since they are verified outside trade too, a declaration is looked at. */
function ofProducts(facts: RequirementFacts, law: Law): number {
  const found = ofTraded(facts)
  if (found !== Severity.waived || facts.isUndeclared) return found
  const isSkipped = law.customsProofNotice.productSafetyOutsideTrade === 'skipped'
  return isSkipped ? Severity.waived : Severity.check
}

function ofRadio(facts: RequirementFacts, law: Law): number {
  if (facts.use === Use.resale) return Severity.must
  if (law.radioWavesDecree.ownUse !== 'one_unit' || facts.use === Use.sample) return Severity.check
  return facts.isOverOne ? Severity.must : Severity.waived
}

function ofMedicines(facts: RequirementFacts, law: Law): number {
  const found = ofTraded(facts)
  const isExempt = law.medicineSafetyRule.ownTreatment === 'exempt_by_notice'
  return found === Severity.waived && !isExempt ? Severity.check : found
}

/** The exporting state's certificate: parcels need none, plants for planting an approval instead. */
function ofCertificate(form: string, facts: RequirementFacts, isPlanting: boolean): number {
  if (form === 'post_only') return facts.isPost ? Severity.waived : Severity.must
  if (!isPlanting) return Severity.waived
  return form === 'parcels' ? Severity.check : Severity.must
}

/** The law of a requirement on a day; undefined where it is not known. */
export function formOf(requirement: number, law: Law) {
  switch (requirement) {
    case Q.narcotics:
      return law.narcoticsAct.importers
    case Q.weapons:
      return law.firearmsAct.importers
    case Q.imitation_firearm:
      return law.firearmsAct.imitations
    case Q.blocked_ingredient:
      return law.foodImportAct.blockedIngredients
    case Q.plant_quarantine:
      return law.plantProtectionAct.quarantine
    case Q.planting_certificate:
    case Q.phytosanitary_certificate:
      return law.plantProtectionAct.parcelCertificate
    case Q.animal_quarantine:
      return law.livestockDiseaseAct.quarantine
    case Q.aquatic_quarantine:
      return law.aquaticDiseaseAct.quarantine
    case Q.cites_permit:
      return law.wildlifeAct.permit
    case Q.prescription:
      return law.customsProofNotice.misusedMedicines
    case Q.medicine_import:
    case Q.quasi_drug_import:
      return law.pharmaceuticalAct.importLicence
    case Q.medical_device:
      return law.medicalDeviceRule.ownUse
    case Q.lens_mail_order:
      return law.medicalTechniciansAct.lensMailOrder
    default:
      return goodsFormOf(requirement, law)
  }
}

function goodsFormOf(requirement: number, law: Law) {
  switch (requirement) {
    case Q.food_import:
    case Q.food_contact_import:
      return law.foodImportAct.importReport
    case Q.feed_import:
      return law.feedAct.importReport
    case Q.cosmetics_import:
      return law.cosmeticsAct.saleRules
    case Q.household_chemical:
      return law.householdChemicalsAct.safetyCheck
    case Q.biocide_approval:
      return law.householdChemicalsAct.biocideApproval
    case Q.hygiene_product_import:
      return law.hygieneProductAct.importReport
    case Q.kc_product:
      return law.productSafetyAct.certification
    case Q.kc_child_product:
      return law.childProductAct.certification
    case Q.radio_conformity:
      return law.radioWavesAct.conformity
    default:
      return law.customsAct.proofOfConditions
  }
}

type Form = NonNullable<ReturnType<typeof formOf>>

/** How far a requirement binds goods that surely fall under it, by the form of its law. */
function ofSure(form: Form, number: number, facts: RequirementFacts, law: Law): number {
  switch (form) {
    case 'approved_handlers':
    case 'nobody':
      return Severity.barred
    case 'licensed_dealers':
      return facts.use === Use.resale ? Severity.must : Severity.barred
    case 'everyone':
    case 'all_goods':
      return Severity.must
    case 'dealers':
      return ofProducts(facts, law)
    case 'traders':
      return number === Q.medicine_import ? ofMedicines(facts, law) : ofTraded(facts)
    case 'for_sale':
    case 'exempt':
      return ofTraded(facts)
    case 'importers':
      return number === Q.radio_conformity ? ofRadio(facts, law) : ofSaleElseOpen(facts)
    case 'exempt_by_notice':
    case 'listed_goods':
      return ofSaleElseOpen(facts)
    case 'sellers':
      return Severity.check
    case 'verified_unless_prescribed':
      return facts.use === Use.resale ? Severity.none : Severity.must
    case 'post_only':
    case 'parcels':
    case 'parcels_planting_approved':
      return ofCertificate(form, facts, number === Q.planting_certificate)
    case 'nobody_bound':
    case 'skipped':
      return Severity.none
  }
}

/**
 * The severity of a requirement for goods that fall under it for certain, or may fall under it. What
 * would bind for certain is to be looked at where that is open, or where the law of the day is not known.
 */
export function requirement(
  number: number,
  isSure: boolean,
  facts: RequirementFacts,
  law: Law,
): number {
  const form = formOf(number, law)
  if (form === undefined) return Severity.check
  const found = ofSure(form, number, facts, law)
  const isBinding = found === Severity.barred || found === Severity.must
  return isBinding && !isSure ? Severity.check : found
}
