/**
 * Goods of the annex of simplified rates (관세법 시행령 별표 2) by HS prefix. The annex names goods, not
 * codes: the prefixes are our reading. The longest prefix counts; a code under none of them is of
 * item 4. Watches, bags, jewels, carpets and furniture are those of the list of consumption tax.
 * `perhaps_textile` and `unclear` depend on what the code does not show.
 */
export const simplifiedGoods = `
prefix,goods,cite
05079011,antler,별표 2 제3호다목
4203,textile,별표 2 제3호나목
43,fur,별표 2 제3호가목
5,textile,별표 2 제3호나목
60,textile,별표 2 제3호나목
61,textile,별표 2 제3호나목
62,textile,별표 2 제3호나목
63,textile,별표 2 제3호나목
64,textile,별표 2 제3호나목
66,perhaps_textile,별표 2 제3호나목
9619,perhaps_textile,별표 2 제3호나목
8703,barred,별표 2 제4호 단서
9303,unclear,별표 2 제4호 단서
93032010,barred,별표 2 제4호 단서
93033010,barred,별표 2 제4호 단서
950430,unclear,별표 2 제1호가목
9504301000,gambling,별표 2 제1호가목
`
