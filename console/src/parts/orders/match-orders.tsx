/** Columns of an order file that no format tells: each is given its field, and the choice is kept. */
import { fields, outboundFields } from 'gwanmun/pages'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { guess, missing } from '../../headers.js'
import { useEither, useSay } from '../../language.js'
import { type Columns, rememberMatch } from '../../matches.js'
import type { OrderMapping } from '../../orders.js'
import { capital, labelWith } from '../../plain.js'
import { saveText } from '../../save-text.js'
import { useColumnNames } from '../../use-column-names.js'
import { Pick } from '../inputs.js'
import { Panel } from '../page.js'

interface MatchOrdersProps {
  readonly names: readonly string[]
  readonly file: string
  /** What was chosen for this header before. */
  readonly before: Columns | undefined
  readonly send: (mapping: OrderMapping) => void
}

type Direction = OrderMapping['direction']

export function fieldsFor(direction: Direction) {
  return direction === 'out' ? outboundFields : fields
}

/** How a file is read whose names are all columns of ours; undefined for any other. */
export function ownMapping(names: readonly string[]): OrderMapping | undefined {
  const direction = (['out', 'in'] as const).find(one => {
    const known = new Set<string>(fieldsFor(one).map(({ name }) => name))
    return names.length > 0 && names.every(name => known.has(name))
  })
  return direction && { direction, columns: Object.fromEntries(names.map(name => [name, name])) }
}

export function MatchOrders({ names, file, before, send }: MatchOrdersProps) {
  const say = useSay()
  const either = useEither()
  const [direction, setDirection] = useState<Direction>('out')
  const among = fieldsFor(direction)
  const { both } = useColumnNames(among)
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const known = new Set<string>(among.map(({ name }) => name))
  const own = Object.fromEntries(names.filter(name => known.has(name)).map(name => [name, name]))
  const columns = { ...own, ...guess(names, before, among), ...chosen }
  const lacking = missing(names, columns, among)
  const choices = [
    { id: '', name: say('leaveOut') },
    ...among.map(field => ({
      id: field.name,
      name: capital(labelWith(either(field), field.name)),
    })),
  ]
  const mapping: OrderMapping = { direction, columns }
  return (
    <Panel
      title={say('matchColumns')}
      aside={
        <Button
          className="button"
          onPress={() => saveText('mapping.json', `${JSON.stringify(mapping, null, 2)}\n`)}
        >
          <Download size={14} aria-hidden />
          JSON
        </Button>
      }
    >
      <p className="soft">{say('matchNote', { name: file })}</p>
      <div className="filters">
        <Pick
          label={say('direction')}
          choices={[
            { id: 'out', name: say('ordersOut') },
            { id: 'in', name: say('ordersIn') },
          ]}
          value={direction}
          onChange={id => {
            setDirection(id === 'in' ? 'in' : 'out')
            setChosen({})
          }}
        />
        {Object.entries(columns).map(([name, field]) => (
          <Pick
            key={name}
            label={name}
            choices={choices}
            value={field}
            onChange={id => setChosen(old => ({ ...old, [name]: id }))}
          />
        ))}
      </div>
      {lacking.length > 0 && (
        <p className="badge warn wrap">
          {say('columnsAsked', { names: lacking.map(both).join(', ') })}
        </p>
      )}
      <Button
        className="primary"
        onPress={() => {
          void rememberMatch(names, { columns }).catch(() => undefined)
          send(mapping)
        }}
      >
        {say('readOrders')}
      </Button>
    </Panel>
  )
}
