/** Every lawful way to clear a parcel side by side: each is found by judging the parcel again. */
import { fill } from '../basis/codes.js'
import type { Text } from '../judge/steps.js'
import { agreementColumns } from '../law/schedule.js'
import { type Again, type Difference, differenceKrw, type Outcome } from './again.js'
import { type Basis, basisFor } from './explain-basis.js'
import { keysOfRows } from './explain-rests.js'
import { withinLimits } from './part-within.js'
import type { ReasonCode } from './reason-ids.js'
import { reasonOf } from './reasons.js'
import { Proof } from './words.js'

/**
 * How an option stands: the answer follows it (`taken`), the owner may choose it (`open`), it asks for
 * more (`needs`), the law is not clear (`doubtful`), it is closed (`barred`), or `not_known`.
 */
export type OptionStatus = 'taken' | 'open' | 'needs' | 'doubtful' | 'barred' | 'not_known'

export interface LawfulOption {
  readonly id: 'ordinary' | 'agreement' | 'simplified' | 'declared' | 'part_returned'
  readonly title: Text
  readonly status: OptionStatus
  /** What applies, what it asks for, or why it is closed. */
  readonly what: readonly Text[]
  readonly track: string
  readonly relief: string
  readonly rateKinds: readonly string[]
  /** Tax of the parcel that is collected, in won; empty where it is not known. */
  readonly collectedKrw: string
  /** How much more than the answer; below 0 is less, empty is not known. */
  readonly differenceKrw: string
  readonly basis: readonly Basis[]
}

interface Draft {
  readonly id: LawfulOption['id']
  readonly title: Text
  readonly status: OptionStatus
  readonly what: readonly Text[]
  /** What was judged; undefined where the option is closed or can't be judged. */
  readonly outcome: Outcome | undefined
  readonly keys: readonly string[]
}

const titles = {
  ordinary: { ko: '일반세율', en: 'Ordinary rates' },
  agreement: { ko: '협정세율(원산지 증빙)', en: 'Agreement rate, with proof of origin' },
  simplified: { ko: '간이세율', en: 'Simplified rates' },
  declared: {
    ko: '신고 없이 통관된 뒤의 수입신고',
    en: 'A declaration at your wish, after clearance without one',
  },
  part_returned: {
    ko: '한도 안의 일부만 통관하고 나머지는 반송',
    en: 'The part within the limit cleared, the rest returned',
  },
} as const

const sentences = {
  ordinary: {
    ko: '신고하는 물품 전부에 기본·양허세율과 내국세를 적용합니다.',
    en: 'Basic or concession rates and domestic taxes for all goods of the declaration.',
  },
  ordinaryPost: {
    ko: '우편물에 간이세율을 적용받지 않으려면 수취인이 수입신고해야 합니다. 그러면 신고일의 법령과 환율을 적용합니다.',
    en:
      'To be free of simplified rates the addressee of mail has to declare it; the law and rates of ' +
      'that day then hold.',
  },
  noOrigin: {
    ko: '원산지(origin)가 비어 있어 협정세율을 알 수 없습니다. 원산지는 발송국과 다를 수 있습니다.',
    en: 'The origin is blank, so no agreement rate can be told. It may differ from the country of dispatch.',
  },
  noAgreement: {
    ko: '이 원산지와 발송국에는 실려 있는 더 낮은 협정세율이 없습니다.',
    en: 'For this origin and country of dispatch no lower agreement rate is on board.',
  },
  receipt: {
    ko: '구매처(국가)와 가격이 담긴 구매 영수증이면 됩니다. 협정관세는 신청해야 합니다.',
    en: 'A receipt that shows the shop, its country and the price will do. The rate must be claimed.',
  },
  certificate: {
    ko: '협정이 정한 원산지증명서(또는 원산지신고서)가 필요합니다. 협정관세는 신청해야 합니다.',
    en: 'A certificate (or declaration) of origin as the agreement asks is needed. The rate must be claimed.',
  },
  simplified: {
    ko: '관세와 내국세를 합한 하나의 세율입니다. 배제되는 물품에는 일반세율을 적용합니다.',
    en: 'One rate in place of duty and domestic taxes. Goods that are barred take ordinary rates.',
  },
  declared: {
    ko: '물품수신인은 반출된 날부터 30일 안에 사유서를 붙여 수입신고할 수 있습니다. 물품을 세관이 지정하는 장소에 반입하고, 같은 물품임이 확인되어야 합니다. 수입신고필증을 받습니다.',
    en:
      'Within 30 days of release the addressee may declare, with a statement of reasons. The goods go ' +
      'to a place that customs names and must be found to be the same. A certificate of the declaration ' +
      'is issued.',
  },
  partByValue: {
    ko: '반송하지 않는 일부만 수입하는 것이 면세를 받기 위한 B/L 분할(수입통관고시 제16조제2항제3호)로 금지되는지 글이 분명하지 않습니다. 세관에 먼저 물어야 합니다.',
    en:
      'Whether importing the part that is not returned is a splitting of the B/L to gain the relief, which ' +
      'is barred (Notice on Import Clearance art. 16(2) item 3), the text does not say. Ask customs first.',
  },
  partByQuantity: {
    ko: '인정기준을 넘는 수량만 반송하는 방법입니다. 그 절차의 원문은 확인하지 못했습니다. 세관에 먼저 물어야 합니다.',
    en:
      'Only what is above the quantity is returned. The text on how that is done was not found. Ask ' +
      'customs first.',
  },
  splitting: {
    ko: '면세를 받으려고 한 화물을 나누어 신고할 수는 없습니다. 나누면 합산하여 과세합니다.',
    en: 'A parcel may not be declared in parts to gain the relief: parts are combined and taxed.',
  },
} as const

const declaredWithoutProof: Difference = {
  bench: { rateChoice: 'ordinary', isListDeclined: true },
  changesOf: () => ({ origin_proof: 0 }),
}

function isAgreement(kinds: readonly string[]): boolean {
  const agreements: readonly string[] = agreementColumns
  return kinds.some(kind => agreements.includes(kind))
}

function isSame(a: Outcome, b: Outcome): boolean {
  return a.rateKinds.join() === b.rateKinds.join() && a.collectedKrw === b.collectedKrw
}

/** The sentences and provisions of those reasons of an outcome, all rows judged, that a test picks. */
function reasonsOf({ judged, own }: Again, outcome: Outcome, isPicked: (code: string) => boolean) {
  const texts = new Map<string, Text>()
  const keys: string[] = []
  for (const [at, answer] of outcome.answers.entries()) {
    for (const code of answer.reasons.split('|').filter(isPicked)) {
      const reason = reasonOf(code as ReasonCode)
      const text = { ko: fill(reason.ko, answer), en: fill(reason.en, answer) }
      texts.set(text.en, text)
      keys.push(...keysOfRows(judged, reason.rests, [own[at]!]))
    }
  }
  return { texts: [...texts.values()], keys }
}

class Options {
  private readonly again: Again

  constructor(again: Again) {
    this.again = again
  }

  option({ outcome, keys, ...draft }: Draft): LawfulOption {
    const { judged, own, now } = this.again
    return {
      ...draft,
      track: outcome?.track ?? '',
      relief: outcome?.relief ?? '',
      rateKinds: outcome?.rateKinds ?? [],
      collectedKrw: outcome?.collectedKrw ?? '',
      differenceKrw: outcome ? differenceKrw(outcome, now) : '',
      basis: basisFor(judged, keysOfRows(judged, keys, own), own[0]!),
    }
  }

  private withProof(proof: number): Outcome {
    const bench = { rateChoice: 'ordinary' } as const
    return this.again.judge({ bench, changesOf: () => ({ origin_proof: proof }) })
  }

  ordinary(): Draft {
    const { now } = this.again
    const asked = this.withProof(0)
    const isPost = asked.reasons.has('ordinary_needs_declaration')
    const outcome = isPost ? this.again.judge(declaredWithoutProof) : asked
    const status = isPost ? 'needs' : 'open'
    return {
      id: 'ordinary',
      title: titles.ordinary,
      status: isSame(asked, now) ? 'taken' : status,
      what: isPost ? [sentences.ordinary, sentences.ordinaryPost] : [sentences.ordinary],
      outcome,
      keys: [
        ...(isPost ? ['kr.postalNotice.ordinaryRates'] : []),
        'kr.customsAct.dutyRateOrder',
        'kr.customsActDecree.simplifiedBars',
        'kr.vatAct.rate',
      ],
    }
  }

  agreement(): Draft {
    const { again } = this
    const share = { id: 'agreement', title: titles.agreement } as const
    const keys = ['kr.ftaAct.directTransport']
    if (!again.own.some(row => again.cell('origin', row) > 0)) {
      return { ...share, status: 'needs', what: [sentences.noOrigin], outcome: undefined, keys }
    }
    const proven = this.withProof(Proof.certificate)
    if (!isAgreement(proven.rateKinds)) {
      const isOpen = proven.reasons.has('preference_not_known')
      const picked = reasonsOf(again, proven, code => code.startsWith('preference_not_'))
      const what = picked.texts.length > 0 ? picked.texts : [sentences.noAgreement]
      const status = isOpen ? 'not_known' : 'barred'
      return { ...share, status, what, outcome: undefined, keys: [...keys, ...picked.keys] }
    }
    const byReceipt = this.withProof(Proof.receipt)
    const isReceipt = isSame(byReceipt, proven)
    const waived = reasonsOf(again, byReceipt, code => code === 'preference_papers_waived').keys
    return {
      ...share,
      status: isAgreement(again.now.rateKinds) && isSame(proven, again.now) ? 'taken' : 'needs',
      what: [isReceipt ? sentences.receipt : sentences.certificate],
      outcome: proven,
      keys: [...keys, ...(isReceipt ? waived : [])],
    }
  }

  simplified(): Draft {
    const outcome = this.again.judge({ bench: { rateChoice: 'simplified' } })
    const { texts, keys } = reasonsOf(this.again, outcome, code => code.startsWith('simplified_'))
    const isAny = outcome.rateKinds.includes('simplified')
    const isOpen = outcome.collectedKrw === ''
    const isTaken = this.again.now.rateKinds.includes('simplified')
    const ifAny = isTaken ? 'taken' : 'open'
    const ifNone = isOpen ? 'not_known' : 'barred'
    return {
      id: 'simplified',
      title: titles.simplified,
      status: isAny ? ifAny : ifNone,
      what: isAny ? [sentences.simplified, ...texts] : texts,
      outcome: isAny ? outcome : undefined,
      keys: ['kr.customsAct.simplifiedScope', 'kr.customsActDecree.simplifiedBars', ...keys],
    }
  }

  /** A declaration by the addressee of what cleared without one. */
  declared(): readonly Draft[] {
    const { track } = this.again.now
    const isPost = track === 'free_on_spot'
    if (track !== 'list' && !isPost) return []
    const notice = isPost ? 'postalNotice' : 'expressNotice'
    const outcome = this.again.judge({ bench: { isListDeclined: true } })
    return [
      {
        id: 'declared',
        title: titles.declared,
        status: 'open',
        what: [sentences.declared],
        outcome,
        keys: [`kr.${notice}.declarationAtWish`, 'kr.customsActRule.reliefLimit'],
      },
    ]
  }

  partReturned(): readonly Draft[] {
    const part = withinLimits(this.again)
    if (!part) return []
    const isQuantity = this.again.now.reasons.has('self_use_exceeded')
    const limit = isQuantity ? 'kr.importNotice.selfUseQuantities' : 'kr.customsActRule.reliefLimit'
    return [
      {
        id: 'part_returned',
        title: titles.part_returned,
        status: 'doubtful',
        what: [
          part.what,
          isQuantity ? sentences.partByQuantity : sentences.partByValue,
          sentences.splitting,
        ],
        outcome: part.outcome,
        keys: [...this.returnKeys(), limit],
      },
    ]
  }

  private returnKeys(): readonly string[] {
    const { judged, own } = this.again
    const { postal, parcels } = judged.work
    const isPost = postal?.isPost[parcels.parcelOf[own[0]!]!] === 1
    const place = isPost ? 'kr.postalNotice.partReturned' : 'kr.importNotice.waybillNotSplit'
    return ['kr.customsAct.goodsReturned', place]
  }

  all(): readonly LawfulOption[] {
    const isRelieved = this.again.now.relief !== 'none' && this.again.now.relief !== ''
    const rates = isRelieved ? [] : [this.ordinary(), this.agreement(), this.simplified()]
    const drafts = [...rates, ...this.declared(), ...this.partReturned()]
    return drafts.map(draft => this.option(draft))
  }
}

/** The lawful ways to clear a parcel, with what each would collect. Splitting is never one of them. */
export function lawfulOptions(again: Again): readonly LawfulOption[] {
  return new Options(again).all()
}
