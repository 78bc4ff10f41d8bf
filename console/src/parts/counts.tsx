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
  /** Parcels that were refused, where they have no answer. */
  readonly refused?: number
  /** Of how many parcels these are; each parcel stands once where it is left out. */
  readonly all?: number
}

const mostRows = 8

interface Row {
  readonly key: string
  readonly name: string
  readonly parcels: number
  readonly search: Readonly<Record<string, string>>
}

function useRows({ counts, name, filter, span, refused }: CountsProps): readonly Row[] {
  const say = useSay()
  const told = Object.entries(counts).map(([word, parcels]) => {
    // Of what is not known refused parcels are no part.
    const search =
      word !== '' ? { [filter]: word } : { [filter]: 'not_known', ...(refused ? partial : {}) }
    return { key: word, name: name(word), parcels, search: { ...search, ...span } }
  })
  const inOrder = told.sort((one, two) => two.parcels - one.parcels)
  if (!refused) return inOrder
  const search = { state: 'refused', ...span }
  return [...inOrder, { key: 'refused', name: say('refusedRest'), parcels: refused, search }]
}

const partial = { state: 'partial' }

export function Counts(of: CountsProps) {
  const { title, all: given } = of
  const say = useSay()
  const { count, share } = useFigures()
  const inOrder = useRows(of)
  const all = given ?? inOrder.reduce((sum, one) => sum + one.parcels, 0)
  const rows = inOrder.slice(0, mostRows)
  const more = inOrder.length - rows.length
  if (rows.length === 0) return null
  const total = given === undefined ? say('totalOf', { count: count(all) }) : say('countedOnce')
  return (
    <Panel title={title} width={4} aside={<span className="soft">{total}</span>}>
      <ul className="bars">
        {rows.map(({ key, name, parcels, search }) => (
          <li key={key}>
            <Link to="/parcels" search={search} className="bar-row">
              <span>{name}</span>
              <span className="figure">
                {count(parcels)} <span className="soft">{share(parcels / all)}</span>
              </span>
              <meter className="bar" min={0} max={all} value={parcels} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="soft">{say('countsMore', { count: count(more) })}</p>}
    </Panel>
  )
}
