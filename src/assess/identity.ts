/** Who receives the parcel (본인 확인): the id, the match and the names, of one lot after another. */
import { type Marks, mark, markAll, noMarks } from '../judge/marks.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { blankDay, blankId, type Column } from '../parcel/columns.js'
import type { FieldName } from '../parcel/fields.js'
import { IdUsers } from '../parcel/id-users.js'
import { firstGiven } from '../parcel/parcels.js'
import type { ParcelAnswer } from './facts.js'
import { identityCode, identityCodeNotes, regimeOf } from './identity-code.js'
import { type IdentityFacts, newIdentityFacts } from './identity-facts.js'
import { identityMatch } from './identity-match.js'
import { identityNames } from './identity-names.js'
import { R } from './reason-ids.js'
import { Channel, Match } from './words.js'
import type { Work } from './work.js'

/** The columns that say something of identity. */
const identityFields = [
  'customs_id',
  'customs_id_kind',
  'customs_id_expires_on',
  'customs_match',
  'one_time_no',
  'person_name',
  'person_phone',
  'person_postcode',
  'person_address',
] as const satisfies readonly FieldName[]

/** What the rules say of a lot whose facts are filled in. */
export function identity(facts: IdentityFacts, law: Bound<KoreanLaw>, marks: Marks): void {
  const regime = regimeOf(facts, law)
  if (identityCode(facts, regime, law, marks)) identityMatch(facts, regime, law, marks)
  else if (facts.match === Match.failed) identityMatch(facts, regime, law, marks)
  identityCodeNotes(facts, law, marks)
  identityNames(facts.isShared, law, marks)
}

type IdentityField = (typeof identityFields)[number]

/** Goes through the lots of a run; a file without columns of identity costs one mark a lot. */
export class IdentityJudge {
  private readonly facts = newIdentityFacts()
  private readonly marks = noMarks()
  private readonly work: Work
  private readonly columns: Readonly<Record<IdentityField, Column>>
  private readonly channel: Column
  private readonly users: IdUsers | undefined
  private readonly hasColumns: boolean

  constructor(work: Work) {
    const { columns, parcels, isRefused } = work
    const named = identityFields.map(name => [name, columns.column(name)] as const)
    this.work = work
    this.columns = Object.fromEntries(named) as Record<IdentityField, Column>
    this.hasColumns = identityFields.some(name => columns.has(name))
    this.channel = columns.column('channel')
    const hasUsers = columns.has('customs_id') && columns.has('person')
    const persons = columns.column('person')
    if (hasUsers) this.users = new IdUsers(parcels, this.columns.customs_id, persons, isRefused)
  }

  /** Adds what is said of a lot, whose first row it is given, with its use and track. */
  judge(parcel: number, row: number, use: number, answer: ParcelAnswer): void {
    if (!this.hasColumns || !this.fill(parcel)) {
      mark(answer.marks, R.identity_not_tested)
      return
    }
    const { facts, marks } = this
    facts.use = use
    facts.track = answer.track
    facts.onDay = this.work.dayOf(row)
    marks.fill(0)
    identity(facts, this.work.lawOf(row), marks)
    markAll(answer.marks, marks)
  }

  /** Fills the facts of a parcel in; false where nothing of its identity is given. */
  private fill(parcel: number): boolean {
    const { facts } = this
    facts.id = this.given('customs_id', parcel, blankId)
    facts.idKind = this.given('customs_id_kind', parcel, blankId)
    facts.expiresOn = this.given('customs_id_expires_on', parcel, blankDay)
    facts.match = this.given('customs_match', parcel, blankId)
    facts.hasNumber = this.has('one_time_no', parcel)
    facts.hasName = this.has('person_name', parcel)
    facts.hasPhone = this.has('person_phone', parcel)
    facts.hasPostcode = this.has('person_postcode', parcel)
    facts.hasAddress = this.has('person_address', parcel)
    facts.isPost = firstGiven(this.channel, this.work.parcels, parcel, blankId) === Channel.post
    facts.isShared = this.users?.isShared(parcel) ?? false
    const { id, idKind, expiresOn, match, hasNumber, hasPostcode } = facts
    const hasPerson = facts.hasName || facts.hasPhone || hasPostcode || facts.hasAddress
    const hasCode = id > 0 || idKind > 0 || expiresOn !== blankDay
    return hasCode || match > 0 || hasNumber || hasPerson
  }

  private given(name: IdentityField, parcel: number, blank: number): number {
    const column = this.columns[name]
    return column.mask === 0 ? blank : firstGiven(column, this.work.parcels, parcel, blank)
  }

  private has(name: IdentityField, parcel: number): boolean {
    return this.given(name, parcel, blankId) > 0
  }
}
