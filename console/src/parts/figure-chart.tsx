/** A picture of published figures: chart, table, files and citation, each point with its source. */
import {
  chartOption,
  type Datum,
  type Ledger,
  type PictureAsked,
  pictureAsked,
  pictureRows,
} from 'gwanmun/pages'
import { Download, ExternalLink } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import { Chart, type Draw } from '../chart/chart.js'
import { useEither, useLanguage, useSay } from '../language.js'
import { addressOf } from '../server.js'
import { Panel, Wide } from './page.js'

/** Where a value was read, in one click. */
export function Source({ url }: { readonly url: string }) {
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? url
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {host}
      <ExternalLink size={12} aria-hidden />
    </a>
  )
}

export function Sources({ urls }: { readonly urls: readonly string[] }) {
  return (
    <span className="sources">
      {urls.map(url => (
        <Source key={url} url={url} />
      ))}
    </span>
  )
}

function Files({ asked }: { readonly asked: PictureAsked }) {
  const say = useSay()
  const { language } = useLanguage()
  const of = (format: string): string =>
    addressOf('/v1/figures/chart', { ...asked, format, language })
  return (
    <span className="row tight">
      <a className="button" href={of('svg')} download>
        <Download size={14} aria-hidden />
        {say('figureSvg')}
      </a>
      <a className="button" href={of('csv')} download>
        <Download size={14} aria-hidden />
        {say('figureCsv')}
      </a>
    </span>
  )
}

type Rows = ReturnType<typeof pictureRows>

function Table({ rows, label }: { readonly rows: Rows; readonly label: string }) {
  const say = useSay()
  const either = useEither()
  return (
    <Wide label={label}>
      <table className="table roomy">
        <thead>
          <tr>
            <th>{say('figurePeriod')}</th>
            <th>{say('figureLine')}</th>
            <th className="figure">{say('figureValue')}</th>
            <th>{say('figureFormula')}</th>
            <th>{say('figureSources')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={`${row.at.en} ${row.line.en} ${row.formula}`}>
              <td>{either(row.at)}</td>
              <td>{either(row.line)}</td>
              <td className="figure">{either(row.text)}</td>
              <td>{row.formula}</td>
              <td>
                <Sources urls={row.sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

/** The page that the pressed value was read on. */
function open(datum: Partial<Datum>): void {
  if (datum.source) window.open(datum.source, '_blank', 'noopener')
}

interface FigureChartProps {
  readonly ledger: Ledger
  readonly asked: PictureAsked
  readonly title?: string
}

export function FigureChart({ ledger, asked, title }: FigureChartProps) {
  const say = useSay()
  const either = useEither()
  const { language } = useLanguage()
  const key = JSON.stringify(asked)
  const picture = useMemo(() => pictureAsked(ledger, JSON.parse(key)), [ledger, key])
  const rows = useMemo(() => pictureRows(ledger, picture), [ledger, picture])
  const draw: Draw = useCallback(
    colours => chartOption(picture, colours, language),
    [picture, language],
  )
  const name = title ?? either(picture.title)
  return (
    <Panel title={name} aside={<Files asked={asked} />}>
      <Chart
        label={name}
        draw={draw}
        onPoint={open}
        isTall
        table={<Table rows={rows} label={name} />}
      />
      {picture.breaks.map(({ at, why }) => (
        <p key={`${at} ${why.en}`} className="soft">
          {say('figureBreaks')} · {at}: {either(why)}
        </p>
      ))}
      <p className="soft">{either(picture.citation)}</p>
    </Panel>
  )
}
