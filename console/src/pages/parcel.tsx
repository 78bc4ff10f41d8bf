/** One parcel: what was answered and when, the law behind it, and what another price or day would change. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { answerFields } from 'gwanmun/pages'
import { Printer } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { useFigures } from '../figures.js'
import { useHeart } from '../heart.js'
import {
  collectedOf,
  companyOf,
  currentOf,
  type JudgedLine,
  type Kept,
  keptQuery,
  linesOf,
} from '../kept-parcel.js'
import { useEither, useSay } from '../language.js'
import { AnswerHead } from '../parts/answer-head.js'
import { Fold } from '../parts/fold.js'
import { Head, Panel, Wide } from '../parts/page.js'
import { Answered } from '../parts/states.js'
import { Try } from '../parts/try-parcel.js'
import { Track } from '../parts/words.js'

const route = getRouteApi('/parcels/$parcel')

function Cells({ line }: { readonly line: JudgedLine }) {
  const either = useEither()
  return (
    <dl className="facts cells">
      {answerFields
        .filter(field => line.answer[field.name] !== '')
        .map(field => (
          <div key={field.name} className="fact">
            <dt>{either(field)}</dt>
            <dd className="mono">
              {line.answer[field.name].replaceAll('|', ' ')} {field.unit}
            </dd>
          </div>
        ))}
    </dl>
  )
}

function Company({ parcels }: { readonly parcels: readonly string[] }) {
  const say = useSay()
  if (parcels.length === 0) return null
  return (
    <Panel title={say('combinedWith')}>
      <ul className="views">
        {parcels.map(one => (
          <li key={one}>
            <Link to="/parcels/$parcel" params={{ parcel: one }} className="chip">
              {one}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function History({ kept }: { readonly kept: Kept }) {
  const say = useSay()
  const { instant, won } = useFigures()
  return (
    <Panel title={say('judgements')}>
      <Wide label={say('judgements')}>
        <table className="table">
          <thead>
            <tr>
              <th>{say('recordedAt')}</th>
              <th>{say('lawDay')}</th>
              <th>{say('file')}</th>
              <th>{say('track')}</th>
              <th className="figure">{say('collected')}</th>
            </tr>
          </thead>
          <tbody>
            {kept.judgements.map(one => {
              const answers = one.lines.map(line => line.answer)
              return (
                <tr key={one.assessment}>
                  <td>
                    {instant(one.recorded_at)}{' '}
                    {one.is_current && <span className="badge accent">{say('current')}</span>}
                    {!one.is_real && <span className="badge warn">{say('underReform')}</span>}
                  </td>
                  <td>{String(one.lines[0]?.input.declared_on ?? '')}</td>
                  <td>
                    {one.file.name} <span className="soft">{one.file.by}</span>
                  </td>
                  <td>
                    <Track word={answers[0]?.track ?? ''} />
                  </td>
                  <td className="figure">{won(collectedOf(answers) ?? null)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Wide>
    </Panel>
  )
}

function Current({ kept }: { readonly kept: Kept }) {
  const say = useSay()
  const either = useEither()
  const heart = useHeart()
  const current = currentOf(kept)
  const company = companyOf(current)
  const others = useQueries({ queries: company.map(keptQuery) })
  const own = useMemo(() => linesOf(current), [current])
  const areThere = others.every(one => one.data !== undefined)
  const around = areThere ? others.flatMap(one => linesOf(currentOf(one.data!))) : []
  return (
    <div className="grid">
      <Panel title={say('answerKept')}>
        <AnswerHead answers={current.lines.map(line => line.answer)} />
        {current.problems.map(problem => (
          <p key={`${problem.record}${problem.code}`} className="badge bad wrap">
            {problem.column && <span className="mono">{problem.column}: </span>}
            {either(problem.message)}
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
            <Cells line={line} />
          </Fold>
        ))}
      </Panel>
      <Company parcels={company} />
      {areThere && (
        <Answered asked={heart}>
          {data => <Try heart={data} parcel={kept.parcel} own={own} others={around} />}
        </Answered>
      )}
      <History kept={kept} />
    </div>
  )
}

export function Parcel() {
  const say = useSay()
  const { parcel } = route.useParams()
  const kept = useQuery(keptQuery(parcel))
  return (
    <>
      <Head title={parcel}>
        <Button className="button" onPress={() => window.print()}>
          <Printer size={15} aria-hidden />
          {say('print')}
        </Button>
      </Head>
      <Answered asked={kept}>{data => <Current key={parcel} kept={data} />}</Answered>
    </>
  )
}
