/** Origins that do not hold together, each with what the destination would charge for either origin. */
import {
  type InboundGoods,
  type OriginWarning,
  originsAsked,
  originWarnings,
} from '../../declare/origin.js'
import { chargesByOrigin, type OriginCharge } from '../../declare/other-origins.js'
import type { Plan } from '../../declare/plan.js'
import { judgeOutbound } from '../../landed/judge.js'
import type { LandedBench } from '../../landed/tables.js'
import type { OutboundColumns } from '../../parcel/outbound-columns.js'

export interface OriginFinding {
  readonly warning: OriginWarning
  readonly charges: readonly OriginCharge[]
}

interface OfOrders {
  readonly columns: OutboundColumns
  readonly plan: Plan
  readonly bench: LandedBench
}

export function originFindings(
  { columns, plan, bench }: OfOrders,
  inbound: readonly InboundGoods[],
): readonly OriginFinding[] {
  const judged = judgeOutbound(columns, bench)
  return originWarnings(plan, inbound).map(warning => {
    const charges = chargesByOrigin(judged, bench, warning.line.row, originsAsked(warning))
    return { warning, charges }
  })
}
