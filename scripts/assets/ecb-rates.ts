/** The shipped reference rates of the European Central Bank: only the days and currencies in use. */

import { currencyOf } from '../../src/basis/currency.js'
import { csvLine } from '../../src/files/csv-table.js'
import { type OutputFile, readSource } from './source-table.js'

const firstDay = '2022-09-09'
const lastDay = '2026-02-27'
/** Currencies of the bank that have a rate up to the last day and a number of ours. */
const currencies = [
  ...['USD', 'JPY', 'CZK', 'DKK', 'GBP', 'HUF', 'PLN', 'RON', 'SEK', 'CHF', 'ISK', 'NOK', 'TRY'],
  ...['AUD', 'BRL', 'CAD', 'CNY', 'HKD', 'IDR', 'ILS', 'INR', 'KRW', 'MXN', 'MYR', 'NZD', 'PHP'],
  ...['SGD', 'THB', 'ZAR'],
]

export function ecbRateFiles(from: string): readonly OutputFile[] {
  for (const code of currencies) if (currencyOf(code) === 0) throw new Error(`no currency ${code}`)
  const rows = readSource(from, 'ecb-fx-daily/eurofxref-hist.csv')
    .filter(row => row('Date') >= firstDay && row('Date') <= lastDay)
    .map(row => ['Date', ...currencies].map(row))
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
  const lines = [['Date', ...currencies], ...rows].map(csvLine)
  return [{ path: 'assets/rates-ecb/daily.csv', text: `${lines.join('\n')}\n` }]
}
