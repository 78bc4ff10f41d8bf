/** Goods that came into Korea, by what a store keeps of them: those that orders may be sending out again. */
import type { InboundGoods } from '../../declare/origin.js'
import type { Plan } from '../../declare/plan.js'
import { readCsvTable } from '../../files/csv-table.js'
import { inboundGoodsFrom } from '../../files/declare/inbound-goods.js'
import { type InboundLine, inboundLines } from '../../store/inbound-lines.js'
import type { Sql } from '../../store/sql.js'

function goodsOf({ parcel, input, columns }: InboundLine): InboundGoods {
  const cells = readCsvTable(input).header
  return inboundGoodsFrom(name => cells[(columns ?? []).indexOf(name)] ?? '', parcel)
}

/** Each goods once: what has the code, the SKU or the parcel of a line that leaves. */
export async function keptInbound(sql: Sql, plan: Plan): Promise<readonly InboundGoods[]> {
  const lines = plan.declarations.flatMap(({ shipment }) => shipment.lines)
  const given = (values: readonly string[]) => [...new Set(values.filter(value => value !== ''))]
  const asked = {
    parcels: given(lines.map(({ tracking }) => tracking)),
    marks: given(lines.flatMap(({ hs, sku }) => [hs, sku])),
  }
  const [parcels, marks] = [new Set(asked.parcels), new Set(asked.marks)]
  const found = new Map<string, InboundGoods>()
  for await (const rows of inboundLines(sql, asked)) {
    for (const row of rows) {
      const goods = goodsOf(row)
      const { hs, parcel = '', marks: own = [] } = goods
      if (!parcels.has(parcel) && ![hs, ...own].some(mark => marks.has(mark))) continue
      found.set(JSON.stringify(goods), goods)
    }
  }
  return [...found.values()]
}
