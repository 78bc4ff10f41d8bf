/** The problems of a file, each on its row with what to do about it; more of them by pages. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useFigures } from '../figures.js'
import type { Job } from '../jobs.js'
import { useSay } from '../language.js'
import { namedProblem } from '../plain.js'
import { ask } from '../server.js'
import { useColumnNames } from '../use-column-names.js'
import { usePlain } from '../use-plain.js'
import { Answered } from './states.js'

interface Cell {
  readonly column: string
  readonly value: string
}

interface PlacedProblem {
  readonly record: number
  readonly column: string
  readonly start: number
  readonly length: number
  readonly code: string
  readonly value: string
  readonly message: { readonly ko: string; readonly en: string }
  readonly parcel: string
  readonly cells: readonly Cell[] | null
}

interface ProblemPage {
  readonly items: readonly PlacedProblem[]
  readonly next: string | null
}

const pageSize = 20

function useProblems(assessment: string) {
  return useInfiniteQuery({
    queryKey: ['problems', assessment],
    queryFn: ({ pageParam, signal }) =>
      ask<ProblemPage>(`/v1/jobs/${assessment}/problem-rows`, {
        query: { limit: pageSize, after: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
  })
}

/** The value with the part that is wrong marked in it. */
function Marked({ value, start, length }: Pick<PlacedProblem, 'value' | 'start' | 'length'>) {
  const say = useSay()
  if (value === '') return <mark className="blank">{say('blankValue')}</mark>
  const end = length === 0 ? value.length : start + length
  return (
    <>
      {value.slice(0, start)}
      <mark>{value.slice(start, end)}</mark>
      {value.slice(end)}
    </>
  )
}

const aroundCells = 2

/** The cells beside the one that is wrong; all of them where the row itself is. */
function shownCells({ cells, column }: PlacedProblem, isWhole: boolean): readonly Cell[] {
  if (cells === null) return []
  const at = cells.findIndex(cell => cell.column === column)
  if (isWhole) return cells
  const from = Math.max(at - aroundCells, 0)
  return cells.slice(from, from + 2 * aroundCells + 1)
}

/** Our name of a field with that of the file beside it; a column that is none of ours as it is. */
function ColumnName({ column }: Pick<Cell, 'column'>) {
  const { label } = useColumnNames()
  const own = label(column)
  if (own === undefined || own === column) return <dt className="mono">{column}</dt>
  return (
    <dt>
      {own} <span className="soft mono">{column}</span>
    </dt>
  )
}

function RowText({ problem }: { readonly problem: PlacedProblem }) {
  const say = useSay()
  const [isWhole, setWhole] = useState(false)
  const cells = shownCells(problem, isWhole)
  const isThere = cells.some(({ column }) => column === problem.column)
  if (problem.column === '' && cells.length === 0) return null
  return (
    <dl className="row-text">
      {!isThere && problem.column !== '' && (
        <div className="cell wrong">
          <ColumnName column={problem.column} />
          <dd className="mono">
            <Marked {...problem} />
          </dd>
        </div>
      )}
      {cells.map(({ column, value }) => (
        <div key={column} className={column === problem.column ? 'cell wrong' : 'cell'}>
          <ColumnName column={column} />
          <dd className="mono">
            {column === problem.column ? <Marked {...problem} value={value} /> : value || '–'}
          </dd>
        </div>
      ))}
      {!isWhole && problem.cells !== null && cells.length < problem.cells.length && (
        <Button className="chip" onPress={() => setWhole(true)}>
          {say('wholeRow')}
        </Button>
      )}
    </dl>
  )
}

function ProblemItem({ problem }: { readonly problem: PlacedProblem }) {
  const say = useSay()
  const plain = usePlain()
  const { count } = useFigures()
  const { record, parcel, message, code } = problem
  return (
    <li className="problem">
      <p>
        <span className="badge bad">
          {record === 0 ? say('wholeFile') : say('recordOf', { record: count(record) })}
        </span>{' '}
        {parcel !== '' && (
          <Link to="/parcels/$parcel" params={{ parcel }} className="mono">
            {parcel}
          </Link>
        )}{' '}
        <strong>{plain(message)}</strong> <span className="soft mono">{code}</span>
      </p>
      <RowText problem={problem} />
    </li>
  )
}

interface ProblemGroup extends Pick<PlacedProblem, 'code' | 'column' | 'value' | 'message'> {
  readonly count: number
}

function useGroups(assessment: string) {
  return useQuery({
    queryKey: ['problem-groups', assessment],
    queryFn: ({ signal }) =>
      ask<{ readonly groups: readonly ProblemGroup[] }>(`/v1/jobs/${assessment}/problem-groups`, {
        signal,
      }),
  })
}

/** Equal problems once, with how often they stand, where some stand more than once. */
function Groups({ job }: { readonly job: Job }) {
  const say = useSay()
  const plain = usePlain()
  const { count } = useFigures()
  const groups = useGroups(job.assessment).data?.groups ?? []
  const isRateMissing = groups.some(({ code }) => code === 'rate_missing')
  const repeated = groups.filter(one => one.count > 1)
  if (!isRateMissing && repeated.length === 0) return null
  return (
    <div className="notice">
      <ul className="problems">
        {repeated.map((group, at) => (
          <li key={`${at}${group.code}`}>
            <span className="badge bad">{say('timesOver', { count: count(group.count) })}</span>{' '}
            {plain(namedProblem(group))} <span className="soft mono">{group.column}</span>
          </li>
        ))}
      </ul>
      {isRateMissing && (
        <p>
          <Link to="/settings" search={{ view: 'tables' }} className="chip">
            {say('bringRates')}
          </Link>
        </p>
      )}
    </div>
  )
}

export function ProblemRows({ job }: { readonly job: Job }) {
  const say = useSay()
  const { count } = useFigures()
  const asked = useProblems(job.assessment)
  return (
    <Answered asked={asked}>
      {({ pages }) => {
        const items = pages.flatMap(page => page.items)
        return (
          <>
            <Groups job={job} />
            <ul className="problems">
              {items.map((problem, at) => (
                <ProblemItem key={`${at}${problem.code}`} problem={problem} />
              ))}
            </ul>
            {asked.hasNextPage && (
              <Button
                className="button"
                isDisabled={asked.isFetchingNextPage}
                onPress={() => void asked.fetchNextPage()}
              >
                {say('moreProblems', { shown: count(items.length), all: count(job.problems) })}
              </Button>
            )}
          </>
        )
      }}
    </Answered>
  )
}
