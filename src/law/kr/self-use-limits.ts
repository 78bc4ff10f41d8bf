/**
 * 자가사용 인정기준 (수입통관 고시 제67조, 별표 11): quantities above which goods are not for own use.
 * The annex names goods, not codes: `prefixes` are our reading of it, `perhaps` are codes under which
 * such goods may stand among others; without a code goods are known by their names. `unit`:
 * `packages` are bottles whose pieces may be pills. `each`: `code` counts every code by itself.
 * `above`: `lost`, or `not_known` where more may be allowed. `doubt_to`: up to there sources disagree.
 * Of `kind` one only has its quantity.
 */
export const selfUseLimits = `
goods,prefixes,perhaps,limit,doubt_to,unit,each,above,kind,standing,from
health_food,,1504 2106 2936,6,,packages,goods,lost,,reported,2013-09-26
medicine,3003 3004,,6,,packages,goods,not_known,,reported,2024-09-10
liquor,2203 2204 2205 2206 2208,,1,,bottles,goods,lost,,reported,2024-09-10
liquor_volume,2203 2204 2205 2206 2208,,1000,,ml,goods,lost,,reported,2024-09-10
cigarettes,240220,,200,,pieces,goods,lost,tobacco,reported,2024-09-10
cigars,240210,240290,50,,pieces,goods,lost,tobacco,reported,2024-09-10
heated_tobacco,,240411,200,,pieces,goods,lost,tobacco,reported,2024-09-10
nicotine_liquid,2404121000 2404199010,,20,,ml,goods,lost,tobacco,reported,2024-09-10
other_vapour,,240411,110,,g,goods,lost,tobacco,reported,2024-09-10
other_tobacco,2403,2401,250,,g,goods,lost,tobacco,reported,2024-09-10
perfume,3303,,60,100,ml,goods,lost,,reported,2017-01-01
sesame_oil,151550,,5000,,g,goods,lost,,reported,2024-09-10
sesame,120740,,5000,,g,goods,lost,,reported,2024-09-10
honey,0409,,5000,,g,goods,lost,,reported,2024-09-10
bracken,0709991000 0712902010,,5000,,g,goods,lost,,reported,2024-09-10
mushroom,07095 07123,,5000,,g,goods,lost,,reported,2024-09-10
deodeok,0712902095,,5000,,g,goods,lost,,reported,2024-09-10
walnut,080231 080232,,5000,,g,goods,lost,,reported,2024-09-10
pine_nut,080291 080292,,1000,,g,goods,lost,,reported,2024-09-10
beef,0201 0202,,10000,,g,goods,lost,,reported,2024-09-10
pork,0203,,10000,,g,goods,lost,,reported,2024-09-10
fishery,03 121221,,5000,,g,goods,lost,,reported,2024-09-10
ginseng,121120,,300,,g,goods,lost,,reported,2024-09-10
sanghwang,,,300,,g,goods,lost,,reported,2024-09-10
antler,05079011,,150,,g,goods,lost,,reported,2024-09-10
herbal,1211,,3000,,g,code,lost,,reported,2024-09-10
coffee_tea,0901 0902,,5000,,g,code,lost,,remembered,2024-09-10
farm,02 04 07 08 09 10 11 12,,5000,,g,code,lost,,reported,2024-09-10
`
