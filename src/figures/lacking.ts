/** What a claim would have to name or to count in, so that it can be held against anything. */
import type { Text } from '../judge/steps.js'
import type { Refusal } from './answer.js'
import type { Claim } from './claim.js'
import { cellOf, isBalance } from './claim-levels.js'
import { flows } from './flows.js'
import type { Ledger } from './ledger.js'
import type { Series } from './observation.js'
import { about, whyTexts } from './why-not.js'

function seriesOf(ledger: Ledger, claim: Claim): readonly Series[] {
  const word = claim.series.split('/')[0]!
  if (!isBalance(claim)) return ledger.claimed(word)
  const sides = flows.map(({ sales }) => ledger.seriesOf(sales))
  return [...sides, ...ledger.claimed('balance')]
}

/** A level in a unit that no scope of its series is counted in. */
export function unitRefusal(ledger: Ledger, claim: Claim): Refusal | undefined {
  const all = seriesOf(ledger, claim)
  const { base } = claim.unit
  if (all.length === 0 || all.some(({ unit }) => unit.base === base)) return undefined
  const units = [...new Map(all.map(({ unit }) => [unit.name.en, unit.name])).values()]
  const why = about(whyTexts.two_units, {
    ko: `주장은 '${claim.unitText}', 계열은 '${units.map(({ ko }) => ko).join(', ')}'`,
    en: `the claim is in '${claim.unitText}', the series in '${units.map(({ en }) => en).join(', ')}'`,
  })
  return { operation: 'level', reason: 'two_units', base, why, observations: [] }
}

const most = 8

function listed(ledger: Ledger, kind: 'item' | 'partner', ids: readonly string[]): Text {
  const of = (language: 'ko' | 'en'): string => {
    const named = ids.slice(0, most).map(id => `${id} (${ledger.nameOf(kind, id)[language]})`)
    return `${named.join(', ')}${ids.length > most ? ', …' : ''}`
  }
  return { ko: of('ko'), en: of('en') }
}

const needed: Readonly<Record<'item' | 'partner', Text>> = {
  item: {
    ko: '이 계열의 값은 품목마다 있습니다. series에 품목을 붙이십시오(계열:품목)',
    en: 'the figures of this series are by item: name one in series (SERIES:ITEM)',
  },
  partner: {
    ko: '이 계열의 값은 상대국마다 있습니다. partner를 적으십시오',
    en: 'the figures of this series are by partner: fill in partner',
  },
}

/** An item or a partner that the claim leaves open, and without which its series has no figure. */
export function needOf(ledger: Ledger, claim: Claim): Text | undefined {
  for (const series of isBalance(claim) ? [] : seriesOf(ledger, claim)) {
    const cell = cellOf(ledger, claim, series.id)
    const levels = ledger.where(series.id, { kind: 'level' })
    for (const kind of ['item', 'partner'] as const) {
      const isOpen = cell[kind] === '' && levels.length > 0 && levels.every(one => one[kind] !== '')
      if (!isOpen) continue
      const ofPeriod = levels.filter(({ period }) => period === claim.period)
      const ids = (ofPeriod.length > 0 ? ofPeriod : levels).map(one => one[kind])
      return about(needed[kind], listed(ledger, kind, [...new Set(ids)]))
    }
  }
  return undefined
}
