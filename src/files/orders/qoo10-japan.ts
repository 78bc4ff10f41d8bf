/** Qoo10 Japan: the list of orders to ship, in Shift_JIS or UTF-8. */
import type { Adapter } from './adapter.js'

export const qoo10Japan: Adapter = {
  name: 'qoo10-japan',
  ko: 'Qoo10 재팬 배송 목록',
  en: 'Qoo10 Japan, list of orders to ship',
  direction: 'out',
  tells: ['注文番号', 'カート番号', '商品名', '販売価格'],
  columns: {
    order: ['注文番号'],
    bundle: ['カート番号'],
    tracking_no: ['送り状番号'],
    status: ['配送状態'],
    sold_on: ['注文日'],
    to: ['国家'],
    buyer: ['購入者名', '受取人名'],
    sku: ['販売者商品コード', '商品番号'],
    goods: ['商品名'],
    quantity: ['数量'],
    unit_price: ['販売価格'],
    discount: ['割引額'],
    line_total: ['注文金額の合計'],
    paid_amount: ['購入者決済金額'],
    currency: ['通貨'],
  },
  words: { status: { キャンセル: 'cancelled', キャンセル完了: 'cancelled', 取消: 'cancelled' } },
  sets: { platform: 'qoo10', kind_of_export: 'sale' },
}
