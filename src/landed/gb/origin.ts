/** What goods must meet to claim the agreement between the United Kingdom and Korea. */
import type { Text } from '../../judge/steps.js'
import { type OriginRule, type OriginRules, originRulesOf } from '../../law/origin-rules.js'
import type { Consignment } from '../consignment.js'
import type { Setting, Variant } from '../destination.js'
import { isOfKorea } from '../ways.js'

/** As people read a rule: the goods, then each way that is enough. */
function ruleText({ goods, ways }: OriginRule): string {
  return `${goods} – ${ways.join(' OR ')}`
}

export class GbOrigin {
  private readonly table: OriginRules
  private readonly digitsOf: Setting['digitsOf']

  constructor({ tables, digitsOf }: Setting) {
    this.table = tables.gb
    this.digitsOf = digitsOf
  }

  /** The claim, with the rules of the codes of the consignment; goods of Korea alone may make it. */
  options(consignment: Consignment): readonly Variant[] {
    if (!isOfKorea(consignment)) return []
    return [
      {
        id: 'uk_korea',
        status: 'needs',
        title: { ko: '한·영 협정 신청', en: 'UK-Korea agreement claimed' },
        asks: this.asks(consignment),
        cells: { origin_claim: 'uk_korea' },
      },
    ]
  }

  private asks(consignment: Consignment): Text {
    const rules = this.rulesOf(consignment)
    const ko = '원산지 기준을 채우고 증명해야 하며, 협정세율을 duty_rate_pct에 적으십시오.'
    const en = 'Origin must be met and proven; give the rate of the agreement in duty_rate_pct.'
    if (rules.length === 0) {
      return {
        ko: `${ko} 품목번호가 없어 기준을 찾지 못했습니다.`,
        en: `${en} No rule was found without a code.`,
      }
    }
    const text = rules.map(ruleText).join(' / ')
    return { ko: `${ko} 기준(영국 정부의 영문): ${text}`, en: `${en} Rule: ${text}` }
  }

  private rulesOf({ code, korean, count }: Consignment): readonly OriginRule[] {
    const found = new Set<OriginRule>()
    for (let at = 0; at < count; at++) {
      const digits = this.digitsOf(code[at]! > 0 ? code[at]! : korean[at]!)
      for (const rule of originRulesOf(this.table, digits)) found.add(rule)
    }
    return [...found]
  }
}
