/** Counts as bars, each a way to its parcels. */
import { Link } from '@tanstack/react-router'
import { useFigures } from '../figures.js'
import type { Span } from '../kept.js'
import { useSay } from '../language.js'
import { Panel } from './page.js'

interface CountsProps {
  readonly title: string
  readonly counts: Readonly<Record<string, number>>
  readonly name: (word: string) => string
  readonly filter: 'state' | 'track' | 'relief' | 'channel' | 'ship_from' | 'platform' | 'reason'
  readonly span: Span
  /** Of how many parcels these are; each parcel stands once where it is left out. */
  readonly all?: number
}

const mostRows = 8

export function Counts({ title, counts, name, filter, span, all: given }: CountsProps) {
  const say = useSay()
  const { count, share } = useFigures()
  const inOrder = Object.entries(counts).sort(([, a], [, b]) => b - a)
  const all = given ?? inOrder.reduce((sum, [, one]) => sum + one, 0)
  const rows = inOrder.slice(0, mostRows)
  const more = inOrder.length - rows.length
  if (rows.length === 0) return null
  const total = given === undefined ? say('totalOf', { count: count(all) }) : say('countedOnce')
  return (
    <Panel title={title} width={4} aside={<span className="soft">{total}</span>}>
      <ul className="bars">
        {rows.map(([word, number]) => (
          <li key={word}>
            <Link
              to="/parcels"
              search={{ [filter]: word === '' ? 'not_known' : word, ...span }}
              className="bar-row"
            >
              <span>{name(word)}</span>
              <span className="figure">
                {count(number)} <span className="soft">{share(number / all)}</span>
              </span>
              <meter className="bar" min={0} max={all} value={number} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="soft">{say('countsMore', { count: count(more) })}</p>}
    </Panel>
  )
}
