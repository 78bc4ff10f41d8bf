/** The verdict on a claim, and what it rests on. */
import type { Text } from '../judge/steps.js'
import { type Answer, type Refusal, vintageName } from './answer.js'
import type { Claim } from './claim.js'
import type { Bench } from './claim-levels.js'
import { evidenceOf } from './evidence.js'
import { compare, fixedText, over, powerOfTen } from './exact-figure.js'
import { type Fit, fitOf, type Printed, tensOff } from './fit.js'
import type { Evidence } from './found.js'
import { needOf } from './lacking.js'
import type { Ledger } from './ledger.js'
import type { OwnChange, OwnFigures, OwnRate } from './own-figures.js'
import { printedOf } from './printed-claim.js'
import { type Reservation, reservationsOf } from './reservations.js'
import { isOver } from './said-when.js'
import { undatedText } from './undated-text.js'
import { amountText } from './units.js'
import { causeTexts, ownText, tensText } from './verdict-texts.js'

export const verdicts = [
  'holds',
  'holds_for_vintage',
  'rounding',
  'differs',
  'wrong',
  'not_comparable',
  'not_known',
] as const

export type Verdict = (typeof verdicts)[number]

export interface Judged {
  readonly claim: Claim
  readonly verdict: Verdict
  /** Why, in a sentence. */
  readonly why: Text
  /** The figures that the claim was held against, the one that decides first. */
  readonly figures: readonly Answer[]
  readonly refusals: readonly Refusal[]
  readonly caveats: readonly Text[]
  /** What the verdict rests on less firmly than it says. */
  readonly reservations: readonly Reservation[]
  /** What the source itself says elsewhere. */
  readonly own?: OwnChange
  /** The rate that the source took, by what it says elsewhere. */
  readonly ownRate?: OwnRate
}

interface Held {
  readonly answer: Answer
  readonly fit: Fit
}

/** A figure as people read it, and where it says more, as the claim would have to print it. */
export function rightText(claim: Claim, { value, base, formula }: Answer): Text {
  if (base === 'date') return { ko: formula, en: formula }
  const [ko, en] = (['ko', 'en'] as const).map(language => amountText(value, base, language))
  const { unit, unitText, places } = claim
  const isPlain = base !== unit.base || !['krw', 'usd', 'count'].includes(base) || unit.power === 0
  if (isPlain) return { ko: ko!, en: en! }
  const printed = `${fixedText(over(value, powerOfTen(unit.power)), places)} ${unitText}`
  const also = (text: string): string => (text === printed ? text : `${text} (${printed})`)
  return { ko: also(ko!), en: also(en!) }
}

const isSame = (a: Answer, b: Answer): boolean => a.series === b.series && a.line === b.line

class Finding {
  private readonly ledger: Ledger
  private readonly claim: Claim
  private readonly evidence: Evidence
  private readonly printed: Printed
  private readonly held: readonly Held[]
  private readonly own: OwnChange | undefined
  private readonly ownRate: OwnRate | undefined

  constructor(bench: Bench, claim: Claim, figures: OwnFigures) {
    this.ledger = bench.ledger
    this.claim = claim
    this.own = figures.changeOf(claim)
    this.ownRate = figures.rateOf(claim)
    this.evidence = evidenceOf(bench, claim)
    this.printed = printedOf(claim)
    this.held = this.fitted(this.evidence.outcome.answers)
  }

  judged(): Judged {
    return (
      this.early() ??
      this.agreeing() ??
      this.rounded() ??
      this.quoted() ??
      this.wrong() ??
      this.mixed() ??
      this.undated() ??
      this.caused() ??
      this.differing() ??
      this.unknown()
    )
  }

  private fitted(answers: readonly Answer[]): readonly Held[] {
    return answers.map(answer => ({ answer, fit: fitOf(this.printed, answer) }))
  }

  private result(verdict: Verdict, why: Text, first: readonly Answer[] = []): Judged {
    const { outcome, quoted, notes, isRateAssumed } = this.evidence
    const rest = [...outcome.answers, ...quoted].filter(one => !first.includes(one))
    const figures = [...first, ...rest]
    const [decisive] = figures
    const { claim, ledger, own, ownRate } = this
    const contrary = own && fitOf(this.printed, own) !== 'exact' ? [ownText(own)] : []
    const caveats = [...notes, ...(decisive?.caveats ?? []), ...contrary]
    const on = { ledger, claim, isRateAssumed: isRateAssumed === true }
    return {
      ...{ claim, verdict, why, figures, refusals: outcome.refusals },
      caveats: [...new Map(caveats.map(one => [one.en, one])).values()],
      reservations: verdict === 'not_known' ? [] : reservationsOf(on, decisive),
      ...(own ? { own } : {}),
      ...(ownRate ? { ownRate } : {}),
    }
  }

  private named(answer: Answer): Text {
    const right = rightText(this.claim, answer)
    const vintage = vintageName(this.ledger, answer)
    const name = answer.name ?? this.ledger.seriesOf(answer.series).name
    return {
      ko: `${right.ko} — ${name.ko}, ${vintage.ko}`,
      en: `${right.en} — ${name.en}, ${vintage.en}`,
    }
  }

  /** Of a stretch that was not over nobody can have published the whole. */
  private early(): Judged | undefined {
    if (isOver(this.ledger, this.claim)) return undefined
    return { ...this.result('not_known', causeTexts.early), figures: [], caveats: [] }
  }

  private quotedFits(): readonly Answer[] {
    const all = this.fitted(this.evidence.quoted)
    return all.filter(({ fit }) => fit === 'exact').map(({ answer }) => answer)
  }

  /** Of figures that agree the newest that was out when the claim was made, else the newest. */
  private newest(answers: readonly Answer[]): Answer {
    const { saidOn } = this.claim
    const order = this.ledger.inOrder(answers.flatMap(one => one.observations.map(o => o.vintage)))
    const place = ({ observations }: Answer): number =>
      Math.max(...observations.map(({ vintage }) => order.indexOf(vintage)))
    const sorted = [...answers].sort((a, b) => place(b) - place(a))
    if (!saidOn) return sorted[0]!
    return sorted.find(one => this.isOut(one, saidOn[1])) ?? sorted[0]!
  }

  private isOut({ observations }: Answer, day: number): boolean {
    const last = new Date(day * 86_400_000).toISOString().slice(0, 10)
    return observations.every(({ vintage }) => {
      const { published } = this.ledger.vintageOf(vintage)
      return published !== '' && published <= last
    })
  }

  private agreeing(): Judged | undefined {
    const fits = this.held.filter(({ fit }) => fit === 'exact').map(({ answer }) => answer)
    if (fits.length === 0) return undefined
    const fit = this.newest(fits)
    const rivals = this.rivalsOf(fit)
    const agreed = fits.filter(one => one !== fit && isSame(one, fit))
    const verdict = rivals.length > 0 ? 'holds_for_vintage' : 'holds'
    const others = rivals.slice(0, 1).map(one => this.rival(one, fit))
    const why = causeTexts[verdict](this.named(fit), others)
    const found = this.result(verdict, why, [fit, ...agreed, ...rivals])
    const isItself = verdict === 'holds' && found.reservations.includes('only_in_report')
    return isItself ? { ...found, why: causeTexts.itself(this.named(fit)) } : found
  }

  /** Each vintage of each series once. */
  private listed(answers: readonly Answer[]): readonly Text[] {
    const first = answers.filter((one, at) => answers.findIndex(own => isSame(own, one)) === at)
    return first.map(one => this.named(one))
  }

  /** What another vintage says, or how it revised a level that the figure rests on. */
  private rival(other: Answer, fit: Answer): Text {
    const named = this.named(other)
    return other.base === fit.base ? named : causeTexts.revised(named)
  }

  /** Other vintages of the same series that say something else, of the figure or of what lies under it. */
  private rivalsOf(fit: Answer): readonly Answer[] {
    const others = this.held.filter(({ answer, fit: own }) => {
      return own !== 'exact' && answer.series === fit.series && answer.line !== fit.line
    })
    const levels = this.evidence.under.filter(one => one.series === fit.series)
    const now = levels.find(one => one.line === fit.line)
    const revised = levels.filter(one => {
      return one.line !== fit.line && (!now || compare(one.value, now.value) !== 0)
    })
    return [...others.map(({ answer }) => answer), ...revised]
  }

  private rounded(): Judged | undefined {
    const near = this.held.filter(({ fit }) => fit === 'rounding').map(({ answer }) => answer)
    if (near.length === 0) return undefined
    const fit = this.newest(near)
    return this.result('rounding', causeTexts.rounding(this.named(fit)), [fit])
  }

  /** It follows from what papers quote: false where published totals give something else. */
  private quoted(): Judged | undefined {
    const [fit] = this.quotedFits()
    if (!fit) return undefined
    const { answers } = this.evidence.outcome
    if (answers.length === 0)
      return this.result('holds', causeTexts.asQuoted(this.named(fit)), [fit])
    const why = causeTexts.quoted(this.listed(answers))
    return this.result('differs', why, [fit])
  }

  private wrong(): Judged | undefined {
    const all = [...this.held, ...this.fitted(this.evidence.quoted)]
    const off = all.find(({ fit }) => fit === 'tens' || fit === 'sign')
    if (!off) return this.wrongDay()
    const named = this.named(off.answer)
    const tens = tensOff(this.printed, off.answer.value)
    const why = off.fit === 'sign' ? causeTexts.sign(named) : tensText(tens, named)
    return this.result('wrong', why, [off.answer])
  }

  /** A day is the right one or it is not. */
  private wrongDay(): Judged | undefined {
    const [first] = this.held
    if (this.claim.unit.base !== 'date' || !first) return undefined
    return this.result('wrong', causeTexts.day(this.named(first.answer)), [first.answer])
  }

  /** It comes out only where two things are set against each other that may not be. */
  private mixed(): Judged | undefined {
    const { refusals, answers } = { ...this.evidence.outcome }
    const found = refusals.find(({ blocked, base }) => {
      const isOwn = blocked !== undefined && base === this.claim.unit.base
      return isOwn && fitOf(this.printed, { value: blocked! }) === 'exact'
    })
    const isBare = answers.length === 0
    const only = isBare ? refusals.find(({ reason }) => reason !== 'not_seen') : undefined
    const refusal = found ?? only
    if (!refusal) return undefined
    const { offers } = this.evidence
    const why = causeTexts.mixed(refusal.why, found !== undefined)
    return this.result('not_comparable', causeTexts.offered(why, this.listed(offers)), offers)
  }

  /** At the mean it does not come out, and no day is named at whose rate it might. */
  private undated(): Judged | undefined {
    const { undated, outcome, quoted } = this.evidence
    const mean = this.listed([...outcome.answers, ...quoted])
    if (!undated || mean.length === 0) return undefined
    const { verdict, why } = undatedText(undated, mean)
    return this.result(verdict, why)
  }

  private caused(): Judged | undefined {
    const all = this.evidence.caused
    const found = all.find(({ answer }) => fitOf(this.printed, answer) === 'exact')
    if (!found) return undefined
    const right = this.listed(this.evidence.outcome.answers)
    return this.result('differs', causeTexts.caused(found.cause, right), [
      ...this.evidence.outcome.answers.slice(0, 1),
      found.answer,
    ])
  }

  private differing(): Judged | undefined {
    const answers = [...this.evidence.outcome.answers, ...this.evidence.quoted]
    if (answers.length === 0) return undefined
    const near = this.newest(answers)
    const why = causeTexts.differs(this.listed(answers))
    return this.result('differs', why, [near])
  }

  private unknown(): Judged {
    const { claim, ledger } = this
    const isKnown = ledger.claimed(claim.series.split('/')[0]!).length > 0
    if (!isKnown && claim.series !== 'balance') return this.result('not_known', causeTexts.noSeries)
    const need = needOf(ledger, claim)
    const { offers } = this.evidence
    const why = need ? causeTexts.needed(need) : causeTexts.notSeen
    return this.result('not_known', causeTexts.parts(why, this.listed(offers)), offers)
  }
}

/** Judges one claim; `own` is what its source says elsewhere. */
export function judgeClaim(bench: Bench, claim: Claim, own: OwnFigures): Judged {
  return new Finding(bench, claim, own).judged()
}
