/** A desk of tests: law, schedule and rates on board. */
import { Desk } from '../../src/ask/desk.js'
import { buildApp } from '../../src/doors/http/app.js'
import { loadBench } from '../../src/files/load-bench.js'

export const desk = new Desk({
  bench: loadBench({}),
  version: '0.0.0',
})

/** A shirt of 200 dollars from China, in a week whose rate is on board. */
export const shirt = {
  parcel: 'A-1',
  declared_on: '2026-08-10',
  ship_from: 'CN',
  quantity: 1,
  unit_price: '200',
  currency: 'USD',
  hs: '6109101000',
  local_freight: 0,
  local_tax: 0,
  intl_freight: 0,
  intl_insurance: 0,
}

export const openApp = () => buildApp({ desk })
