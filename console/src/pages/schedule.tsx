/** The tariff: found by words in either language or by code, with the rates of agreements. */
import { getRouteApi, Link } from '@tanstack/react-router'
import { rateKindTexts } from 'gwanmun/pages'
import { useFigures } from '../figures.js'
import { useEither, useFirst, useSay } from '../language.js'
import { Head, Panel } from '../parts/page.js'
import { Rates } from '../parts/rates.js'
import { Find } from '../parts/search-field.js'
import { Answered, Empty } from '../parts/states.js'
import { NothingFound, PartlyFound, Suggested, WhyFound } from '../parts/suggested.js'
import { TariffTree } from '../parts/tariff-tree.js'
import { textOf } from '../parts/words.js'
import {
  type FoundTariffLine,
  type LineOfCode,
  type NamedCode,
  useFound,
  useLine,
} from '../schedule.js'
import { given } from '../search.js'

const route = getRouteApi('/schedule')

function Names({ named }: { readonly named: NamedCode }) {
  const [first, second] = useFirst()(named)
  return (
    <>
      {first} {second && <span className="soft">{second}</span>}
    </>
  )
}

interface FoundLineProps {
  readonly line: FoundTariffLine
  readonly isChosen: boolean
}

function FoundLine({ line, isChosen }: FoundLineProps) {
  const first = useFirst()
  const path = line.headings.map(heading => first(heading)[0]).join(' › ')
  return (
    <li>
      <Link
        from="/schedule"
        search={old => ({ ...old, code: line.code })}
        className="pick stacked"
        aria-current={isChosen ? 'true' : undefined}
      >
        <span>
          <span className="mono">{line.code}</span>{' '}
          {path !== '' && <span className="soft">{path} › </span>}
          <Names named={line} />
        </span>
        <span className="row tight">
          <Rates rates={line.rates} /> <WhyFound line={line} />
        </span>
      </Link>
    </li>
  )
}

function Line({ line }: { readonly line: LineOfCode }) {
  const say = useSay()
  const { day } = useFigures()
  const either = useEither()
  const byRate = [...line.agreements].sort(
    (a, b) => (a.rate_pct ?? Infinity) - (b.rate_pct ?? Infinity),
  )
  return (
    <>
      <ol className="tree">
        {line.line?.headings.map(heading => (
          <li key={heading.code}>
            <span className="mono">{heading.code}</span> <Names named={heading} />
          </li>
        ))}
        <li>
          <strong className="mono">{line.code}</strong> {line.line && <Names named={line.line} />}
        </li>
      </ol>
      <dl className="facts">
        <dt>{say('ordinaryRate')}</dt>
        <dd>
          <Rates rates={line.rates} />
        </dd>
        {line.below > 1 && (
          <>
            <dt>{say('linesBelow')}</dt>
            <dd>{say('treeLines', { count: line.below })}</dd>
          </>
        )}
        <dt>{say('customsVerified')}</dt>
        <dd>
          {line.customs_verified === null
            ? say('notKnown')
            : say(line.customs_verified ? 'yes' : 'no')}
        </dd>
      </dl>
      <h3>{say('agreementRates')}</h3>
      <p className="soft">{say('agreementNote')}</p>
      <table className="table">
        <thead>
          <tr>
            <th>{say('agreement')}</th>
            <th className="figure">{say('rate')}</th>
          </tr>
        </thead>
        <tbody>
          {byRate.map(({ agreement, rate_pct }) => (
            <tr key={agreement}>
              <td>{either(textOf(rateKindTexts, agreement))}</td>
              <td className="figure">
                {rate_pct === null ? (
                  <span className="badge open">{say('notKnown')}</span>
                ) : (
                  `${rate_pct} %`
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">
        {say('tariffEdition', {
          id: line.schedule.id,
          first: day(line.schedule.first_day),
          last: day(line.schedule.last_day),
        })}
      </p>
      <p className="no-print">
        <Link to="/price" search={{ hs: line.code }} className="button">
          {say('priceThis')}
        </Link>
      </p>
    </>
  )
}

export function Schedule() {
  const say = useSay()
  const { count } = useFigures()
  const { q = '', code, agreement } = route.useSearch()
  const navigate = route.useNavigate()
  const found = useFound(q)
  const chosen = code ?? (q === '' ? undefined : found.data?.lines[0]?.code)
  const line = useLine(chosen)
  return (
    <>
      <Head title={say('schedule')} lead={say('scheduleLead')} />
      <div className="grid">
        <Panel width={5}>
          <Find
            label={say('scheduleSearch')}
            value={q}
            placeholder={say('scheduleHint')}
            onChange={text =>
              navigate({ search: given({ q: text || undefined, agreement }), replace: true })
            }
          />
          {q === '' ? (
            <TariffTree
              chosen={code}
              onChoose={next =>
                navigate({ search: old => ({ ...old, code: next }), replace: true })
              }
              agreement={agreement}
              onAgreement={next =>
                navigate({
                  search: old =>
                    given({ ...old, agreement: next === 'ordinary' ? undefined : next }),
                  replace: true,
                })
              }
            />
          ) : (
            <Answered asked={found}>
              {data => (
                <>
                  <p className="soft" role="status">
                    {say('scheduleFound', { found: count(data.found) })}
                    {data.found > data.lines.length &&
                      ` · ${say('scheduleFirst', { shown: count(data.lines.length) })}`}
                  </p>
                  {data.found === 0 && (
                    <Empty title={say('scheduleNothing')}>
                      <NothingFound />
                      <Link to="/schedule" className="button">
                        {say('browseTariff')}
                      </Link>
                    </Empty>
                  )}
                  {data.suggestion && (
                    <Suggested
                      suggestion={data.suggestion}
                      choose={({ codes: [code] }) =>
                        navigate({ search: old => ({ ...old, code }) })
                      }
                    />
                  )}
                  <PartlyFound lines={data.lines} />
                  <ul className="law-list">
                    {data.lines.map(one => (
                      <FoundLine key={one.code} line={one} isChosen={one.code === chosen} />
                    ))}
                  </ul>
                </>
              )}
            </Answered>
          )}
        </Panel>
        <Panel width={7}>
          {chosen === undefined ? (
            <Empty title={say(q === '' || found.isPending ? 'scheduleNone' : 'scheduleNothing')} />
          ) : (
            <Answered asked={line}>{data => <Line line={data} />}</Answered>
          )}
        </Panel>
      </div>
    </>
  )
}
