/** What can be moved of a parcel that is tried: its price, its day, its proof of origin. */
import {
  type Day,
  type DaySpan,
  day as dayOf,
  formatDay,
  givenBy,
  type InputLine,
  type LawDay,
  nearestIn,
} from 'gwanmun/pages'
import { type ReactNode, useMemo } from 'react'
import {
  Label,
  Radio,
  RadioGroup,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components'
import { daysIn, type Gap, mostDays, reachFrom } from '../day-reach.js'
import { isDay } from '../days.js'
import { useFigures } from '../figures.js'
import { atPercent, linesTried, priceOf, shareOf, type Tried, withCells } from '../tried.js'
import { type TryKey, useTrySay } from '../try-say.js'
import { useChoices } from './choices.js'
import { DayField } from './day-field.js'

export interface Moves {
  readonly own: readonly InputLine[]
  readonly tried: Tried
  readonly change: (next: Tried) => void
  /** The column whose day decides. */
  readonly column: LawDay['column']
}

interface MoverProps extends DaySpan {
  readonly label: string
  readonly value: number
  readonly shown: string
  /** Stretches of it that are skipped. */
  readonly gaps?: readonly Gap[]
  readonly onChange: (value: number) => void
}

const percent = (share: number): string => `${share * 100}%`

function Mover({ label, value, from, to, shown, gaps = [], onChange }: MoverProps) {
  const placeOf = (at: number): number => (at - from) / (to - from)
  return (
    <Slider
      className="slider"
      minValue={from}
      maxValue={to}
      value={value}
      onChange={moved => onChange(moved as number)}
    >
      <Label>{label}</Label>
      <SliderOutput className="soft">{shown}</SliderOutput>
      <SliderTrack className="slider-track">
        {gaps.map(gap => (
          <span
            key={gap.from}
            aria-hidden
            className={gap.isOfTariff ? 'slider-gap of-tariff' : 'slider-gap'}
            style={{
              left: percent(placeOf(gap.from)),
              width: percent(placeOf(gap.to + 1) - placeOf(gap.from)),
            }}
          />
        ))}
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  )
}

const prices = { from: 10, to: 200 }

export function PriceMover({ own, tried, change }: Moves) {
  const say = useTrySay()
  const { money, share } = useFigures()
  const part = shareOf(own, tried)
  const price = priceOf(linesTried(own, tried))
  const sum = money(price.toFixed(2), String(own[0]?.currency ?? ''))
  const value = Math.min(Math.max(Math.round(part * 100), prices.from), prices.to)
  return (
    <Mover
      label={say('priceShare')}
      {...{ value, ...prices }}
      shown={`${share(part)} · ${sum}`}
      onChange={moved => change(atPercent(own, tried, moved))}
    />
  )
}

function signed(days: number): string {
  return days > 0 ? `+${days}` : `−${-days}`
}

interface DayMoverProps extends Moves {
  /** Days that can be judged. */
  readonly spans: readonly DaySpan[]
  /** The days of the tariff, where the answer hangs on a rate of duty. */
  readonly tariff: DaySpan | undefined
}

/** Why days are skipped, as the bar shows it. */
function Skipped({ gaps, tariff }: { readonly gaps: readonly Gap[]; tariff: DaySpan | undefined }) {
  const say = useTrySay()
  const { day } = useFigures()
  const all = mostDays * 2 + 1
  const rates = daysIn(gaps.filter(({ isOfTariff }) => !isOfTariff))
  const outside = daysIn(gaps.filter(({ isOfTariff }) => isOfTariff))
  const shown = (at: number): string => day(formatDay(at as Day))
  return (
    <>
      {rates > 0 && <p className="soft">{say('daysSkipped', { days: rates, all })}</p>}
      {tariff && outside > 0 && (
        <p className="soft">
          {say('daysOutsideTariff', {
            ...{ days: outside, all, first: shown(tariff.from), last: shown(tariff.to) },
          })}
        </p>
      )}
    </>
  )
}

const dayNames: Readonly<
  Record<LawDay['column'], { readonly moved: TryKey; readonly typed: TryKey }>
> = {
  declared_on: { moved: 'declaredOn', typed: 'declaredOnTyped' },
  arrived_on: { moved: 'arrivedOn', typed: 'arrivedOnTyped' },
}

/** A day told by how far it is from the one that was given; days that cannot be judged are skipped. */
export function DayMover(props: DayMoverProps): ReactNode {
  const { own, tried, change, column, spans, tariff } = props
  const say = useTrySay()
  const { day: shown } = useFigures()
  const names = dayNames[column]
  const given = givenBy(own, column)
  const day = givenBy(linesTried(own, tried), column)
  const toDay = (next: string): void => change(withCells(own, tried, { cells: { [column]: next } }))
  const first = isDay(given) ? dayOf(given) : undefined
  const { within, gaps } = useMemo(
    () => reachFrom(first, { spans, tariff }),
    [first, spans, tariff],
  )
  const typed = (
    <DayField
      label={say(first === undefined ? names.moved : names.typed)}
      value={day}
      onChange={one => toDay(one ?? given)}
    />
  )
  if (first === undefined || !isDay(day)) return typed
  const moved = dayOf(day) - first
  const move = (days: number): void => {
    const direction = days < moved ? 'earlier' : 'later'
    const near = nearestIn(within, first + days, direction)
    if (near !== undefined) toDay(formatDay(near as Day))
  }
  const text = moved === 0 ? '' : ` (${say('daysMoved', { days: signed(moved) })})`
  return (
    <>
      <Mover
        label={say(names.moved)}
        {...{
          value: moved,
          from: -mostDays,
          to: mostDays,
          gaps: gaps.map(gap => ({ ...gap, from: gap.from - first, to: gap.to - first })),
        }}
        shown={`${shown(day)}${text}`}
        onChange={move}
      />
      <Skipped gaps={gaps} tariff={tariff} />
      {typed}
    </>
  )
}

export function ProofChoice({ own, tried, change }: Moves) {
  const say = useTrySay()
  return (
    <RadioGroup
      className="field"
      value={tried[0]?.origin_proof ?? String(own[0]?.origin_proof ?? '')}
      onChange={origin_proof => change(withCells(own, tried, { cells: { origin_proof } }))}
    >
      <Label>{say('originProof')}</Label>
      <div className="radios">
        {useChoices('origin_proof').map(({ id, name }) => (
          <Radio key={id} value={id} className="radio">
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
