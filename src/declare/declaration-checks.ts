/** Is a declaration complete and in form? Each fault with its row, its column and its remedy. */
import { isBusinessText } from '../basis/business-number.js'
import { countryOf } from '../basis/country.js'
import { formatDay } from '../basis/day.js'
import type { Problem } from '../basis/problem.js'
import type { Building, Declaration, DeclarationLine } from './declaration.js'
import {
  type DeclarationField,
  declarationFields,
  fieldsOf,
  type Values,
} from './declaration-fields.js'
import { exportLawOn } from './export-law.js'
import { formFault, isTransportUnit } from './field-forms.js'
import { problemOf } from './shipments.js'
import type { WayReason } from './way-reasons.js'
import { wayTexts } from './way-texts.js'

export interface Checked {
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

const korea = countryOf('KR')
/** A maker that is stated not to be known (제조자 미상). */
const unknownMaker = '미상'

/** The most that the digits of a field can count. */
function mostCounted(name: DeclarationField['name']): number {
  return Number('9'.repeat(declarationFields.find(field => field.name === name)!.most))
}

const mostLines = mostCounted('line_no')
const mostItems = mostCounted('item_no')

/** The column that closes a way. */
const closedBy: Readonly<Partial<Record<WayReason, string>>> = {
  simplified_over: 'unit_price',
  conversion_over: 'unit_price',
  express_only: 'carrier',
  carrier_not_given: 'carrier',
  not_a_sale: 'kind_of_export',
  proof_needed: 'export_proof',
}

class Checking {
  readonly problems: Problem[] = []
  readonly warnings: Problem[] = []
  private readonly declaration: Declaration
  private readonly building: Building

  constructor(declaration: Declaration, building: Building) {
    this.declaration = declaration
    this.building = building
  }

  private get on() {
    return this.declaration.planned.shipment.on
  }

  private isNeeded({ need, name }: DeclarationField): boolean {
    const { fields } = exportLawOn(this.on).exportNotice
    if (need === 'required') return true
    if (need === 'optional' || fields !== 'with_carrier') return false
    const { way, planned } = this.declaration
    const isExpress = planned.shipment.lines[0]!.carrier === 'express'
    return name !== 'carrier_code' || way !== 'regular' || isExpress
  }

  /** Fields of the profile are told by their name there, others by their row and column. */
  private missing(field: DeclarationField, record: number): Problem {
    const { from, column, ko, en, name } = field
    const told = { ko, en, value: this.declaration.name }
    if (from === 'profile') return problemOf('profile_field_missing', { record: 0 }, column, told)
    return problemOf('declaration_field_missing', { record }, column === '' ? name : column, told)
  }

  private check(fields: readonly DeclarationField[], values: Values, record: number): void {
    for (const field of fields) {
      const value = values[field.name] ?? ''
      if (field.name === 'number') continue
      if (value === '') {
        if (this.isNeeded(field)) this.problems.push(this.missing(field, record))
        continue
      }
      const code = formFault(field.form, value, field.most)
      if (code === undefined) continue
      const isPersonal = field.name === 'buyer'
      const told = { value: isPersonal ? '***' : value, allowed: String(field.most) }
      const at = { record: field.from === 'profile' ? 0 : record }
      this.problems.push(problemOf(code, at, field.column || field.name, told))
    }
  }

  private checkWay(): void {
    const { way, planned, name } = this.declaration
    const answer = planned.ways.find(one => one.way === way)!
    const [line] = planned.shipment.lines
    if (way === 'list_clearance') {
      this.problems.push(problemOf('way_declares_nothing', line!, '', { value: name }))
    } else if (answer.open !== true && planned.problems.length === 0) {
      const { ko, en } = answer.why
      const told = {
        value: name,
        ko: `${wayTexts[way].ko}: ${ko}`,
        en: `${wayTexts[way].en}: ${en}`,
      }
      const column = closedBy[answer.reason] ?? ''
      this.problems.push(problemOf('way_not_open', line!, column, told))
    }
    // Told once for a file: it is the same question for all of it.
    if (answer.unless)
      this.warnings.push(problemOf('proof_not_told', { record: 0 }, 'export_proof'))
  }

  private checkLine({ values, record }: DeclarationLine): void {
    const at = { record }
    const { hs = '', maker = '', maker_no: number = '' } = values
    if (formFault('hs', hs, hs.length) === undefined && hs !== '') {
      const isCode = this.building.isCode(hs, this.declaration.planned)
      const told = { value: hs, day: formatDay(this.on) }
      if (isCode === false) this.problems.push(problemOf('hs_not_of_day', at, 'hs', told))
      if (isCode === undefined) this.warnings.push(problemOf('hs_not_checked', at, 'hs', told))
    }
    const isKorean = countryOf(values.origin ?? '') === korea
    if (isKorean && maker === unknownMaker)
      this.problems.push(problemOf('maker_unknown', at, 'maker'))
    if (number !== '' && !isBusinessText(number)) {
      this.warnings.push(
        problemOf('business_number_bad', at, 'maker_business_no', { value: number }),
      )
    }
  }

  private checkProfile(): void {
    const { profile } = this.building
    const claims = profile.automatic_drawback === 'yes' || profile.drawback_applicant === 'exporter'
    if (claims && profile.exporter_kind === 'C') {
      this.problems.push(problemOf('drawback_not_maker', { record: 0 }, 'automatic_drawback'))
    }
    const { values, planned } = this.declaration
    const { packing } = exportLawOn(this.on).exportNotice
    if (packing === 'real_kind' && isTransportUnit(values.package_kind ?? '')) {
      const told = { value: values.package_kind ?? '' }
      this.problems.push(
        problemOf('package_no_kind', planned.shipment.lines[0]!, 'package_kind', told),
      )
    }
  }

  run(): Checked {
    const { values, lines, planned } = this.declaration
    const [first] = planned.shipment.lines
    this.checkWay()
    this.check(
      fieldsOf('head', 'exporter', 'agent', 'buyer', 'common', 'order'),
      values,
      first!.record,
    )
    for (const line of lines) {
      this.check(fieldsOf('line'), line.values, line.record)
      for (const item of line.items) this.check(fieldsOf('item'), item, line.record)
      this.checkLine(line)
      if (line.items.length > mostItems) {
        this.problems.push(problemOf('lines_too_many', first!, '', { allowed: String(mostItems) }))
      }
    }
    if (lines.length > mostLines) {
      this.problems.push(problemOf('lines_too_many', first!, '', { allowed: String(mostLines) }))
    }
    this.checkProfile()
    return { problems: once(this.problems), warnings: once(this.warnings) }
  }
}

/** The same fault of the same place is told once. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(
    problems.map(one => [`${one.code} ${one.row} ${one.column} ${one.value}`, one]),
  )
  return [...seen.values()]
}

export function checkedOf(declaration: Declaration, building: Building): Checked {
  return new Checking(declaration, building).run()
}
