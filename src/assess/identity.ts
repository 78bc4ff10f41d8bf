/** Who receives the parcel (본인 확인): the id, the match and the names, of one lot after another. */
import { clearMarks, type Marks, mark, noMarks } from '../judge/marks.js'
import { TripleCache } from '../judge/triple-cache.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { blankDay, blankId, type Column } from '../parcel/columns.js'
import { formOf } from '../parcel/customs-id.js'
import { type FieldName, fieldOf } from '../parcel/fields.js'
import { IdUsers } from '../parcel/id-users.js'
import { firstGiven } from '../parcel/parcels.js'
import type { Epoch } from './book.js'
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

/** Goes through the lots of a run; a file without columns of identity costs one mark a lot. */
export class IdentityJudge {
  private readonly facts = newIdentityFacts()
  private readonly marks = noMarks()
  private readonly work: Work
  private readonly id: Column
  private readonly kind: Column
  private readonly expiresOn: Column
  private readonly match: Column
  private readonly number: Column
  private readonly name: Column
  private readonly phone: Column
  private readonly postcode: Column
  private readonly address: Column
  private readonly channel: Column
  private readonly users: IdUsers | undefined
  private readonly hasColumns: boolean
  /** The first row of the parcel whose facts are filled: most values stand there. */
  private first = 0
  /** The set of what was said of the same facts before: most lots are alike but for the id itself. */
  private readonly known = new TripleCache()
  private readonly untested: number

  constructor(work: Work) {
    const { columns, parcels, isRefused } = work
    this.work = work
    this.hasColumns = identityFields.some(name => columns.has(name))
    this.id = columns.column('customs_id')
    this.kind = columns.column('customs_id_kind')
    this.expiresOn = columns.column('customs_id_expires_on')
    this.match = columns.column('customs_match')
    this.number = columns.column('one_time_no')
    this.name = columns.column('person_name')
    this.phone = columns.column('person_phone')
    this.postcode = columns.column('person_postcode')
    this.address = columns.column('person_address')
    this.channel = columns.column('channel')
    const hasUsers = columns.has('customs_id') && columns.has('person')
    if (hasUsers) this.users = new IdUsers(columns, parcels, isRefused)
    mark(this.marks, R.identity_not_tested)
    this.untested = work.sets.intern(this.marks)
  }

  /** The number of the set of what is said of a lot, whose first row it is given. */
  setOf(parcel: number, row: number, use: number, track: number): number {
    if (!this.hasColumns || !this.fill(parcel)) return this.untested
    const { facts } = this
    facts.use = use
    facts.track = track
    facts.onDay = this.work.dayOf(row)
    return this.setOn(this.work.bench.book.on(this.work.dayOf(row)))
  }

  /** What is said of the facts; remembered where no day of the id has to be compared. */
  private setOn({ law, number }: Epoch): number {
    const { facts, known, work } = this
    if (facts.expiresOn !== blankDay) return work.sets.intern(this.marksNow(law))
    const key = keyOf(facts)
    const form = formOf(facts.id)
    let set = known.get(number, key, form)
    if (set < 0) {
      set = work.sets.intern(this.marksNow(law))
      known.put(number, key, form, set)
    }
    return set
  }

  private marksNow(law: Bound<KoreanLaw>): Marks {
    clearMarks(this.marks)
    identity(this.facts, law, this.marks)
    return this.marks
  }

  /** Fills the facts of a parcel in; false where nothing of its identity is given. */
  private fill(parcel: number): boolean {
    const { facts } = this
    const { starts, rows } = this.work.parcels
    this.first = rows[starts[parcel]!]!
    facts.id = this.given(this.id, parcel)
    facts.idKind = this.given(this.kind, parcel)
    facts.expiresOn =
      this.expiresOn.mask === 0
        ? blankDay
        : firstGiven(this.expiresOn, this.work.parcels, parcel, blankDay)
    facts.match = this.given(this.match, parcel)
    facts.hasNumber = this.given(this.number, parcel) > 0
    facts.hasName = this.given(this.name, parcel) > 0
    facts.hasPhone = this.given(this.phone, parcel) > 0
    facts.hasPostcode = this.given(this.postcode, parcel) > 0
    facts.hasAddress = this.given(this.address, parcel) > 0
    facts.isPost = this.given(this.channel, parcel) === Channel.post
    facts.isShared = this.users?.isShared(facts.id) ?? false
    const { id, idKind, expiresOn, match, hasNumber, hasPostcode } = facts
    const hasPerson = facts.hasName || facts.hasPhone || hasPostcode || facts.hasAddress
    const hasCode = id > 0 || idKind > 0 || expiresOn !== blankDay
    return hasCode || match > 0 || hasNumber || hasPerson
  }

  /** The first value of a parcel in a column that is blank with 0. */
  private given(column: Column, parcel: number): number {
    if (column.mask === 0) return blankId
    const first = column.values[this.first]!
    return first === blankId ? firstGiven(column, this.work.parcels, parcel, blankId) : first
  }
}

const choicesOf = (name: FieldName): number => fieldOf(name)!.choices.length + 1
const uses = choicesOf('use')
const idKinds = choicesOf('customs_id_kind')
const matches = choicesOf('customs_match')

/** All facts but the id and its days, as one number. */
function keyOf(facts: IdentityFacts): number {
  const words = ((facts.track * uses + facts.use) * idKinds + facts.idKind) * matches + facts.match
  let key = (words << 1) | +facts.isPost
  key = (key << 1) | +facts.isShared
  key = (key << 1) | +facts.hasNumber
  key = (key << 1) | +facts.hasName
  key = (key << 1) | +facts.hasPhone
  key = (key << 1) | +facts.hasPostcode
  return (key << 1) | +facts.hasAddress
}
