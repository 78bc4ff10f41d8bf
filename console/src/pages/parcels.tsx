/** All parcels that were judged: filtered in the address, sorted, and fast however many there are. */
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useFigures } from '../figures.js'
import { type ParcelItem, useCount, useFirstPage } from '../kept.js'
import { useSay } from '../language.js'
import { Head } from '../parts/page.js'
import { blanksOf, Filters, useFilters, Views } from '../parts/parcel-filters.js'
import { ParcelTable, type Sort } from '../parts/parcel-table.js'
import { Answered, Empty } from '../parts/states.js'
import { given } from '../search.js'
import type { Query } from '../server.js'

const route = getRouteApi('/parcels')

function useAsked() {
  const { search } = useFilters()
  const { sort: asSaid, up, ...filters } = search
  const sort = (asSaid ?? 'recorded') as Sort
  const isUp = up !== undefined
  const named = JSON.stringify({ ...filters, ...blanksOf(filters) })
  const wanted = useMemo(() => JSON.parse(named) as Query, [named])
  const query = useMemo(() => ({ ...wanted, sort, descending: !isUp }), [wanted, sort, isUp])
  const first = useFirstPage(query)
  // The list is there before it is counted.
  const counted = useCount(wanted).data
  const total = Math.max(counted ?? 0, first.data?.items.length ?? 0)
  return { first, query, counted, total, sort, isUp }
}

export function Parcels() {
  const say = useSay()
  const { count } = useFigures()
  const navigate = route.useNavigate()
  const { first, query, counted, total, sort, isUp } = useAsked()
  const onSort = (by: Sort, isRising: boolean): void =>
    void navigate({
      search: old => given({ ...old, sort: by, up: isRising ? ('yes' as const) : undefined }),
      replace: true,
    })
  const open = useCallback(
    ({ parcel }: ParcelItem) => void navigate({ to: '/parcels/$parcel', params: { parcel } }),
    [navigate],
  )
  return (
    <>
      <Head title={say('parcels')}>
        <p className="soft" role="status">
          {counted === undefined ? '' : say('parcelCount', { count: count(counted) })}
        </p>
      </Head>
      <Filters />
      <Views />
      <Answered asked={first}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('parcelsNone')} />
          ) : (
            <ParcelTable
              key={JSON.stringify(query)}
              {...{ query, total, open, sort, isUp, onSort }}
            />
          )
        }
      </Answered>
    </>
  )
}
