/** Orders of selling channels: a file is read, what it lacks is asked, and the lines are handed over. */
import { Link } from '@tanstack/react-router'
import { Download, FileUp } from 'lucide-react'
import { useState } from 'react'
import { Button, DropZone, FileTrigger, isFileDropItem } from 'react-aria-components'
import { useFigures } from '../figures.js'
import { headOf } from '../headers.js'
import { useEither, useSay } from '../language.js'
import {
  heldProducts,
  holdProducts,
  isOfProduct,
  type OrderAnswer,
  type OrderQuestion,
  type Product,
  questionName,
  type ReadOrders,
  readOrders,
  type SentOrders,
  useOrderFormats,
  withAnswer,
} from '../orders.js'
import { Pick, TextBox } from '../parts/inputs.js'
import { fieldsFor, MatchOrders } from '../parts/match-orders.js'
import { Head, Panel } from '../parts/page.js'
import { ProductMaster } from '../parts/product-master.js'
import { Answered, Failed, Loading } from '../parts/states.js'
import { Refused } from '../refused.js'
import { saveText } from '../save-text.js'

type Typed = Readonly<Record<string, string>>

const mostShown = 60

interface QuestionsProps {
  readonly read: ReadOrders
  readonly answer: (typed: Typed) => void
}

interface AskedProps {
  readonly question: OrderQuestion
  readonly direction: ReadOrders['direction']
  readonly value: string
  readonly set: (value: string) => void
}

/** One question: choices are picked, everything else is typed. */
function Asked({ question, direction, value, set }: AskedProps) {
  const say = useSay()
  const either = useEither()
  const { count } = useFigures()
  const whose = whoseOf(question)
  const field = fieldsFor(direction).find(({ name }) => name === question.column)
  const label = (text: string): string => (whose === '' ? text : `${whose}: ${text}`)
  if (field && field.choices.length > 0) {
    const choices = [{ id: '', name: say('notKnown') }].concat(
      field.choices.map(id => ({ id, name: id })),
    )
    return <Pick label={label(either(field))} choices={choices} value={value} onChange={set} />
  }
  const known = question.known === '' ? '' : say('fileSays', { known: question.known })
  const needed = say(question.needed_for === 'price' ? 'forPrice' : 'forShipping')
  const hint = [known, say('ofRows', { rows: count(question.rows) }), needed]
  return (
    <TextBox
      label={label(either(question.question))}
      value={value}
      onChange={set}
      hint={hint.filter(Boolean).join(' · ')}
    />
  )
}

function whoseOf({ of, order, sku, goods, row }: OrderQuestion): string {
  if (of === 'file') return ''
  return [order, sku || goods, of === 'line' ? String(row) : ''].filter(Boolean).join(' · ')
}

function Questions({ read, answer }: QuestionsProps) {
  const say = useSay()
  const { count } = useFigures()
  const [typed, setTyped] = useState<Typed>({})
  const { questions, questions_left: left, direction } = read
  const more = questions.length + left - mostShown
  if (questions.length === 0) return <p className="badge good wrap">{say('ordersComplete')}</p>
  return (
    <>
      <p className="soft">{say('questionsNote')}</p>
      <ul className="asked">
        {questions.slice(0, mostShown).map(one => {
          const name = questionName(one)
          return (
            <li key={name}>
              <Asked
                question={one}
                direction={direction}
                value={typed[name] ?? ''}
                set={value => setTyped(old => ({ ...old, [name]: value }))}
              />
            </li>
          )
        })}
      </ul>
      {more > 0 && <p className="soft">{say('moreQuestions', { count: count(more) })}</p>}
      <Button className="primary" onPress={() => answer(typed)}>
        {say('fillIn')}
      </Button>
    </>
  )
}

function Read({ read, name }: { readonly read: ReadOrders; readonly name: string }) {
  const say = useSay()
  const either = useEither()
  const { count } = useFigures()
  const stem = name.replace(/\.[^.]*$/, '')
  return (
    <Panel
      title={name}
      aside={
        <Button className="button" onPress={() => saveText(`${stem}.orders.csv`, read.csv)}>
          <Download size={14} aria-hidden />
          CSV
        </Button>
      }
    >
      <dl className="facts">
        <dt>{say('orderFormat')}</dt>
        <dd>{read.format}</dd>
        <dt>{say('direction')}</dt>
        <dd>
          {say(read.direction === 'out' ? 'ordersOut' : 'ordersIn')}{' '}
          {read.direction === 'in' && <Link to="/take-in">{say('takeIn')}</Link>}
        </dd>
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
      {read.personal_columns.length > 0 && (
        <p className="soft">
          {say('personalLeft', { count: count(read.personal_columns.length) })}
        </p>
      )}
      {read.problems.slice(0, mostShown).map(one => (
        <p key={`${one.file}${one.row}${one.column}${one.code}`} className="badge bad wrap">
          {say('atRow', { row: one.row, column: one.column })} {either(one.message)}
        </p>
      ))}
    </Panel>
  )
}

type Step =
  | { readonly at: 'waiting' }
  | { readonly at: 'reading' }
  | { readonly at: 'read'; readonly read: ReadOrders; readonly sent: SentOrders }
  | { readonly at: 'matching'; readonly file: File; readonly names: readonly string[] }
  | { readonly at: 'refused'; readonly error: unknown }

/** A file that no format tells is matched by hand, where its header can be read here. */
async function stepAfter(error: unknown, { file, mapping }: SentOrders): Promise<Step> {
  const isUnknown = error instanceof Refused && error.problem.code === 'order_format_unknown'
  const head = isUnknown && !mapping ? await headOf(file) : undefined
  return head ? { at: 'matching', file, names: head.names } : { at: 'refused', error }
}

/** What was typed, as answers of this file and as products. */
function sorted(typed: Typed, questions: readonly OrderQuestion[], products: readonly Product[]) {
  const answers: OrderAnswer[] = []
  let known = products
  for (const question of questions) {
    const answer = (typed[questionName(question)] ?? '').trim()
    if (answer === '') continue
    if (isOfProduct(question)) known = withAnswer(known, question, answer)
    else {
      const { row, column, of, order, sku, goods } = question
      answers.push({ row, column, of, order, sku, goods, answer })
    }
  }
  return { answers, known }
}

export function Orders() {
  const say = useSay()
  const formats = useOrderFormats()
  const [step, setStep] = useState<Step>({ at: 'waiting' })
  const [products, setProducts] = useState(heldProducts)
  const change = (next: readonly Product[]): void => {
    holdProducts(next)
    setProducts(next)
  }
  const send = (sent: SentOrders, known: readonly Product[]): void => {
    setStep({ at: 'reading' })
    readOrders(sent, known)
      .then(read => setStep({ at: 'read', read, sent }))
      .catch(async (error: unknown) => setStep(await stepAfter(error, sent)))
  }
  const take = (file: File): void => send({ file, answers: [] }, products)
  const answer = (typed: Typed): void => {
    if (step.at !== 'read') return
    const { answers, known } = sorted(typed, step.read.questions, products)
    change(known)
    send({ ...step.sent, answers: [...step.sent.answers, ...answers] }, known)
  }
  return (
    <>
      <Head title={say('orders')} lead={say('ordersLead')} />
      <div className="grid">
        <Panel>
          <DropZone
            className="drop"
            aria-label={say('drop')}
            onDrop={async ({ items }) => {
              const item = items.find(isFileDropItem)
              if (item) take(await item.getFile())
            }}
          >
            <FileUp size={26} aria-hidden />
            <p>{say('drop')}</p>
            <FileTrigger onSelect={files => files?.[0] && take(files[0])}>
              <Button className="primary">{say('chooseFile')}</Button>
            </FileTrigger>
          </DropZone>
          {step.at === 'reading' && <Loading />}
          {step.at === 'refused' && <Failed error={step.error} />}
        </Panel>
        {step.at === 'matching' && (
          <MatchOrders
            names={step.names}
            file={step.file.name}
            send={mapping => send({ file: step.file, answers: [], mapping }, products)}
          />
        )}
        {step.at === 'read' && (
          <>
            <Read read={step.read} name={step.sent.file.name} />
            <Panel title={say('questions')}>
              <Questions
                key={step.read.questions.map(questionName).join()}
                read={step.read}
                answer={answer}
              />
            </Panel>
          </>
        )}
        <Answered asked={formats}>
          {({ product_fields: fields }) => (
            <ProductMaster fields={fields} products={products} change={change} />
          )}
        </Answered>
      </div>
    </>
  )
}
