/** What an order file lacks, asked once for each thing that an answer settles: of all, goods, order or line. */
import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import type { ColumnKind } from '../../column-kind.js'
import { useFigures } from '../../figures.js'
import { useEither, useSay } from '../../language.js'
import { type OrderQuestion, questionName, type Read, type Typed } from '../../orders.js'
import { Panel } from '../page.js'
import { ValueField } from '../value-field.js'
import { fieldsFor } from './match-orders.js'

/** Shown at a time; the others come once these are answered. */
const mostShown = 60

interface AskedProps {
  readonly question: OrderQuestion
  readonly read: Read
  readonly value: string
  readonly set: (value: string) => void
}

const typedText: ColumnKind = { name: '', kind: 'text', choices: [] }

function Asked({ question, read, value, set }: AskedProps) {
  const say = useSay()
  const either = useEither()
  const { count } = useFigures()
  const field = fieldsFor(read.read.direction).find(({ name }) => name === question.column)
  const wrong = read.wrongs[questionName(question)]
  const hint = [
    question.known === '' ? '' : say('fileSays', { known: question.known }),
    question.rows > 1 ? say('ofRows', { rows: count(question.rows) }) : '',
    say(question.needed_for === 'price' ? 'forPrice' : 'forShipping'),
  ]
  return (
    <ValueField
      column={field ?? typedText}
      // The sentence spells choices out, which are picked here.
      label={either(field && field.choices.length > 0 ? field : question.question)}
      value={value}
      onChange={set}
      hint={hint.filter(Boolean).join(' · ')}
      error={wrong && either(wrong)}
    />
  )
}

interface Group {
  readonly key: string
  readonly questions: readonly OrderQuestion[]
}

/** Questions about one thing stand together, in the order in which they were asked. */
function groupsOf(questions: readonly OrderQuestion[]): readonly Group[] {
  const keyOf = ({ of, order, sku, goods, row }: OrderQuestion): string =>
    [of, order, sku, goods, of === 'line' ? row : ''].join('\u001f')
  const order = ['file', 'product', 'order', 'line']
  const groups = [...Map.groupBy(questions, keyOf)]
  return groups
    .map(([key, own]) => ({ key, questions: own }))
    .sort((a, b) => order.indexOf(a.questions[0]!.of) - order.indexOf(b.questions[0]!.of))
}

function Whose({ question }: { readonly question: OrderQuestion }) {
  const say = useSay()
  const { of, order, sku, goods, row } = question
  if (of === 'file') return <>{say('askedOfAll')}</>
  if (of === 'order') return <>{say('askedOfOrder', { order })}</>
  const own = (
    <>
      <span className="mono">{sku}</span> {goods}
    </>
  )
  if (of === 'product') return own
  return (
    <>
      {say('askedOfLine', { order, row })} {own}
    </>
  )
}

interface QuestionsProps {
  readonly read: Read
  readonly answer: (typed: Typed) => void
}

export function OrderQuestions({ read, answer }: QuestionsProps) {
  const say = useSay()
  const { count } = useFigures()
  const [typed, setTyped] = useState<Typed>({})
  const { questions, questions_left: left } = read.read
  const more = Math.max(questions.length - mostShown, 0) + left
  if (questions.length === 0)
    return (
      <Panel title={say('questions')}>
        <p className="badge good wrap">{say('ordersComplete')}</p>
      </Panel>
    )
  const isAnswered = Object.values(typed).some(text => text.trim() !== '')
  return (
    <Panel
      title={say('questions')}
      aside={<span className="soft">{count(questions.length + left)}</span>}
    >
      <p className="soft">{say('questionsNote')}</p>
      <Form
        // What the server found wrong may be sent again once it was changed.
        validationBehavior="aria"
        onSubmit={event => {
          event.preventDefault()
          answer(typed)
        }}
      >
        {groupsOf(questions.slice(0, mostShown)).map(group => (
          <fieldset key={group.key} className="asked-of">
            <legend>
              <Whose question={group.questions[0]!} />
            </legend>
            <div className="asked">
              {group.questions.map(one => {
                const name = questionName(one)
                return (
                  <Asked
                    key={name}
                    question={one}
                    read={read}
                    value={typed[name] ?? ''}
                    set={value => setTyped(old => ({ ...old, [name]: value }))}
                  />
                )
              })}
            </div>
          </fieldset>
        ))}
        {more > 0 && <p className="soft">{say('moreQuestions', { count: count(more) })}</p>}
        <Button type="submit" className="primary" isDisabled={!isAnswered}>
          {say('fillIn')}
        </Button>
      </Form>
    </Panel>
  )
}
