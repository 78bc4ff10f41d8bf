/** Files in and out, for Node: the shipped schedule and rates, and the run over a CSV. */
export { loadApproximateRates, withApproximate } from './ecb-rates.js'
export { parseFreightTables } from './freight-file.js'
export { loadShippedRates, mergeRates, parseRates } from './rates-file.js'
export { loadCodeList, loadNames, loadSchedule } from './schedule-asset.js'
export { textBlocks } from './source.js'
