/**
 * Partners of the agreements whose rates a schedule may hold, one line per agreement: FTA 관세특례법
 * 시행령 제2조 (대통령령 제36017호, 2026-01-06, read), and 세계무역기구협정 등에 의한 양허관세 규정
 * 제4조 for the shares of Bangladesh and Laos (read). The partners of APTA are reported.
 * Goods of single ASEAN countries that 제2조제4항 takes out (annex 5) are not on board.
 */
export const agreementMembers = `
fta_us,US
fta_eu,AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE
fta_gb,GB
fta_cn,CN
rcep_cn,CN
rcep_jp,JP
rcep_as,BN KH ID LA MY MM PH SG TH VN
rcep_au,AU
rcep_nz,NZ
fta_vn,VN
asean,BN KH ID LA MY MM PH SG TH VN
apta,BD CN IN LA LK MN
apta_bd,BD
apta_la,LA
fta_au,AU
fta_ca,CA
fta_nz,NZ
fta_sg,SG
fta_in,IN
fta_id,ID
fta_ph,PH
fta_kh,KH
fta_tr,TR
fta_cl,CL
fta_pe,PE
fta_co,CO
fta_il,IL
fta_ef,CH IS LI NO
fta_ae,AE
fta_cr,CR
fta_sv,SV
fta_hn,HN
fta_ni,NI
fta_pa,PA
`
