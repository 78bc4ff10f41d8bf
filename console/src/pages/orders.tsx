/** Orders of selling channels: a file is read, what it lacks is asked, and the lines are handed over. */
import { Link } from '@tanstack/react-router'
import { Download, FileUp } from 'lucide-react'
import { useState } from 'react'
import { Button, DropZone, FileTrigger, isFileDropItem } from 'react-aria-components'
import { useFigures } from '../figures.js'
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
  useOrderFormats,
  withAnswer,
} from '../orders.js'
import { TextBox } from '../parts/inputs.js'
import { Head, Panel } from '../parts/page.js'
import { ProductMaster } from '../parts/product-master.js'
import { Answered, Failed, Loading } from '../parts/states.js'
import { saveText } from '../save-text.js'

type Typed = Readonly<Record<string, string>>

const mostShown = 60

interface QuestionsProps {
  readonly questions: readonly OrderQuestion[]
  readonly left: number
  readonly answer: (typed: Typed) => void
}

function whoseOf({ of, order, sku, goods, row }: OrderQuestion): string {
  if (of === 'file') return ''
  return [order, sku || goods, of === 'line' ? String(row) : ''].filter(Boolean).join(' · ')
}

function Questions({ questions, left, answer }: QuestionsProps) {
  const say = useSay()
  const either = useEither()
  const { count } = useFigures()
  const [typed, setTyped] = useState<Typed>({})
  const more = questions.length + left - mostShown
  if (questions.length === 0) return <p className="badge good wrap">{say('ordersComplete')}</p>
  return (
    <>
      <p className="soft">{say('questionsNote')}</p>
      <ul className="asked">
        {questions.slice(0, mostShown).map(one => {
          const name = questionName(one)
          const whose = whoseOf(one)
          const rows = say('ofRows', { rows: count(one.rows) })
          const known = one.known === '' ? '' : say('fileSays', { known: one.known })
          return (
            <li key={name}>
              <TextBox
                label={whose === '' ? either(one.question) : `${whose}: ${either(one.question)}`}
                value={typed[name] ?? ''}
                onChange={value => setTyped(old => ({ ...old, [name]: value }))}
                hint={[known, rows, say(one.needed_for === 'price' ? 'forPrice' : 'forShipping')]
                  .filter(Boolean)
                  .join(' · ')}
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
  | { readonly at: 'read'; readonly read: ReadOrders; readonly file: File }
  | { readonly at: 'refused'; readonly error: unknown }

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
  const [given, setGiven] = useState<readonly OrderAnswer[]>([])
  const change = (next: readonly Product[]): void => {
    holdProducts(next)
    setProducts(next)
  }
  const take = (file: File, known: readonly Product[], answers: readonly OrderAnswer[]): void => {
    setGiven(answers)
    setStep({ at: 'reading' })
    readOrders(file, known, answers)
      .then(read => setStep({ at: 'read', read, file }))
      .catch((error: unknown) => setStep({ at: 'refused', error }))
  }
  const answer = (typed: Typed): void => {
    if (step.at !== 'read') return
    const { answers, known } = sorted(typed, step.read.questions, products)
    change(known)
    take(step.file, known, [...given, ...answers])
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
              if (item) take(await item.getFile(), products, [])
            }}
          >
            <FileUp size={26} aria-hidden />
            <p>{say('drop')}</p>
            <FileTrigger onSelect={files => files?.[0] && take(files[0], products, [])}>
              <Button className="primary">{say('chooseFile')}</Button>
            </FileTrigger>
          </DropZone>
          {step.at === 'reading' && <Loading />}
          {step.at === 'refused' && <Failed error={step.error} />}
        </Panel>
        {step.at === 'read' && (
          <>
            <Read read={step.read} name={step.file.name} />
            <Panel title={say('questions')}>
              <Questions
                key={step.read.questions.map(questionName).join()}
                questions={step.read.questions}
                left={step.read.questions_left}
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
