/** One parcel: what was answered and when, the law behind it, and what another price or day would change. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import type { LawfulOption } from 'gwanmun/pages'
import { ArrowLeft, Printer } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { useGiven } from '../given-parcel.js'
import { useHeart } from '../heart.js'
import {
  companyOf,
  currentOf,
  type Judgement,
  type Kept,
  keptQuery,
  linesOf,
} from '../kept-parcel.js'
import { useSay } from '../language.js'
import { isListBehind, lastListSearch } from '../last-list.js'
import { codesOfDay } from '../missing.js'
import { AnswerHead } from '../parts/answer-head.js'
import { Fold } from '../parts/fold.js'
import { GroupChain } from '../parts/group-chain.js'
import { Judgements, NothingStands, PdfLink } from '../parts/judgements.js'
import { LineCells } from '../parts/line-cells.js'
import { Offers } from '../parts/offers.js'
import { Head, Panel } from '../parts/page.js'
import { Answered, Empty } from '../parts/states.js'
import { Try } from '../parts/try-parcel.js'
import { namedProblem } from '../plain.js'
import { Refused } from '../refused.js'
import { useTrySay } from '../try-say.js'
import { usePlain } from '../use-plain.js'

const route = getRouteApi('/parcels/$parcel')

interface AnswerKeptProps {
  readonly current: Judgement
  /** Lawful ways beside the one that was taken; none where today's rules answer otherwise. */
  readonly options: readonly LawfulOption[]
}

function AnswerKept({ current, options }: AnswerKeptProps) {
  const say = useSay()
  const plain = usePlain()
  return (
    <Panel title={say('answerKept')}>
      <NothingStands one={current} />
      <AnswerHead answers={current.lines.map(line => line.answer)} />
      <Offers options={options} />
      {current.problems.map(problem => (
        <p key={`${problem.record}${problem.code}`} className="badge bad wrap">
          {plain(namedProblem(problem))}
          {problem.column !== '' && <span className="mono no-print"> {problem.column}</span>}
        </p>
      ))}
      {current.lines.map(line => (
        <Fold
          key={line.row}
          title={say('lineOf', {
            line: String(line.answer.line),
            goods: String(line.input.goods ?? line.input.hs ?? ''),
          })}
        >
          <LineCells line={line} />
        </Fold>
      ))}
    </Panel>
  )
}

/** The parcels that it is combined with, once all of them are there. */
function together(asked: readonly { readonly data: Kept | undefined }[]) {
  const found = asked.flatMap(({ data }) => (data === undefined ? [] : [data]))
  const lines = found.flatMap(one => linesOf(currentOf(one)))
  return { found, lines: found.length === asked.length ? lines : undefined }
}

function Current({ kept }: { readonly kept: Kept }) {
  const heart = useHeart()
  const current = currentOf(kept)
  const queries = companyOf(current).map(keptQuery)
  const { found, lines: others } = useQueries({ queries, combine: together })
  const own = useMemo(() => linesOf(current), [current])
  const answers = useMemo(() => current.lines.map(({ answer }) => answer), [current])
  const isJudged = current.lines.some(({ answer }) => answer.state !== 'refused')
  // Where nothing but its day is in the way, another day can be asked for.
  const isDayOnly =
    current.problems.length > 0 && current.problems.every(({ code }) => codesOfDay.includes(code))
  const isTried = isJudged || isDayOnly
  const lines = { parcel: kept.parcel, own, others, kept: answers }
  const given = useGiven(isTried ? heart.data : undefined, lines)
  return (
    <div className="grid">
      <AnswerKept
        current={current}
        options={given?.isAsKept ? (given.explanation?.options ?? []) : []}
      />
      <GroupChain kept={kept} others={found} />
      {isTried && others && (
        <Answered asked={heart}>
          {data => given && <Try {...{ ...lines, others, given }} heart={data} />}
        </Answered>
      )}
      <Judgements kept={kept} />
    </div>
  )
}

/** Back to the list as it was left; where it lies just behind, its place is kept too. */
function ToList() {
  const say = useSay()
  const router = useRouter()
  return (
    <Link
      to="/parcels"
      search={lastListSearch()}
      className="button"
      onClick={event => {
        if (!isListBehind() || event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        router.history.back()
      }}
    >
      <ArrowLeft size={15} aria-hidden />
      {say('toList')}
    </Link>
  )
}

/** Asking again finds nothing either. */
function isNotThere(error: unknown): boolean {
  return error instanceof Refused && error.problem.status === 404
}

export function Parcel() {
  const say = useTrySay()
  const { parcel } = route.useParams()
  const kept = useQuery(keptQuery(parcel))
  return (
    <>
      <Head title={parcel} lead={say('nameAside')}>
        <div className="row tight">
          <ToList />
          {kept.data && (
            <PdfLink parcel={parcel} judgement={currentOf(kept.data)} className="button" />
          )}
          {kept.data && (
            <Button className="button" onPress={() => window.print()}>
              <Printer size={15} aria-hidden />
              {say('print')}
            </Button>
          )}
        </div>
      </Head>
      {isNotThere(kept.error) ? (
        <Empty title={say('parcelNotThere', { parcel })}>
          <p>{say('parcelNotThereWhy')}</p>
        </Empty>
      ) : (
        <Answered asked={kept}>{data => <Current key={parcel} kept={data} />}</Answered>
      )}
    </>
  )
}
