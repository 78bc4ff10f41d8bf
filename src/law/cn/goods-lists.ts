/** Goods and payers of Chinese rules: HS prefixes and names. */

/** `tax`: cosmetics that may be high-end, by gram or by sheet; VAT that may be reduced. Our reading. */
export const chineseGoods = `
prefix,cosmetics,vat,standing
01,,unclear,remembered
02,,unclear,remembered
03,,unclear,remembered
04,,unclear,remembered
05,,unclear,remembered
06,,unclear,remembered
07,,unclear,remembered
08,,unclear,remembered
09,,unclear,remembered
10,,unclear,remembered
11,,unclear,remembered
12,,unclear,remembered
13,,unclear,remembered
14,,unclear,remembered
15,,unclear,remembered
2501,,unclear,remembered
3303,by_gram,,reported
3304,by_gram,,reported
33079040,by_sheet,,remembered
4901,,reduced,remembered
4902,,reduced,remembered
4903,,reduced,remembered
4904,,reduced,remembered
852349,,reduced,remembered
`

/** Payment companies as orders name them, in small letters without spaces and marks. */
export const chinesePayers = [
  'alipay',
  '支付宝',
  'wechat',
  'wechatpay',
  '微信支付',
  '微信',
  'tenpay',
  '财付通',
]
