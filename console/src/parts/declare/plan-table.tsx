/** Every declaration with its orders, its value, and the ways out side by side. */
import { wayTexts } from 'gwanmun/pages'
import { Check, CircleHelp, X } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { PlannedDeclaration, PlannedWay } from '../../declared.js'
import { useFigures } from '../../figures.js'
import { useEither, useSay } from '../../language.js'
import { Wide } from '../page.js'
import { textOf } from '../words.js'

/** More are not drawn; all are built. */
const mostShown = 200

export function WayState({ way }: { readonly way: PlannedWay }) {
  const say = useSay()
  if (way.open === null)
    return (
      <span className="badge open way-state">
        <CircleHelp size={13} aria-hidden />
        {say('notKnown')}
      </span>
    )
  return way.open ? (
    <span className="badge good way-state">
      <Check size={13} aria-hidden />
      {say('wayOpen')}
    </span>
  ) : (
    <span className="badge bad way-state">
      <X size={13} aria-hidden />
      {say('wayClosed')}
    </span>
  )
}

export function Suggested() {
  const say = useSay()
  return <span className="badge accent way-state">{say('waySuggested')}</span>
}

interface RowProps {
  readonly planned: PlannedDeclaration
  readonly isChosen: boolean
  readonly choose: () => void
}

function Row({ planned, isChosen, choose }: RowProps) {
  const say = useSay()
  const { won, day } = useFigures()
  const { declaration, orders, on, declared_fob_krw: fob, ways, recommended } = planned
  return (
    <tr className={isChosen ? 'chosen-row' : ''} aria-current={isChosen ? 'true' : undefined}>
      <td>
        <Button className="link mono" onPress={choose}>
          {declaration}
        </Button>
      </td>
      <td className="mono">{orders.join(', ')}</td>
      <td className="nowrap">{day(on)}</td>
      <td className="figure nowrap">{fob === null ? say('notKnown') : won(fob)}</td>
      {ways.map(way => (
        <td key={way.way}>
          <WayState way={way} /> {way.way === recommended && <Suggested />}
        </td>
      ))}
    </tr>
  )
}

interface TableProps {
  readonly declarations: readonly PlannedDeclaration[]
  readonly chosen: string | undefined
  readonly choose: (declaration: string) => void
}

export function PlanTable({ declarations, chosen, choose }: TableProps) {
  const say = useSay()
  const either = useEither()
  const { count } = useFigures()
  const ways = declarations[0]?.ways ?? []
  return (
    <>
      <Wide label={say('declarePlan')}>
        <table className="table plan-table">
          <thead>
            <tr>
              <th>{say('declarationName')}</th>
              <th>{say('declarationOrders')}</th>
              <th>{say('declareOn')}</th>
              <th className="figure">{say('fob')}</th>
              {ways.map(({ way }) => (
                <th key={way}>{either(textOf(wayTexts, way))}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {declarations.slice(0, mostShown).map(planned => (
              <Row
                key={planned.declaration}
                planned={planned}
                isChosen={planned.declaration === chosen}
                choose={() => choose(planned.declaration)}
              />
            ))}
          </tbody>
        </table>
      </Wide>
      {declarations.length > mostShown && (
        <p className="soft">
          {say('moreQuestions', { count: count(declarations.length - mostShown) })}
        </p>
      )}
    </>
  )
}
