/** The law by itself: provisions, versions, reforms and look-ups. */
export { type FreightRow, FreightTables } from './freight-table.js'
export { kr } from './kr/index.js'
export { type LawChange, lawDiff, type StaleProvision, staleProvisions } from './law-diff.js'
export { type LawEntry, lawOn } from './law-of-day.js'
export { boundariesOf, provisionsOf, versionOn } from './law-on.js'
export type { Citation, Provision, Standing, Version } from './provision.js'
export { applyReform, BadReform, type Reform, readReform } from './reform.js'
export { ordinaryRate, type Schedule } from './schedule.js'
