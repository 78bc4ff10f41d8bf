/** Loads the tables on board that destinations of orders need. */
import { noPositiveList } from '../landed/cn/positive-list.js'
import type { Tables } from '../landed/tables.js'
import { loadUkOriginRules } from './uk-origin-rules.js'
import { loadUsTariff } from './us-tariff.js'

export function loadTables(): Tables {
  return { us: loadUsTariff(), cn: noPositiveList, gb: loadUkOriginRules() }
}
