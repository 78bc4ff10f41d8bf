/** The list itself: only the rows in sight are made and asked for, keys and the scroll bar go everywhere. */
import { Link } from '@tanstack/react-router'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, memo, useCallback, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useFigures } from '../figures.js'
import { type ParcelItem, pageSize, useIsNear, usePages } from '../kept.js'
import { useSay } from '../language.js'
import { type InSight, useInSight } from '../rows-in-sight.js'
import type { Query } from '../server.js'
import { cardHeight, rowHeight } from '../stretch.js'
import type { Key } from '../texts.js'
import { useIsNarrow } from '../wide.js'
import { FirstReason, type Tell, ToldReasons } from './row-reasons.js'
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
  { id: 'reasons', label: 'reasons' },
  { id: 'goods', label: 'goods' },
  { id: 'goods_price', label: 'goodsPrice', isFigure: true },
  { id: 'customs_value_krw', label: 'customsValue', isFigure: true, isSorted: true },
  { id: 'day', label: 'lawDay', isSorted: true },
  { id: 'ship_from', label: 'shipFrom' },
  { id: 'platform', label: 'platform' },
]

/** Where a cell stands is for the style sheet, on a phone too. */
const classOf = ({ id, isFigure }: ColumnOf): string => `at-${id}${isFigure ? ' figure' : ''}`

interface CellProps {
  readonly item: ParcelItem
  readonly column: string
  readonly tell: Tell
  readonly wanted: string | undefined
}

function Goods({ item }: { readonly item: ParcelItem }) {
  const say = useSay()
  const { goods, lines } = item
  return (
    <>
      <span className="clip-text" title={goods}>
        {goods}
      </span>
      {lines > 1 && <span className="soft">{say('andMore', { count: lines - 1 })}</span>}
    </>
  )
}

function CellOf({ item, column, tell, wanted }: CellProps) {
  const { won, day, money } = useFigures()
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
  // What is refused was not asked about: nothing of it is open.
  if (item.state === 'refused' && (column === 'track' || column === 'relief')) return null
  if (column === 'track') return <Track word={item.track} />
  if (column === 'relief') return <Relief word={item.relief} />
  if (column === 'goods') return <Goods item={item} />
  if (column === 'goods_price') {
    const { goods_price: price } = item
    return price === null ? '–' : money(price.amount, price.currency)
  }
  if (column === 'customs_value_krw') return <>{won(item.customs_value_krw)}</>
  if (column === 'collected_krw') return <>{won(item.collected_krw)}</>
  return <FirstReason {...{ item, tell, wanted }} />
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
      className={classOf(column)}
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
  /** Undefined as long as its page is on its way. */
  readonly item: ParcelItem | undefined
  readonly index: number
  /** The row that stands at the top of the body. */
  readonly base: number
  readonly isActive: boolean
  /** Its height. */
  readonly each: number
  readonly open: (item: ParcelItem) => void
  readonly tell: Tell
  readonly wanted: string | undefined
}

/** A row that only moved out of sight and back is not made anew. */
const Row = memo(function Row({ item, index, base, isActive, each, open, tell, wanted }: RowProps) {
  return (
    <tr
      id={rowId(index)}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      aria-busy={item === undefined}
      className="big-row"
      style={{ transform: `translateY(${(index - base) * each}px)` }}
      onClick={() => item && open(item)}
    >
      {columns.map(column => (
        <td key={column.id} className={classOf(column)}>
          {item ? (
            <CellOf {...{ item, tell, wanted }} column={column.id} />
          ) : (
            <span className="soft">…</span>
          )}
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

type ItemAt = (index: number) => ParcelItem | undefined

interface KeysProps {
  readonly sight: InSight
  readonly total: number
  readonly itemAt: ItemAt
  readonly open: (item: ParcelItem) => void
  readonly tell: Tell
}

function useKeys({ sight, total, itemAt, open, tell }: KeysProps) {
  const [active, setActive] = useState(0)
  const hear = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return
    const item = itemAt(active)
    if (event.key === 'Enter' && item) open(item)
    const row = document.getElementById(rowId(active))
    if (event.key === ' ') {
      event.preventDefault()
      if (item && row) tell(item, row)
    }
    const page = Math.max(sight.fit - 1, 1)
    const next = moved(event.key, { active, count: total, page })
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
    sight.show(next)
  }
  return { active: Math.min(active, total - 1), hear }
}

/** Where a flight over the list began, or a single jump ended: a page that is asked for at once. */
function useBegun(
  pages: readonly number[],
  isScrolling: boolean,
  isNear: (page: number) => boolean,
) {
  const [begun, setBegun] = useState<number>()
  const now = isScrolling ? (begun ?? pages.find(page => !isNear(page))) : undefined
  if (now !== begun) setBegun(now)
  return now
}

/** The items of the rows in sight; while the list flies by, only pages that cost little are asked for. */
function useItems(query: Query, { rows, isScrolling }: InSight): ItemAt {
  const isNear = useIsNear(query)
  const pages = [...new Set(rows.map(row => Math.floor(row / pageSize)))]
  const begun = useBegun(pages, isScrolling, isNear)
  const held = usePages(
    query,
    pages.filter(page => !isScrolling || page === begun || isNear(page)),
  )
  return index => held.get(Math.floor(index / pageSize))?.items[index % pageSize]
}

interface TableProps extends SortProps {
  /** What is listed. */
  readonly query: Query
  readonly total: number
  readonly open: (item: ParcelItem) => void
}

/** Of which parcel reasons are told, and where. */
function useTold() {
  const [item, setItem] = useState<ParcelItem>()
  const place = useRef<HTMLElement>(null)
  const tell = useCallback<Tell>((one, where) => {
    place.current = where
    setItem(one)
  }, [])
  const close = useCallback(() => setItem(undefined), [])
  return { tell, told: { item, place, close } }
}

export function ParcelTable({ query, total, open, ...sorting }: TableProps) {
  const say = useSay()
  const view = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const isNarrow = useIsNarrow()
  const each = isNarrow ? cardHeight : rowHeight
  const sight = useInSight(total, { view, body, each })
  const itemAt = useItems(query, sight)
  const { tell, told } = useTold()
  const wanted = query['reason'] === undefined ? undefined : String(query['reason'])
  const { active, hear } = useKeys({ sight, total, itemAt, open, tell })
  return (
    <div ref={view} className={isNarrow ? 'big-table cards' : 'big-table'}>
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
        <tbody ref={body} className="big-body" style={{ height: sight.height }}>
          {sight.rows.map(index => (
            <Row
              key={index}
              item={itemAt(index)}
              {...{ index, open, tell, wanted, each, base: sight.base, isActive: index === active }}
            />
          ))}
        </tbody>
      </table>
      <ToldReasons {...told} wanted={wanted} />
    </div>
  )
}
