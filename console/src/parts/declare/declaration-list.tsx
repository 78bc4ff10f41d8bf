/** Declarations that are followed, with what is due; one of them in full once it is chosen. */
import { Link } from '@tanstack/react-router'
import { type Declared, useDeclarations } from '../../declarations.js'
import { useFigures } from '../../figures.js'
import { useEither, useSay } from '../../language.js'
import { Panel, Wide } from '../page.js'
import { Answered, Empty } from '../states.js'
import { Deadlines } from './deadlines.js'
import { OneDeclaration } from './one-declaration.js'
import { toneOf } from './state-tone.js'

interface RowsProps {
  readonly items: readonly Declared[]
  readonly chosen: string | undefined
}

function Rows({ items, chosen }: RowsProps) {
  const say = useSay()
  const either = useEither()
  const { count } = useFigures()
  return (
    <Wide label={say('declarations')}>
      <table className="table">
        <thead>
          <tr>
            <th>{say('declarationNo')}</th>
            <th>{say('standing')}</th>
            <th>{say('declarationWay')}</th>
            <th>{say('declarationOrders')}</th>
            <th className="figure">{say('declarationFob')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(one => (
            <tr key={one.number} className={one.number === chosen ? 'chosen-row' : ''}>
              <td className="mono">
                <Link
                  to="/declarations"
                  search={{ number: one.number }}
                  {...(one.number === chosen ? { 'aria-current': 'true' as const } : {})}
                >
                  {one.number}
                </Link>
              </td>
              <td>
                <span className={`badge ${toneOf(one.state)}`}>{either(one.state_title)}</span>
              </td>
              <td className="named">{either(one.way_title)}</td>
              <td className="mono">{one.orders.join(', ')}</td>
              <td className="figure">{count(one.declared_fob_krw)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

/** Nothing yet: what this is for, and the way to the first one. */
function None() {
  const say = useSay()
  return (
    <Empty title={say('declarationsNone')}>
      <p>{say('declarationsNoneHint')}</p>
      <Link to="/declarations" search={{ view: 'make' }} className="primary">
        {say('declareMake')}
      </Link>
    </Empty>
  )
}

export function DeclarationList({ chosen }: { readonly chosen: string | undefined }) {
  const say = useSay()
  const asked = useDeclarations()
  const isEmpty = asked.data?.items.length === 0
  return (
    <>
      {chosen !== undefined && <OneDeclaration number={chosen} />}
      <Panel title={say('declarationsKept')} width={isEmpty || chosen !== undefined ? 12 : 7}>
        <Answered asked={asked}>
          {({ items, next }) =>
            items.length === 0 ? (
              <None />
            ) : (
              <>
                <Rows items={items} chosen={chosen} />
                {next !== null && <p className="soft">{say('newestShown')}</p>}
              </>
            )
          }
        </Answered>
      </Panel>
      {!isEmpty && chosen === undefined && <Deadlines />}
    </>
  )
}
