/** All parcels that were judged: filtered in the address, sorted, and fast however many there are. */
import { getRouteApi } from '@tanstack/react-router'
import { reliefTexts, stateTexts, type Text, trackTexts } from 'gwanmun/pages'
import { Bookmark, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  Cell,
  Collection,
  Column,
  Row,
  type Key as RowKey,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  TableLoadMoreItem,
  Virtualizer,
} from 'react-aria-components'
import { useFigures } from '../figures.js'
import { type ParcelItem, useParcels, useReasons } from '../kept.js'
import { useEither, useSay } from '../language.js'
import { DayField } from '../parts/day-field.js'
import { type Choice, Pick, TextBox } from '../parts/inputs.js'
import { Head } from '../parts/page.js'
import { Answered, Empty, Failed } from '../parts/states.js'
import { Relief, State, Track } from '../parts/words.js'
import { given } from '../search.js'
import type { Key } from '../texts.js'
import { dropView, keepView, useViews } from '../views.js'

const route = getRouteApi('/parcels')

export const filterNames = [
  'parcel_start',
  'state',
  'track',
  'relief',
  'channel',
  'ship_from',
  'reason',
  'from',
  'to',
] as const

type Filter = (typeof filterNames)[number]

/** A choice of the address that stands for a blank cell: a value that is not known. */
const blank = 'not_known'

function useWords(texts: Readonly<Record<string, Text>>): readonly Choice[] {
  const say = useSay()
  const either = useEither()
  return [
    { id: '', name: say('all') },
    ...Object.entries(texts).map(([id, text]) => ({ id, name: either(text) })),
  ]
}

function useFilters() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const set = (name: Filter, value: string | undefined): void => {
    const next = value === '' ? undefined : value
    void navigate({ search: old => given({ ...old, [name]: next }), replace: true })
  }
  return { search, set, navigate }
}

function Filters() {
  const say = useSay()
  const either = useEither()
  const { search, set } = useFilters()
  const reasons = useReasons()
  const channels = [
    { id: '', name: say('all') },
    { id: 'express', name: say('choice_express') },
    { id: 'post', name: say('choice_post') },
  ]
  const codes = [...(reasons.data?.values() ?? [])].map(({ code, sentence }) => ({
    id: code,
    name: either(sentence).replaceAll(/\{\w+\}/g, '…'),
  }))
  return (
    <div className="filters">
      <TextBox
        label={say('parcelStart')}
        value={search.parcel_start ?? ''}
        onChange={value => set('parcel_start', value)}
      />
      <Pick
        label={say('state')}
        choices={useWords(stateTexts)}
        value={search.state ?? ''}
        onChange={id => set('state', id)}
      />
      <Pick
        label={say('track')}
        choices={useWords(trackTexts)}
        value={search.track ?? ''}
        onChange={id => set('track', id)}
      />
      <Pick
        label={say('relief')}
        choices={useWords(reliefTexts)}
        value={search.relief ?? ''}
        onChange={id => set('relief', id)}
      />
      <Pick
        label={say('channel')}
        choices={channels}
        value={search.channel ?? ''}
        onChange={id => set('channel', id)}
      />
      <Pick
        label={say('reason')}
        choices={[{ id: '', name: say('all') }, ...codes]}
        value={search.reason ?? ''}
        onChange={id => set('reason', id)}
      />
      <DayField label={say('dayFrom')} value={search.from} onChange={day => set('from', day)} />
      <DayField label={say('dayTo')} value={search.to} onChange={day => set('to', day)} />
    </div>
  )
}

function Views() {
  const say = useSay()
  const views = useViews()
  const { search, navigate } = useFilters()
  const [name, setName] = useState('')
  const isFiltered = filterNames.some(one => search[one] !== undefined)
  return (
    <div className="views">
      {views.map(view => (
        <span key={view.name} className="view">
          <Button className="chip" onPress={() => void navigate({ search: view.search })}>
            <Bookmark size={13} aria-hidden />
            {view.name}
          </Button>
          <Button
            className="chip end"
            aria-label={say('dropView', { name: view.name })}
            onPress={() => dropView(view.name)}
          >
            <Trash2 size={13} aria-hidden />
          </Button>
        </span>
      ))}
      {isFiltered && (
        <>
          <form
            className="view"
            onSubmit={event => {
              event.preventDefault()
              if (name.trim() !== '') keepView({ name: name.trim(), search })
              setName('')
            }}
          >
            <input
              className="chip-input"
              value={name}
              onChange={event => setName(event.target.value)}
              placeholder={say('viewName')}
              aria-label={say('viewName')}
            />
            <Button type="submit" className="chip end">
              {say('keepView')}
            </Button>
          </form>
          <Button className="chip" onPress={() => void navigate({ search: {} })}>
            <X size={13} aria-hidden />
            {say('clearFilters')}
          </Button>
        </>
      )}
    </div>
  )
}

interface ColumnOf {
  readonly id: string
  readonly label: Key
  readonly width: number
  readonly isFigure?: boolean
  readonly isSorted?: boolean
}

const columns: readonly ColumnOf[] = [
  { id: 'parcel', label: 'parcel', width: 190, isSorted: true },
  { id: 'day', label: 'lawDay', width: 120, isSorted: true },
  { id: 'ship_from', label: 'shipFrom', width: 70 },
  { id: 'state', label: 'state', width: 110 },
  { id: 'track', label: 'track', width: 150 },
  { id: 'relief', label: 'relief', width: 150 },
  { id: 'customs_value_krw', label: 'customsValue', width: 130, isFigure: true, isSorted: true },
  { id: 'collected_krw', label: 'collected', width: 130, isFigure: true, isSorted: true },
  { id: 'reasons', label: 'reasons', width: 260 },
]

function CellOf({ item, column }: { readonly item: ParcelItem; readonly column: string }) {
  const { won, day } = useFigures()
  const say = useSay()
  if (column === 'parcel') return <span className="mono">{item.parcel}</span>
  if (column === 'day') return item.day === null ? say('notKnown') : day(item.day)
  if (column === 'ship_from') return <>{item.ship_from}</>
  if (column === 'state') return <State word={item.state} />
  if (column === 'track') return <Track word={item.track} />
  if (column === 'relief') return <Relief word={item.relief} />
  if (column === 'customs_value_krw') return <>{won(item.customs_value_krw)}</>
  if (column === 'collected_krw') return <>{won(item.collected_krw)}</>
  return <span className="soft mono">{item.reasons.join(' ')}</span>
}

const layout = { rowHeight: 40, headingHeight: 38 }

/** A parcel that was judged twice stands in the list once for each file. */
function rowKey(item: ParcelItem): string {
  return `${item.assessment}/${item.parcel}`
}

export function Parcels() {
  const say = useSay()
  const { count } = useFigures()
  const { search } = useFilters()
  const navigate = route.useNavigate()
  const { sort = 'recorded', up, ...filters } = search
  const asked = useParcels({
    ...filters,
    track: filters.track === blank ? [''] : filters.track,
    relief: filters.relief === blank ? [''] : filters.relief,
    sort,
    descending: up === undefined,
  })
  const items = asked.data?.pages.flatMap(page => page.items) ?? []
  const total = asked.data?.pages[0]?.count
  const sorted: SortDescriptor = { column: sort, direction: up ? 'ascending' : 'descending' }
  const open = (key: RowKey): void => {
    const item = items.find(one => rowKey(one) === key)
    if (item) void navigate({ to: '/parcels/$parcel', params: { parcel: item.parcel } })
  }
  return (
    <>
      <Head title={say('parcels')}>
        <p className="soft" role="status">
          {total === undefined ? '' : say('parcelCount', { count: count(total) })}
        </p>
      </Head>
      <Filters />
      <Views />
      {asked.error && !asked.data ? (
        <Failed error={asked.error} retry={() => void asked.refetch()} />
      ) : (
        <Answered asked={asked}>
          {() =>
            items.length === 0 ? (
              <Empty title={say('parcelsNone')} />
            ) : (
              <Virtualizer layout={TableLayout} layoutOptions={layout}>
                <Table
                  aria-label={say('parcels')}
                  className="big-table"
                  selectionMode="none"
                  sortDescriptor={sorted}
                  onSortChange={({ column, direction }) =>
                    void navigate({
                      search: old =>
                        given({
                          ...old,
                          sort: String(column) as typeof sort,
                          up: direction === 'ascending' ? ('yes' as const) : undefined,
                        }),
                      replace: true,
                    })
                  }
                  onRowAction={open}
                >
                  <TableHeader columns={columns}>
                    {column => (
                      <Column
                        id={column.id}
                        isRowHeader={column.id === 'parcel'}
                        allowsSorting={column.isSorted === true}
                        minWidth={column.width}
                        className={column.isFigure ? 'figure' : ''}
                      >
                        {({ sortDirection }) => (
                          <>
                            {say(column.label)}
                            {sortDirection && (
                              <span aria-hidden>{sortDirection === 'ascending' ? ' ↑' : ' ↓'}</span>
                            )}
                          </>
                        )}
                      </Column>
                    )}
                  </TableHeader>
                  <TableBody>
                    <Collection items={items} dependencies={[say]}>
                      {item => (
                        <Row id={rowKey(item)} columns={columns}>
                          {column => (
                            <Cell className={column.isFigure ? 'figure' : ''}>
                              <CellOf item={item} column={column.id} />
                            </Cell>
                          )}
                        </Row>
                      )}
                    </Collection>
                    <TableLoadMoreItem
                      onLoadMore={() => void asked.fetchNextPage()}
                      isLoading={asked.isFetchingNextPage}
                    >
                      <span className="spin" aria-hidden />
                    </TableLoadMoreItem>
                  </TableBody>
                </Table>
              </Virtualizer>
            )
          }
        </Answered>
      )}
    </>
  )
}
