/**
 * Partners of the agreements whose rates the schedule holds, one line per agreement. Exclusions of
 * single countries within ASEAN are not on board; RCEP is held for China and Japan only.
 */
export const agreementMembers = `
fta_us,US
fta_eu,AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE
fta_gb,GB
fta_cn,CN
rcep_cn,CN
rcep_jp,JP
fta_vn,VN
asean,BN KH ID LA MY MM PH SG TH VN
apta,BD CN IN LA LK MN
`
