/** Reforms (`--reform`): the two on board, and one made here that changes taxes of the year on board. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Options } from './both.js'
import { type BoundaryFiles, dayAfter } from './boundary.js'
import type { Scenario } from './parcel-rows.js'
import type { Reform } from './reform-law.js'
import { scenarios } from './scenarios.js'

const onBoard = (name: string) => fileURLToPath(new URL(`../../reforms/${name}`, import.meta.url))
const withReform = (reform: string): Options => ({
  words: ['--reform', reform],
  oracle: { reform },
})

/** From one day on: other limits, VAT of 12 %, a higher minimum, thresholds and rates by volume. */
const made = {
  title: '시험 — test',
  why: '시험 — test',
  sets: {
    'kr.customsActRule.reliefLimit': [
      { from: '2026-05-15', value: 8_000 },
      { from: '2026-09-01', value: 20_000 },
    ],
    'kr.customsActRule.listLimit': [
      { from: '2026-05-15', value: 8_000 },
      { from: '2026-09-01', value: 20_000 },
    ],
    'kr.ftaActRule.usExpressListLimit': [{ from: '2026-05-15', value: 25_000 }],
    'kr.expressNotice.simplifiedLimit': [{ from: '2026-05-15', value: 60_000 }],
    'kr.ftaActDecree.originWaiver': [{ from: '2026-05-15', value: 60_000 }],
    'kr.ftaActDecree.originWaiverOthers': [{ from: '2026-05-15', value: 60_000 }],
    'kr.vatAct.rate': [{ from: '2026-05-15', value: 1_200 }],
    'kr.customsActDecree.minimumCollected': [{ from: '2026-05-15', value: 20_000 }],
    'kr.consumptionTaxDecree.watchThreshold': [{ from: '2026-05-15', value: 1_500_000 }],
    'kr.liquorTaxAct.beerPerKilolitre': [{ from: '2026-05-15', value: 900_000 }],
  },
} satisfies Reform & { readonly title: string; readonly why: string }

/** Parcels on the days of a reform. */
const around = (day: string): readonly Scenario[] =>
  scenarios.map(scenario => setting => {
    const { chance } = setting
    return scenario({ ...setting, day: dayAfter(day, chance.pick([-1, 0, 0, 3, 20, -20, 110])) })
  })

export const manyValues = {
  name: 'one of many values',
  scenarios: around('2026-05-15'),
  options: (_: BoundaryFiles, folder: string) => {
    const file = join(folder, 'reform.json')
    writeFileSync(file, JSON.stringify(made))
    return withReform(file)
  },
} as const

export const reforms = [
  {
    name: 'relief ended',
    scenarios: around('2026-12-31'),
    options: () => withReform(onBoard('relief-ended.json')),
  },
  {
    name: 'relief to 100 dollars',
    scenarios: around('2026-12-31'),
    options: () => withReform(onBoard('relief-100.json')),
  },
  manyValues,
] as const
