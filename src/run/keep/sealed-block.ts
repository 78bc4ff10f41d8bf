/** Turns a block into rows of the store: what is personal is sealed with the key of its person. */
import { ByteWriter } from '../../files/byte-writer.js'
import { csvLine } from '../../files/csv-table.js'
import type { Block } from '../../store/keep-block.js'
import { freshKey, type Keys, seal } from '../../store/keys.js'
import type { NewSubject, Subject } from '../../store/subjects.js'
import type { RawBlock } from './block-builder.js'
import { type Graded, gradedOf, type OfFile, rollupsOf } from './parcel-counts.js'
import type { ParcelDraft } from './parcel-draft.js'

/** Where persons are found or begun. */
export type FindSubjects = (wanted: readonly NewSubject[]) => Promise<readonly Subject[]>

/** Persons whose keys are held. */
const mostKnown = 200_000

interface Person {
  readonly id: number
  readonly key: Uint8Array
}

/** What a seal is bound to, so that no cell can be moved to another parcel. */
export function aboutParcel(assessment: number, seq: number): string {
  return `personal ${assessment} ${seq}`
}

/** Which key opens what is personal: that of a person, or that of the file for who has no id. */
export const sealedFor = { person: 1, file: 2 } as const

function wantedOf(persons: ReadonlySet<string>, keys: Keys): ReadonlyMap<string, NewSubject> {
  const wanted = new Map<string, NewSubject>()
  for (const person of persons) {
    const { wrapped, version } = keys.wrap(freshKey())
    const joinHash = keys.joinHash(person).toString('hex')
    wanted.set(person, { joinHash, wrapped: Buffer.from(wrapped).toString('hex'), version })
  }
  return wanted
}

export interface SealerOptions extends OfFile {
  readonly keys: Keys
  readonly fileKey: Uint8Array
  readonly find: FindSubjects
}

export class Sealer {
  private readonly options: SealerOptions
  /** Persons of the blocks before: the same ones come again. */
  private known = new Map<string, Person>()

  constructor(options: SealerOptions) {
    this.options = options
  }

  async seal(raw: RawBlock): Promise<Block> {
    const { parcels, number, lines } = raw
    const persons = await this.personsOf(parcels)
    const graded = parcels.map(draft => gradedOf(draft, this.options))
    const writer = new ByteWriter(1 << 16)
    for (const one of graded) writer.text(this.rowOf(one, persons))
    const others = parcels.flatMap(({ persons: [, ...more] }) => more)
    return {
      number,
      lines,
      parcels: Uint8Array.from(writer.take()),
      problems: new Uint8Array(0),
      otherSubjects: [...new Set(others)].map(person => persons.get(person)!.id),
      rollups: rollupsOf(graded, this.options),
      seqs: parcels.map(({ seq }) => seq),
    }
  }

  private async personsOf(parcels: readonly ParcelDraft[]): Promise<ReadonlyMap<string, Person>> {
    const { keys, find } = this.options
    if (this.known.size > mostKnown) this.known = new Map()
    const { known } = this
    const all = new Set(parcels.flatMap(({ persons }) => [...persons]))
    const wanted = wantedOf(new Set([...all].filter(person => !known.has(person))), keys)
    const found = await find([...wanted.values()])
    const byHash = new Map(found.map(subject => [subject.joinHash, subject]))
    const personOf = ({ joinHash }: NewSubject): Person => {
      const { id, wrapped, version } = byHash.get(joinHash)!
      return { id, key: keys.unwrap({ wrapped: Buffer.from(wrapped, 'hex'), version }) }
    }
    for (const [person, one] of wanted) known.set(person, personOf(one))
    return known
  }

  private rowOf({ draft, asked, work }: Graded, persons: ReadonlyMap<string, Person>): string {
    const { options } = this
    const [first] = draft.persons
    const person = first === undefined ? undefined : persons.get(first)!
    const { seq, lastSeq, lines, customsValueKrw, taxKrw, collectedKrw, open } = draft
    const words = [draft.channel, draft.shipFrom, draft.state, draft.track, draft.relief]
    const cells = [
      ...[options.assessment, seq, lastSeq].map(String),
      ...quotedWords([draft.parcel, draft.day, ...words]),
      ...[lines, customsValueKrw, taxKrw, collectedKrw, open].map(String),
      ...quotedWords([[...draft.reasons].join('|')]),
      person === undefined ? '' : String(person.id),
      this.personalOf(draft, person),
      ...quotedWords([draft.platform]),
      draft.testedUsdCents === undefined ? '' : String(draft.testedUsdCents),
      ...quotedWords([[...draft.requirements].join('|'), asked, work]),
    ]
    return `${cells.join(',')}\n`
  }

  private personalOf(draft: ParcelDraft, person: Person | undefined): string {
    if (!draft.personal) return ''
    const { assessment, fileKey } = this.options
    const plain = Buffer.from(JSON.stringify(draft.personal))
    const sealed = seal(person?.key ?? fileKey, plain, aboutParcel(assessment, draft.seq))
    const kind = person ? sealedFor.person : sealedFor.file
    return `\\x${Buffer.concat([Buffer.of(kind), sealed]).toString('hex')}`
  }
}

/** Texts that are never null: a blank has quotes around it. */
function quotedWords(words: readonly string[]): readonly string[] {
  return words.map(word => (word === '' ? '""' : csvLine([word])))
}
