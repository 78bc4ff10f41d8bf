/** All parcels that were judged: filtered in the address, sorted, and fast however many there are. */
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useFigures } from '../figures.js'
import { type ParcelItem, useParcels } from '../kept.js'
import { useSay } from '../language.js'
import { Head } from '../parts/page.js'
import { blanksOf, Filters, useFilters, Views } from '../parts/parcel-filters.js'
import { ParcelTable, type Sort } from '../parts/parcel-table.js'
import { Answered, Empty } from '../parts/states.js'
import { given } from '../search.js'

const route = getRouteApi('/parcels')

function useAsked() {
  const { search } = useFilters()
  const { sort: asSaid, up, ...filters } = search
  const sort = (asSaid ?? 'recorded') as Sort
  const isUp = up !== undefined
  const asked = useParcels({ ...filters, ...blanksOf(filters), sort, descending: !isUp })
  const items = useMemo(() => asked.data?.pages.flatMap(page => page.items) ?? [], [asked.data])
  return { asked, items, total: asked.data?.pages[0]?.count, sort, isUp, search }
}

export function Parcels() {
  const say = useSay()
  const { count } = useFigures()
  const navigate = route.useNavigate()
  const { asked, items, total, sort, isUp, search } = useAsked()
  const onSort = (by: Sort, isRising: boolean): void =>
    void navigate({
      search: old => given({ ...old, sort: by, up: isRising ? ('yes' as const) : undefined }),
      replace: true,
    })
  const open = useCallback(
    ({ parcel }: ParcelItem) => void navigate({ to: '/parcels/$parcel', params: { parcel } }),
    [navigate],
  )
  const more = (): void => {
    if (asked.hasNextPage && !asked.isFetchingNextPage) void asked.fetchNextPage()
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
            <ParcelTable
              key={JSON.stringify(search)}
              {...{ items, more, open, sort, isUp, onSort, total: total ?? items.length }}
            />
          )
        }
      </Answered>
    </>
  )
}
