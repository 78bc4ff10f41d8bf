/** Every small change of the law: a value one unit off, a day one day off, another form. */
import { type GoodsLists, shippedLists } from '../../src/assess/goods.js'
import { addDays, day, formatDay } from '../../src/basis/day.js'
import { quantityScale } from '../../src/basis/scale.js'
import { type KoreanLaw, kr } from '../../src/law/kr/index.js'
import { type LawTree, provisionsOf } from '../../src/law/law-on.js'
import { type PrefixTable, tableOf } from '../../src/law/prefix-table.js'
import type { Provision, Version } from '../../src/law/provision.js'
import type { SelfUseRow } from '../../src/law/self-use-table.js'

export interface Mutant {
  /** `kr.customsActRule.reliefLimit@2015-12-01 value+1`, or `list-exclusions 0901 dropped`. */
  readonly name: string
  readonly law: KoreanLaw
  readonly lists: GoodsLists
}

/** A small change of the law of one country. */
export interface LawMutant {
  readonly name: string
  readonly law: object
}

function withVersions(law: object, key: string, versions: readonly Version<unknown>[]): object {
  const [, instrument, name] = key.split('.') as [string, string, string]
  const tree = law as LawTree
  const provision: Provision<unknown> = { ...tree[instrument]![name]!, versions }
  return { ...tree, [instrument]: { ...tree[instrument], [name]: provision } }
}

function otherValues(
  provision: Provision<unknown>,
  value: unknown,
): (readonly [string, unknown])[] {
  if (typeof value === 'number') {
    const lower = value > 0 ? [['value-1', value - 1] as const] : []
    return [['value+1', value + 1], ...lower]
  }
  // A name or heading has no list of others: any other will do.
  const others = (provision.choices ?? ['other']).filter(choice => choice !== value)
  return others.map(choice => [`value=${String(choice)}`, choice])
}

function* mutantsOf(law: object, key: string, provision: Provision<unknown>): Generator<LawMutant> {
  const { versions } = provision
  for (const [at, version] of versions.entries()) {
    const put = (label: string, changed: Version<unknown>): LawMutant => ({
      name: `${key}@${version.from} ${label}`,
      law: withVersions(law, key, versions.with(at, changed)),
    })
    for (const [label, value] of otherValues(provision, version.value)) {
      yield put(label, { ...version, value })
    }
    for (const [label, by] of [
      ['day-1', -1],
      ['day+1', 1],
    ] as const) {
      const from = formatDay(addDays(day(version.from), by))
      const isApart = versions.every((other, place) => place === at || other.from !== from)
      if (isApart) yield put(label, { ...version, from })
    }
  }
}

/** All small changes of the law of a country. */
export function* lawMutants(law: object, country: string): Generator<LawMutant> {
  for (const { key, provision } of provisionsOf(law, country)) {
    yield* mutantsOf(law, key, provision)
  }
}

function* listMutants(name: 'exclusions' | 'goodsTaxes' | 'simplified'): Generator<Mutant> {
  const table: PrefixTable = shippedLists[name]
  for (const [at, row] of table.rows.entries()) {
    const rows = table.rows.filter((_, place) => place !== at)
    yield {
      name: `${name} ${row.prefix} dropped`,
      law: kr,
      lists: { ...shippedLists, [name]: tableOf(rows) },
    }
  }
}

function* requirementMutants(): Generator<Mutant> {
  const { rows } = shippedLists.requirements
  for (const [at, row] of rows.entries()) {
    const requirements = tableOf(rows.filter((_, place) => place !== at))
    const name = `requirements ${row.prefix} ${row['requirement']} dropped`
    yield { name, law: kr, lists: { ...shippedLists, requirements } }
  }
}

function* rowMutants(row: SelfUseRow): Generator<readonly [string, SelfUseRow | undefined]> {
  yield ['dropped', undefined]
  for (const by of [-1, 1]) {
    const sign = by > 0 ? `+${by}` : String(by)
    const step = by * quantityScale
    const isDoubtful = row.doubtTo > row.limit
    const doubtTo = isDoubtful ? row.doubtTo : row.limit + step
    yield [`limit${sign}`, { ...row, limit: row.limit + step, doubtTo }]
    if (isDoubtful) yield [`doubt${sign}`, { ...row, doubtTo: row.doubtTo + step }]
    yield [`day${sign}`, { ...row, from: addDays(row.from, by) }]
  }
  for (const list of ['prefixes', 'perhaps'] as const) {
    for (const prefix of row[list]) {
      const fewer = { ...row, [list]: row[list].filter(p => p !== prefix) }
      const named = [...fewer.prefixes, ...fewer.perhaps]
      yield [`${list} ${prefix} dropped`, { ...fewer, named }]
    }
  }
}

function* selfUseMutants(): Generator<Mutant> {
  const rows = shippedLists.selfUse
  for (const [at, row] of rows.entries()) {
    for (const [label, changed] of rowMutants(row)) {
      // A row is emptied, not taken out: the others keep their places.
      const fresh = changed ?? { ...row, goods: '(dropped)', prefixes: [], perhaps: [], named: [] }
      const selfUse = rows.with(at, fresh)
      yield { name: `selfUse ${row.goods} ${label}`, law: kr, lists: { ...shippedLists, selfUse } }
    }
  }
}

/** All small changes of the law of parcels into Korea, and of its lists. */
export function* allMutants(): Generator<Mutant> {
  for (const { name, law } of lawMutants(kr, 'kr')) {
    yield { name, law: law as KoreanLaw, lists: shippedLists }
  }
  yield* listMutants('exclusions')
  yield* listMutants('goodsTaxes')
  yield* listMutants('simplified')
  yield* selfUseMutants()
  yield* requirementMutants()
}
