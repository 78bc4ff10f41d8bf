/** The list itself: only the rows in sight are made, pages follow as one goes down, keys go everywhere. */
import { Link } from '@tanstack/react-router'
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, memo, type RefObject, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useFigures } from '../figures.js'
import type { ParcelItem } from '../kept.js'
import { useSay } from '../language.js'
import type { Key } from '../texts.js'
import { Relief, State, Track } from './words.js'

export type Sort = 'recorded' | 'day' | 'parcel' | 'customs_value_krw' | 'collected_krw'

interface ColumnOf {
  readonly id: string
  readonly label: Key
  readonly isFigure?: boolean
  readonly isSorted?: boolean
}

/** Their widths stand in the style sheet. */
const columns: readonly ColumnOf[] = [
  { id: 'parcel', label: 'parcel', isSorted: true },
  { id: 'collected_krw', label: 'collected', isFigure: true, isSorted: true },
  { id: 'state', label: 'state' },
  { id: 'track', label: 'track' },
  { id: 'relief', label: 'relief' },
  { id: 'customs_value_krw', label: 'customsValue', isFigure: true, isSorted: true },
  { id: 'day', label: 'lawDay', isSorted: true },
  { id: 'ship_from', label: 'shipFrom' },
  { id: 'platform', label: 'platform' },
  { id: 'reasons', label: 'reasons' },
]

const rowHeight = 40
const overscan = 12
/** So many rows before the end the next page is asked for. */
const ahead = 120

function CellOf({ item, column }: { readonly item: ParcelItem; readonly column: string }) {
  const { won, day } = useFigures()
  const say = useSay()
  if (column === 'parcel')
    return (
      <Link to="/parcels/$parcel" params={{ parcel: item.parcel }} className="mono" tabIndex={-1}>
        {item.parcel}
      </Link>
    )
  if (column === 'day') return item.day === null ? say('notKnown') : day(item.day)
  if (column === 'ship_from') return <>{item.ship_from}</>
  if (column === 'platform') return <>{item.platform}</>
  if (column === 'state') return <State word={item.state} />
  if (column === 'track') return <Track word={item.track} />
  if (column === 'relief') return <Relief word={item.relief} />
  if (column === 'customs_value_krw') return <>{won(item.customs_value_krw)}</>
  if (column === 'collected_krw') return <>{won(item.collected_krw)}</>
  return <span className="soft mono">{item.reasons.join(' ')}</span>
}

interface SortProps {
  readonly sort: Sort
  readonly isUp: boolean
  readonly onSort: (sort: Sort, isUp: boolean) => void
}

function HeadCell({ column, sort, isUp, onSort }: SortProps & { readonly column: ColumnOf }) {
  const say = useSay()
  const isOwn = sort === column.id
  const direction = isUp ? 'ascending' : 'descending'
  return (
    <th
      scope="col"
      className={column.isFigure ? 'figure' : ''}
      {...(column.isSorted ? { 'aria-sort': isOwn ? direction : 'none' } : {})}
    >
      {column.isSorted ? (
        <Button className="sorter" onPress={() => onSort(column.id as Sort, isOwn ? !isUp : false)}>
          {say(column.label)}
          {isOwn && isUp && <ArrowUp size={13} aria-hidden />}
          {isOwn && !isUp && <ArrowDown size={13} aria-hidden />}
        </Button>
      ) : (
        say(column.label)
      )}
    </th>
  )
}

const rowId = (index: number): string => `parcel-row-${index}`

interface RowProps {
  readonly item: ParcelItem
  readonly index: number
  readonly start: number
  readonly isActive: boolean
  readonly open: (item: ParcelItem) => void
}

/** A row that only moved out of sight and back is not made anew. */
const Row = memo(function Row({ item, index, start, isActive, open }: RowProps) {
  return (
    <tr
      id={rowId(index)}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      className="big-row"
      style={{ transform: `translateY(${start}px)` }}
      onClick={() => open(item)}
    >
      {columns.map(column => (
        <td key={column.id} className={column.isFigure ? 'figure' : ''}>
          <CellOf item={item} column={column.id} />
        </td>
      ))}
    </tr>
  )
})

interface Place {
  readonly active: number
  readonly count: number
  readonly page: number
}

/** Where a key leads; undefined for keys that lead nowhere. */
function moved(key: string, { active, count, page }: Place): number | undefined {
  const last = count - 1
  const to: Readonly<Record<string, number>> = {
    ...{ ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: last },
    ...{ PageDown: active + page, PageUp: active - page },
  }
  const next = to[key]
  return next === undefined ? undefined : Math.min(Math.max(next, 0), last)
}

type Rows = Virtualizer<HTMLDivElement, Element>

function useKeys(rows: Rows, items: readonly ParcelItem[], open: (item: ParcelItem) => void) {
  const [active, setActive] = useState(0)
  const hear = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return
    const item = items[active]
    if (event.key === 'Enter' && item) open(item)
    const page = Math.max(Math.floor((rows.scrollRect?.height ?? 0) / rowHeight) - 2, 1)
    const next = moved(event.key, { active, count: items.length, page })
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
    rows.scrollToIndex(next)
  }
  return { active: Math.min(active, items.length - 1), hear }
}

/** Asks for the next page before its rows come into sight. */
function useMore(last: number, count: number, more: () => void): void {
  const ask = useRef(more)
  ask.current = more
  useEffect(() => {
    if (last >= count - ahead) ask.current()
  }, [last, count])
}

interface TableProps extends SortProps {
  readonly items: readonly ParcelItem[]
  /** All that fit, listed or not yet. */
  readonly total: number
  readonly more: () => void
  readonly open: (item: ParcelItem) => void
}

function useRows(count: number, place: RefObject<HTMLDivElement | null>): Rows {
  return useVirtualizer({
    count,
    getScrollElement: () => place.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollPaddingStart: rowHeight,
  })
}

export function ParcelTable({ items, total, more, open, ...sorting }: TableProps) {
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  const rows = useRows(items.length, place)
  const shown = rows.getVirtualItems()
  useMore(shown.at(-1)?.index ?? 0, items.length, more)
  const { active, hear } = useKeys(rows, items, open)
  return (
    <div ref={place} className="big-table">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are walked by keys
        role="grid"
        aria-label={say('parcels')}
        aria-rowcount={total + 1}
        aria-activedescendant={rowId(active)}
        tabIndex={0}
        onKeyDown={hear}
      >
        <thead className="big-head">
          <tr aria-rowindex={1} className="big-row">
            {columns.map(column => (
              <HeadCell key={column.id} column={column} {...sorting} />
            ))}
          </tr>
        </thead>
        <tbody className="big-body" style={{ height: rows.getTotalSize() }}>
          {shown.map(at => (
            <Row
              key={at.key}
              item={items[at.index]!}
              {...{ index: at.index, start: at.start, open, isActive: at.index === active }}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
