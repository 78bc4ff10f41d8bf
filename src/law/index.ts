/** The law by itself: provisions, versions, reforms and look-ups. */
export { articleText, issueText, shownValue } from './citation-text.js'
export { type FreightRow, FreightTables } from './freight-table.js'
export { kr } from './kr/index.js'
export {
  type LawChange,
  type LawSide,
  lawDiff,
  type StaleProvision,
  staleProvisions,
} from './law-diff.js'
export { type LawEntry, lawOn } from './law-of-day.js'
export {
  boundariesOf,
  declaredOn,
  type NamedProvision,
  provisionsOf,
  versionOn,
} from './law-on.js'
export type { Citation, Provision, Standing, Version } from './provision.js'
export { applyReform, BadReform, type Reform, readReform } from './reform.js'
export { ordinaryRate, type Schedule } from './schedule.js'
