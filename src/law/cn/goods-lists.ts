/** Goods and payers of Chinese rules: HS prefixes and names, by our reading. */

/**
 * `consumption`: consumption tax by the price of a gram or a sheet, or another one that is not on board;
 * `vat`: reduced, or perhaps; `mail`: the band of personal articles that only a code tells.
 * A longer prefix stands in for a shorter one.
 */
export const chineseGoods = `
prefix,consumption,vat,mail,standing
01,,unclear,,remembered
02,,unclear,,remembered
03,,unclear,,remembered
04,,unclear,,remembered
05,,unclear,,remembered
06,,unclear,,remembered
07,,unclear,,remembered
08,,unclear,,remembered
09,,unclear,,remembered
10,,unclear,,remembered
11,,unclear,,remembered
12,,unclear,,remembered
13,,unclear,,remembered
14,,unclear,,remembered
15,,unclear,,remembered
2203,other,,,remembered
2204,other,,,remembered
2205,other,,,remembered
2206,other,,,remembered
2208,other,,,remembered
2402,other,,,remembered
2403,other,,,remembered
2404,other,,,remembered
2501,,unclear,,remembered
3303,by_gram,,,reported
3304,by_gram,,,reported
330790,unclear,,,remembered
33079040,by_sheet,,,remembered
4901,,reduced,,remembered
4902,,reduced,,remembered
4903,,reduced,,remembered
4904,,reduced,,remembered
7113,other,,jewellery,remembered
7114,other,,jewellery,remembered
7116,other,,jewellery,remembered
7117,,,costumeJewellery,remembered
8471,,,computers,reported
851830,,,earphones,remembered
852349,,reduced,,remembered
`

/** Payment companies that are registered, each with the names that orders give it. */
export const chinesePayers = [
  ['Alipay', '支付宝'],
  ['WeChat Pay', 'WeChat', '微信支付', '微信', 'Tenpay', '财付通'],
]
