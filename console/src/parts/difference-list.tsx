/** Parcels of which two judgements said something else, side by side. */
import { Link } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import { type Difference, type Said, useDifferences } from '../differences.js'
import { useFigures } from '../figures.js'
import { useReasons } from '../kept.js'
import { useSay } from '../language.js'
import { usePlain } from '../use-plain.js'
import { Wide } from './page.js'
import { Answered, Empty } from './states.js'
import { Relief, State, Track } from './words.js'

/** Amounts that are compared, each with its name. */
const amounts = [
  ['customs_value_krw', 'customsValue'],
  ['tax_krw', 'taxes'],
  ['collected_krw', 'collected'],
] as const

function Words({ said }: { readonly said: Said }) {
  return (
    <p>
      <State word={said.state} /> <Track word={said.track} /> <Relief word={said.relief} />
    </p>
  )
}

function Side({ said, other }: { readonly said: Said; readonly other: Said }) {
  const say = useSay()
  const plain = usePlain()
  const { won } = useFigures()
  const reasons = useReasons()
  const own = said.reasons.filter(code => !other.reasons.includes(code))
  return (
    <>
      <Words said={said} />
      <dl className="facts tight">
        {amounts
          .filter(([name]) => said[name] !== other[name])
          .map(([name, label]) => (
            <div key={name} className="fact">
              <dt>{say(label)}</dt>
              <dd className="figure">{said[name] === null ? say('notKnown') : won(said[name])}</dd>
            </div>
          ))}
      </dl>
      {own.length > 0 && (
        <ul className="dots soft">
          {own.map(code => {
            const reason = reasons.data?.get(code)
            return <li key={code}>{reason ? plain(reason.bare) : code}</li>
          })}
        </ul>
      )}
    </>
  )
}

function Row({ difference }: { readonly difference: Difference }) {
  const { parcel, first, second } = difference
  return (
    <tr>
      <td>
        <Link to="/parcels/$parcel" params={{ parcel }} className="mono">
          {parcel}
        </Link>
      </td>
      <td>
        <Side said={first} other={second} />
      </td>
      <td>
        <Side said={second} other={first} />
      </td>
    </tr>
  )
}

interface Props {
  readonly first: string
  readonly second: string
}

export function DifferenceList({ first, second }: Props) {
  const say = useSay()
  const { count } = useFigures()
  const asked = useDifferences(first, second)
  return (
    <Answered asked={asked}>
      {({ pages }) => {
        const { both, differing, first_only, second_only } = pages[0]!.counts
        return (
          <>
            <p role="status">
              {say('saidCounts', { both: count(both), differing: count(differing) })}{' '}
              {first_only + second_only > 0 &&
                say('saidOnly', { first: count(first_only), second: count(second_only) })}
            </p>
            {differing === 0 ? (
              <Empty title={say('saidSame')} />
            ) : (
              <Wide label={say('saidTitle')}>
                <table className="table">
                  <thead>
                    <tr>
                      <th>{say('parcel')}</th>
                      <th>{say('firstEdition')}</th>
                      <th>{say('secondEdition')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {pages
                      .flatMap(page => page.items)
                      .map(one => (
                        <Row key={one.parcel} difference={one} />
                      ))}
                  </tbody>
                </table>
              </Wide>
            )}
            {asked.hasNextPage && (
              <Button
                className="button"
                isDisabled={asked.isFetchingNextPage}
                onPress={() => void asked.fetchNextPage()}
              >
                {say('moreRows')}
              </Button>
            )}
          </>
        )
      }}
    </Answered>
  )
}
