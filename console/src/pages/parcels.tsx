/** All parcels that were judged: filtered in the address, sorted, and fast however many there are. */
import { getRouteApi } from '@tanstack/react-router'
import {
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
import { type ParcelItem, useParcels } from '../kept.js'
import { useSay } from '../language.js'
import { Head } from '../parts/page.js'
import { blanksOf, Filters, useFilters, Views } from '../parts/parcel-filters.js'
import { Answered, Empty } from '../parts/states.js'
import { Relief, State, Track } from '../parts/words.js'
import { given } from '../search.js'
import type { Key } from '../texts.js'

const route = getRouteApi('/parcels')

interface ColumnOf {
  readonly id: string
  readonly label: Key
  readonly width: number
  readonly isFigure?: boolean
  readonly isSorted?: boolean
}

const columns: readonly ColumnOf[] = [
  { id: 'parcel', label: 'parcel', width: 150, isSorted: true },
  { id: 'collected_krw', label: 'collected', width: 112, isFigure: true, isSorted: true },
  { id: 'state', label: 'state', width: 100 },
  { id: 'track', label: 'track', width: 128 },
  { id: 'relief', label: 'relief', width: 128 },
  { id: 'customs_value_krw', label: 'customsValue', width: 122, isFigure: true, isSorted: true },
  { id: 'day', label: 'lawDay', width: 116, isSorted: true },
  { id: 'ship_from', label: 'shipFrom', width: 72 },
  { id: 'platform', label: 'platform', width: 120 },
  { id: 'reasons', label: 'reasons', width: 260 },
]

function CellOf({ item, column }: { readonly item: ParcelItem; readonly column: string }) {
  const { won, day } = useFigures()
  const say = useSay()
  if (column === 'parcel') return <span className="mono">{item.parcel}</span>
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
    ...blanksOf(filters),
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
    </>
  )
}
