/** Orders of selling channels: a file is read, what it lacks is asked, and the lines are handed over. */
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { headOf } from '../headers.js'
import { useSay } from '../language.js'
import { blankedOnLeaving } from '../leaving.js'
import { type Columns, matchedBefore } from '../matches.js'
import {
  questionName,
  type Read,
  readAnswered,
  readOrders,
  type SentOrders,
  type Typed,
} from '../orders.js'
import { FileDrop } from '../parts/file-drop.js'
import { LandedOrders } from '../parts/landed/landed-orders.js'
import { MatchOrders, ownMapping } from '../parts/orders/match-orders.js'
import { OrderQuestions } from '../parts/orders/order-questions.js'
import { ProductMaster } from '../parts/orders/product-master.js'
import { ReadFile } from '../parts/orders/read-orders.js'
import { Head, Panel } from '../parts/page.js'
import { Failed, Loading } from '../parts/states.js'
import { ViewTabs } from '../parts/view-tabs.js'
import { Refused } from '../refused.js'

const route = getRouteApi('/orders')

type Step =
  | { readonly at: 'waiting' }
  | { readonly at: 'reading' }
  | { readonly at: 'read'; readonly read: Read }
  | {
      readonly at: 'matching'
      readonly file: File
      readonly names: readonly string[]
      readonly before: Columns | undefined
    }
  | { readonly at: 'refused'; readonly error: unknown }

/** A file that no format tells is matched by hand, where its header can be read here. */
async function stepAfter(error: unknown, { file, mapping }: SentOrders): Promise<Step> {
  const isUnknown = error instanceof Refused && error.problem.code === 'order_format_unknown'
  const head = isUnknown && !mapping ? await headOf(file).catch(() => undefined) : undefined
  if (!head) return { at: 'refused', error }
  const before = (await matchedBefore(head.names).catch(() => undefined))?.columns
  return { at: 'matching', file, names: head.names, before }
}

/** A file whose columns are all ours already is read as it is. */
async function readAnyway(sent: SentOrders): Promise<Read> {
  try {
    return await readOrders(sent)
  } catch (error) {
    const head = sent.mapping ? undefined : await headOf(sent.file).catch(() => undefined)
    const mapping = head && ownMapping(head.names)
    if (!mapping) throw error
    return readOrders({ ...sent, mapping })
  }
}

/** What was read stays while other pages are looked at, and goes with the page. */
let held: Step = { at: 'waiting' }
blankedOnLeaving(() => {
  held = { at: 'waiting' }
})

function useReading() {
  const [step, show] = useState(held)
  const setStep = (next: Step): void => {
    held = next
    show(next)
  }
  const follow = (reading: Promise<Read>, sent: SentOrders): void => {
    setStep({ at: 'reading' })
    reading
      .then(read => setStep({ at: 'read', read }))
      .catch(async (error: unknown) => setStep(await stepAfter(error, sent)))
  }
  return {
    step,
    send: (sent: SentOrders): void => follow(readAnyway(sent), sent),
    answer: (read: Read, typed: Typed): void => follow(readAnswered(read, typed), read.sent),
  }
}

const tabs = [
  [undefined, 'readOrderFile'],
  ['products', 'productMaster'],
] as const

function Reading() {
  const { step, send, answer } = useReading()
  return (
    <div className="grid">
      <Panel>
        <FileDrop take={file => send({ file, answers: [] })} />
        {step.at === 'reading' && <Loading />}
        {step.at === 'refused' && <Failed error={step.error} />}
      </Panel>
      {step.at === 'matching' && (
        <MatchOrders
          names={step.names}
          file={step.file.name}
          before={step.before}
          send={mapping => send({ file: step.file, answers: [], mapping })}
        />
      )}
      {step.at === 'read' && (
        <>
          <ReadFile read={step.read.read} name={step.read.sent.file.name} />
          {step.read.read.direction === 'out' && step.read.read.lines > 0 && (
            <LandedOrders
              key={step.read.read.csv}
              csv={step.read.read.csv}
              stem={step.read.sent.file.name.replace(/\.[^.]*$/, '')}
            />
          )}
          <OrderQuestions
            key={step.read.read.questions.map(questionName).join()}
            read={step.read}
            answer={typed => answer(step.read, typed)}
          />
        </>
      )}
    </div>
  )
}

export function Orders() {
  const say = useSay()
  const { view } = route.useSearch()
  return (
    <>
      <Head title={say('orders')} lead={say('ordersLead')}>
        <ViewTabs to="/orders" label="orders" tabs={tabs} view={view} />
      </Head>
      {view === undefined ? (
        <Reading />
      ) : (
        <div className="grid">
          <ProductMaster />
        </div>
      )}
    </>
  )
}
