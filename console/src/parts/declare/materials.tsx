/** What declarations, papers and evidence are made of: the exporter, and files that are kept nowhere. */
import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import {
  type FileKind,
  fileOf,
  type HeldFile,
  holdDay,
  holdFile,
  type LeftOut,
  textOfFile,
  useAtHand,
} from '../../at-hand.js'
import { useFigures } from '../../figures.js'
import { useSay } from '../../language.js'
import { OrdersInto, ordersFrom } from '../../orders-file.js'
import { takeSample } from '../../sample-orders.js'
import type { Key } from '../../texts.js'
import { DayField } from '../day-field.js'
import { FileDrop } from '../file-drop.js'
import { Panel } from '../page.js'
import { FileButton } from '../settings/file-button.js'
import { Loading } from '../states.js'
import { Wrong } from '../wrong.js'
import { ExporterPick } from './exporter-pick.js'

/** A file is read, held, and what is wrong with it told. */
function useTaking() {
  const say = useSay()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const follow = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    setError(null)
    try {
      await work()
    } catch (caught) {
      if (caught instanceof OrdersInto) setError(new Error(say('ordersInto')))
      else setError(caught instanceof Error ? caught : new Error(String(caught)))
    }
    setBusy(false)
  }
  const take = (kind: FileKind, file: File): Promise<void> =>
    follow(async () => {
      const own = async (): Promise<HeldFile> => fileOf(file.name, await textOfFile(file))
      holdFile(kind, kind === 'orders' ? await ordersFrom(file) : await own())
    })
  return { isBusy, error, take, sample: () => follow(takeSample) }
}

/** Before there are orders: what to do, in plain words, and the sample. */
export function FirstOrders() {
  const say = useSay()
  const { isBusy, error, take, sample } = useTaking()
  return (
    <Panel title={say('declareStart')}>
      <ol className="plain-steps">
        <li>{say('declareStep1')}</li>
        <li>{say('declareStep2')}</li>
        <li>{say('declareStep3')}</li>
      </ol>
      <FileDrop take={file => void take('orders', file)} />
      <div className="row first-sample">
        <Button className="button" isDisabled={isBusy} onPress={() => void sample()}>
          {say('trySample')}
        </Button>
        <span className="soft">{say('trySampleNote')}</span>
      </div>
      {isBusy && <Loading />}
      <Wrong error={error} />
    </Panel>
  )
}

const titles: Readonly<Record<FileKind, readonly [Key, Key]>> = {
  orders: ['materialOrders', 'materialOrdersNote'],
  parcels: ['materialParcels', 'materialParcelsNote'],
  rates: ['materialRates', 'materialRatesNote'],
  vatRates: ['materialVatRates', 'materialVatRatesNote'],
  payouts: ['materialPayouts', 'materialPayoutsNote'],
  drawback: ['materialDrawback', 'materialDrawbackNote'],
}

const linesIn = (text: string): number => Math.max(text.trimEnd().split('\n').length - 1, 0)

/** Nothing that was not read is lost silently. */
function NotRead({ problems, rows, questions }: LeftOut) {
  const say = useSay()
  const { count } = useFigures()
  const told = { problems: count(problems), rows: count(rows), questions: count(questions) }
  return (
    <p className="badge warn wrap" role="status">
      {say('ordersLeftOut', told)} <Link to="/orders">{say('orders')}</Link>
    </p>
  )
}

interface MaterialProps {
  readonly kind: FileKind
  readonly isBusy: boolean
  readonly take: (file: File) => void
}

function Material({ kind, isBusy, take }: MaterialProps) {
  const say = useSay()
  const { count } = useFigures()
  const file = useAtHand().files[kind]
  const [title, note] = titles[kind]
  return (
    <div className="material">
      <div>
        <strong>{say(title)}</strong>
        {file ? (
          <p>
            {file.name}{' '}
            <span className="soft">{say('linesHeld', { lines: count(linesIn(file.text)) })}</span>
          </p>
        ) : (
          <p className="soft">{say(note)}</p>
        )}
        {file?.leftOut && <NotRead {...file.leftOut} />}
      </div>
      <div className="row tight">
        <FileButton
          label={say(file ? 'otherFile' : 'chooseCsv')}
          types={kind === 'orders' ? ['.csv', '.xlsx', '.txt'] : ['.csv']}
          isBusy={isBusy}
          take={take}
        />
        {file && (
          <Button
            className="quiet"
            aria-label={say('takeAway', { name: say(title) })}
            onPress={() => holdFile(kind, undefined)}
          >
            <X size={15} aria-hidden />
          </Button>
        )}
      </div>
    </div>
  )
}

export function Materials({ kinds }: { readonly kinds: readonly FileKind[] }) {
  const say = useSay()
  const { on } = useAtHand()
  const { isBusy, error, take } = useTaking()
  return (
    <Panel title={say('materials')}>
      <div className="materials">
        <ExporterPick />
        {kinds.map(kind => (
          <Material key={kind} kind={kind} isBusy={isBusy} take={file => void take(kind, file)} />
        ))}
        <DayField
          label={say('declareOn')}
          value={on || undefined}
          onChange={day => holdDay(day ?? '')}
          hint={say('declareOnHint')}
        />
      </div>
      <Wrong error={error} />
    </Panel>
  )
}
