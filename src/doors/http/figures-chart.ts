/** `GET /v1/figures/chart`: a chart as SVG, or its points as CSV, each with its citation. */
import type { Desk } from '../../ask/desk.js'
import { checkPeriod, seriesAsked } from '../../ask/figures.js'
import { type JsonSchema, objectOf, text } from '../../ask/schema.js'
import {
  checkUnused,
  everies,
  isBalancePicture,
  type PictureAsked,
  pictureAsked,
} from '../../figures/picture-asked.js'
import { pictureCells } from '../../figures/picture-table.js'
import { csvLine } from '../../files/csv-table.js'
import { safeCell } from '../../files/safe-csv-sink.js'
import type { Operation } from './operation.js'

interface Query extends PictureAsked {
  readonly format?: 'svg' | 'csv'
  readonly language?: 'ko' | 'en'
}

const word: JsonSchema = { ...text(), pattern: '^[A-Za-z0-9_]{0,40}$' }

const query = objectOf(
  {
    series: {
      ...word,
      description: '계열, 또는 balance, balance_customs — a series, or balance, balance_customs',
    },
    partner: { ...word, description: '상대, 모두 나란히는 all — a partner, or all' },
    item: { ...word, description: '품목, 모두 나란히는 all — an item, or all' },
    period: { ...text('이 기간의 개정 — the revisions of a period'), maxLength: 40 },
    every: { type: 'string', enum: [...everies] },
    share: { type: 'string', enum: ['partner', 'item'] },
    scope: { type: 'string', enum: ['all'] },
    format: { type: 'string', enum: ['svg', 'csv'], default: 'svg' },
    language: { type: 'string', enum: ['ko', 'en'] },
  },
  { required: ['series'] },
)

const byteOrderMark = '\uFEFF'

export const figuresChart = (desk: Desk): Operation => ({
  id: 'figures-chart',
  ...{ method: 'GET', url: '/v1/figures/chart', role: 'viewer', tag: 'figures' },
  title: {
    ko: '수치를 그림(SVG)이나 표(CSV)로 받습니다',
    en: 'Get figures as a chart or as a table',
  },
  query,
  answers: { 200: ['image/svg+xml', 'text/csv'] },
  problems: [400, 404],
  handle: async (request, reply) => {
    const { format = 'svg', language = request.language, ...asked } = request.query as Query
    const { ledger } = desk
    if (!isBalancePicture(asked.series)) seriesAsked(ledger, asked.series)
    checkPeriod(asked.period)
    checkUnused(asked, '')
    const picture = pictureAsked(ledger, asked)
    reply.header('Content-Disposition', `attachment; filename="${asked.series}.${format}"`)
    if (format === 'csv') {
      const rows = pictureCells(ledger, picture, language)
      const lines = rows.map(cells => csvLine(cells.map(safeCell)))
      return reply.type('text/csv; charset=utf-8').send(`${byteOrderMark}${lines.join('\n')}\n`)
    }
    // The library that draws is large: it is loaded when it is first asked for.
    const { chartSvg } = await import('../../files/figures-chart.js')
    return reply.type('image/svg+xml; charset=utf-8').send(chartSvg(picture, language))
  },
})
