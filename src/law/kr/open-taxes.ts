/**
 * Goods whose taxes this edition does not judge yet, by HS prefix: their amounts are left not
 * known. `luxury` bears individual consumption tax only above a threshold.
 */
export const openTaxes = `
prefix,tax,cite
2203,liquor,주세법 제8조
2204,liquor,주세법 제8조
2205,liquor,주세법 제8조
2206,liquor,주세법 제8조
2207,liquor,주세법 제8조
2208,liquor,주세법 제8조
2401,tobacco,개별소비세법 제1조제2항제6호
2402,tobacco,개별소비세법 제1조제2항제6호
2403,tobacco,개별소비세법 제1조제2항제6호
2404,tobacco,개별소비세법 제1조제2항제6호
4202,luxury,개별소비세법 제1조제2항제2호
4303,luxury,개별소비세법 제1조제2항제2호
57,luxury,개별소비세법 제1조제2항제2호
7101,luxury,개별소비세법 제1조제2항제2호
7102,luxury,개별소비세법 제1조제2항제2호
7103,luxury,개별소비세법 제1조제2항제2호
7113,luxury,개별소비세법 제1조제2항제2호
7114,luxury,개별소비세법 제1조제2항제2호
7116,luxury,개별소비세법 제1조제2항제2호
9101,luxury,개별소비세법 제1조제2항제2호
9102,luxury,개별소비세법 제1조제2항제2호
9303,consumption,개별소비세법 제1조제2항제1호
9401,luxury,개별소비세법 제1조제2항제2호
9403,luxury,개별소비세법 제1조제2항제2호
950430,consumption,개별소비세법 제1조제2항제1호
8703,consumption,개별소비세법 제1조제2항제3호
02,vat,부가가치세법 제27조제1호
03,vat,부가가치세법 제27조제1호
04,vat,부가가치세법 제27조제1호
05,vat,부가가치세법 제27조제1호
07,vat,부가가치세법 제27조제1호
08,vat,부가가치세법 제27조제1호
09,vat,부가가치세법 제27조제1호
10,vat,부가가치세법 제27조제1호
11,vat,부가가치세법 제27조제1호
12,vat,부가가치세법 제27조제1호
1301,vat,부가가치세법 제27조제1호
15,vat,부가가치세법 제27조제1호
16,vat,부가가치세법 제27조제1호
20,vat,부가가치세법 제27조제1호
2501,vat,부가가치세법 제27조제1호
4901,vat,부가가치세법 제27조제2호
4902,vat,부가가치세법 제27조제2호
4903,vat,부가가치세법 제27조제2호
4905,vat,부가가치세법 제27조제2호
`
