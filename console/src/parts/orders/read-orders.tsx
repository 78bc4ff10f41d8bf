/** What was read of an order file, and the lines to take along. */
import { Link } from '@tanstack/react-router'
import { Download } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { holdFile } from '../../at-hand.js'
import { useFigures } from '../../figures.js'
import { useEither, useSay } from '../../language.js'
import { type OrderProblem, type ReadOrders, useOrderFormats } from '../../orders.js'
import { heldOrders } from '../../orders-file.js'
import { saveText } from '../../save-text.js'
import { useColumnNames } from '../../use-column-names.js'
import { Panel } from '../page.js'
import { fieldsFor } from './match-orders.js'

/** Problems that are shown; all are counted. */
const mostShown = 60

function Problems({ read }: { readonly read: ReadOrders }) {
  const say = useSay()
  const ofProducts = useOrderFormats().data?.product_fields
  const among = useMemo(
    () => [...fieldsFor(read.direction), ...(ofProducts ?? [])],
    [read.direction, ofProducts],
  )
  const { both, told } = useColumnNames(among)
  const { count } = useFigures()
  const shown = read.problems.slice(0, mostShown)
  const more = read.problem_count - shown.length
  if (read.problems.length === 0) return null
  const placeOf = ({ row, column }: OrderProblem): string =>
    column === ''
      ? say('atRowOnly', { row: count(row) })
      : say('atRow', { row: count(row), column: both(column) })
  return (
    <ul className="wrongs">
      {shown.map(one => (
        <li key={`${one.file}${one.row}${one.column}${one.code}`} className="badge bad wrap">
          {placeOf(one)} {told(one.message)}
        </li>
      ))}
      {more > 0 && <li className="soft">{say('moreQuestions', { count: count(more) })}</li>}
    </ul>
  )
}

/** The format by its name in the language of the page. */
function useFormatName(name: string): string {
  const either = useEither()
  const say = useSay()
  const format = useOrderFormats().data?.formats.find(one => one.name === name)
  return format ? either(format) : name === '' || name === 'mapping' ? say('byMapping') : name
}

export function ReadFile({ read, name }: { readonly read: ReadOrders; readonly name: string }) {
  const say = useSay()
  const { count } = useFigures()
  const stem = name.replace(/\.[^.]*$/, '')
  const format = useFormatName(read.format)
  const isOut = read.direction === 'out'
  return (
    <Panel
      title={name}
      aside={
        <Button className="button" onPress={() => saveText(`${stem}.orders.csv`, read.csv)}>
          <Download size={14} aria-hidden />
          {say(isOut ? 'outboundCsv' : 'inboundCsv')}
        </Button>
      }
    >
      <dl className="facts">
        <dt>{say('orderFormat')}</dt>
        <dd>{format}</dd>
        <dt>{say('direction')}</dt>
        <dd>{say(isOut ? 'ordersOut' : 'ordersIn')}</dd>
        <dt>{say('ordersRead')}</dt>
        <dd>{say('ordersAndLines', { orders: count(read.orders), lines: count(read.lines) })}</dd>
        {read.cancelled > 0 && (
          <>
            <dt>{say('ordersCancelled')}</dt>
            <dd>{count(read.cancelled)}</dd>
          </>
        )}
        <dt>{say('problems')}</dt>
        <dd>{count(read.problem_count)}</dd>
      </dl>
      {isOut && read.lines > 0 && (
        <Link
          to="/declarations"
          search={{ view: 'make' }}
          className="button"
          onClick={() => holdFile('orders', heldOrders(read, `${stem}.orders.csv`))}
        >
          {say('declareThese')}
        </Link>
      )}
      {!isOut && (
        <p className="soft">
          {say('inboundNext')} <Link to="/take-in">{say('takeIn')}</Link>
        </p>
      )}
      {read.personal_columns.length > 0 && (
        <p className="soft">
          {say('personalLeft', { count: count(read.personal_columns.length) })}
        </p>
      )}
      <Problems read={read} />
    </Panel>
  )
}
