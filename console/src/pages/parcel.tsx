/** One parcel: what was answered and when, the law behind it, and what another price or day would change. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { ArrowLeft, Printer } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
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
import { AnswerHead } from '../parts/answer-head.js'
import { Fold } from '../parts/fold.js'
import { GroupChain } from '../parts/group-chain.js'
import { Judgements, PdfLink } from '../parts/judgements.js'
import { LineCells } from '../parts/line-cells.js'
import { Head, Panel } from '../parts/page.js'
import { Answered } from '../parts/states.js'
import { Try } from '../parts/try-parcel.js'
import { namedProblem } from '../plain.js'
import { usePlain } from '../use-plain.js'

const route = getRouteApi('/parcels/$parcel')

function AnswerKept({ current }: { readonly current: Judgement }) {
  const say = useSay()
  const plain = usePlain()
  return (
    <Panel title={say('answerKept')}>
      <AnswerHead answers={current.lines.map(line => line.answer)} />
      {current.problems.map(problem => (
        <p key={`${problem.record}${problem.code}`} className="badge bad wrap">
          {plain(namedProblem(problem))}
          {problem.column !== '' && <span className="mono"> {problem.column}</span>}
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

function Current({ kept }: { readonly kept: Kept }) {
  const heart = useHeart()
  const current = currentOf(kept)
  const company = companyOf(current)
  const others = useQueries({ queries: company.map(keptQuery) })
  const own = useMemo(() => linesOf(current), [current])
  const answers = useMemo(() => current.lines.map(({ answer }) => answer), [current])
  const isJudged = current.lines.some(({ answer }) => answer.state !== 'refused')
  // Where nothing but the rate of its week is missing, another day can be asked for.
  const isDayOnly =
    current.problems.length > 0 && current.problems.every(({ code }) => code === 'rate_missing')
  const found = others.flatMap(one => (one.data === undefined ? [] : [one.data]))
  const areThere = found.length === company.length
  const around = areThere ? found.flatMap(one => linesOf(currentOf(one))) : []
  return (
    <div className="grid">
      <AnswerKept current={current} />
      <GroupChain kept={kept} others={found} />
      {areThere && (isJudged || isDayOnly) && (
        <Answered asked={heart}>
          {data => (
            <Try heart={data} parcel={kept.parcel} own={own} others={around} kept={answers} />
          )}
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

export function Parcel() {
  const say = useSay()
  const { parcel } = route.useParams()
  const kept = useQuery(keptQuery(parcel))
  return (
    <>
      <Head title={parcel}>
        <div className="row tight">
          <ToList />
          {kept.data && (
            <PdfLink parcel={parcel} judgement={currentOf(kept.data)} className="button" />
          )}
          <Button className="button" onPress={() => window.print()}>
            <Printer size={15} aria-hidden />
            {say('print')}
          </Button>
        </div>
      </Head>
      <Answered asked={kept}>{data => <Current key={parcel} kept={data} />}</Answered>
    </>
  )
}
