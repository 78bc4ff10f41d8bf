/** A ledger of few made-up figures, for what operations may and may not do. */
import { Ledger } from '../../src/figures/ledger.js'
import type { Observation, Series } from '../../src/figures/observation.js'
import { seriesUnits } from '../../src/figures/units.js'

const text = (en: string) => ({ ko: en, en })

function series(id: string, more: Partial<Series> = {}): Series {
  return {
    ...{ id, claimsAs: id, unit: seriesUnits['krw100m']!, timing: 'flow', standing: 'published' },
    ...{ within: '', publisher: text('office'), scope: text(id), valuation: text('won') },
    name: text(id),
    ...more,
  }
}

/** `series period partner item kind value vintage`, a dash for nothing. */
function observation(line: string): Observation {
  const cells = line.split(' ').map(cell => (cell === '-' ? '' : cell))
  const [id, period, partner, item, kind, value, vintage, confidence = 'high'] = cells
  return {
    ...{ series: id!, period: period!, partner: partner!, item: item!, value: value! },
    ...{ vintage: vintage!, source: `https://example.org/${vintage}`, note: { ko: '', en: '' } },
    kind: kind as Observation['kind'],
    confidence: confidence as Observation['confidence'],
  }
}

const lines = `
direct_purchases 2020 - - level 800 2022-02
direct_purchases 2021 - - level 1000 2022-02
direct_purchases 2022 - - level 1100 2023-02
direct_purchases 2022 CN - level 300 2023-02
direct_purchases 2022 US - level 500 2023-02
direct_purchases 2023 - - level 1500 2024-02
direct_purchases 2022 - - level 1200 2024-02
direct_purchases 2023 CN - level 700 2024-02
direct_purchases 2023 US - level 500 2024-02
direct_purchases 2022 CN - level 400 2024-02
direct_purchases 2022 US - level 500 2024-02
direct_purchases 2023 - - growth_pct 25.0 2024-02
direct_purchases 2023Q1..2023Q3 - - level 1100 2024-08
direct_purchases 2023Q4 - - level 480 2024-11
direct_purchases 2024 - - level 1896 2025-02
direct_purchases 2024 - - growth_pct 20.0 2025-02
direct_purchases 2016Q1 - - level 100 2016-05
direct_purchases 2016Q2 - - level 110 2016-08
direct_purchases 2016Q3 - - level 120 2016-11
direct_purchases 2016Q4 - - level 130 2017-02
direct_sales 2021 - - level 900 2022-02
direct_sales 2023 - - level 400 2024-02
direct_sales 2022 - - level 500 2024-02
direct_sales 2023 - - level 800 2026-02
direct_sales 2022 - - level 510 2026-02
direct_sales 2024 - - level 480 2025-02
direct_sales 2024 - - growth_pct 10 2025-02
quoted 2019 - - level -10 2025-07
direct_purchases 2019 - - level 6000 2022-02
other_paper 2019 - - level -100 2025-07 low
other_paper 2023 - - level -6000 2025-07
quoted 2023 - - level -6000 2025-07
survey 2023-05 - asked level 500 2023-08
survey 2023-05 - trouble level 31 2023-08
survey 2023-05 - resolved level 19 2023-08
dollars 2023 - - level 50 2024-02
dollars 2023 JP - share_pct_unstated 36.8 2024-02
rate_usd 2023 - - level 1250 2026-03
rate_usd 2024 - - level 1400 2026-03
users 2023-11 - shop level 7.07 2023-12
users_rise 2023-11 - shop level 3.71 2023-12
turned 2019 - - level 100 2022-02
turned 2023 - - level -200 2024-02
parcels 2018 - - level 5 2023-01
parcels 2022 - - level 50 2023-01
parcels 2023 - - level 80 2024-01
parcels 2023 - - growth_pct 60 2024-01
parcels_b 2023 CN - level 40 2024-01
parcels_b 2022 CN - level 20 2024-01
notice 2024 - - level 2024-06-14 2024-06
plan 2024-03-14 - - level 1320 2024-03
ecommerce_exports 2009 - - level 970 2012-02
customs_parcels_usd 2009 - - level 1000 2012-02
direct_purchases 2009 - - level 90000 2012-02
ecommerce_exports 2010 - - level 999 2012-02
customs_parcels_usd 2010 - - level 1000 2012-02
ecommerce_exports 2011 - - level 940 2012-02
customs_parcels_usd 2011 - - level 1000 2012-02
`

const all = [...new Set(lines.match(/20\d\d-\d\d(?=$)/gm))]

export const smallLedger = new Ledger({
  series: [
    series('direct_purchases'),
    series('direct_sales'),
    series('quoted', { claimsAs: 'balance', standing: 'quoted' }),
    series('other_paper', { claimsAs: 'balance', standing: 'quoted' }),
    series('survey', { unit: seriesUnits['people']!, timing: 'state' }),
    series('dollars', { unit: seriesUnits['usd_million']! }),
    series('rate_usd', {
      unit: seriesUnits['krw_usd']!,
      timing: 'state',
      claimsAs: 'exchange_rate',
    }),
    series('users', { unit: seriesUnits['people_million']!, timing: 'state' }),
    series('users_rise', { unit: seriesUnits['people_million']!, timing: 'state', claimsAs: '' }),
    series('notice', { unit: seriesUnits['date']!, timing: 'day' }),
    series('plan', { timing: 'day' }),
    series('turned'),
    series('parcels'),
    series('parcels_b', { within: 'parcels', claimsAs: 'parcels' }),
    series('ecommerce_exports'),
    series('customs_parcels_usd'),
    series('ecommerce_exports_krw'),
    series('customs_parcels_krw'),
  ],
  observations: lines.trim().split('\n').map(observation),
  vintages: all.map(id => ({ id, published: id, name: text(id) })),
  breaks: [
    {
      ...{ series: 'direct_sales', vintages: ['2026-02'], from: '2023' },
      ...{ why: text('rebased'), source: 'https://example.org' },
    },
  ],
  continuity: [
    {
      ...{ series: 'direct_purchases', vintages: ['2024-08', '2024-11', '2025-02'] },
      ...{ evidence: 'growth', period: '2024', partner: '' },
    },
    {
      ...{ series: 'parcels', vintages: ['2023-01', '2024-01'] },
      ...{ evidence: 'growth', period: '2023', partner: '' },
    },
  ],
  terms: [
    { kind: 'item', id: 'resolved', ko: ['해결'], en: ['resolved'], whole: 'trouble' },
    { kind: 'item', id: 'shop', ko: ['가게'], en: ['Shop'], whole: '' },
  ],
})

export const cell = (id: string, period: string, partner = '', item = '') => ({
  ...{ series: id, period, partner, item },
})
