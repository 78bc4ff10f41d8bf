/** What a declaration lacks, asked on the spot; an answer goes into the files at hand, and it is made again. */
import { useMemo, useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { type AtHand, changeAtHand, useAtHand } from '../../at-hand.js'
import { declareColumns } from '../../column-names.js'
import { answered, askedIn, type DeclareQuestion, type Typed } from '../../declare-answers.js'
import type { DeclareProblem } from '../../declared.js'
import { useFigures } from '../../figures.js'
import { useEither, useSay } from '../../language.js'
import type { Key } from '../../texts.js'
import { useColumnNames } from '../../use-column-names.js'
import { Panel } from '../page.js'
import { ValueField } from '../value-field.js'

/** Shown at a time; the others come once these are answered. */
const mostShown = 60
/** Rows that are named of those that share a warning. */
const mostRows = 20

function Whose({ question }: { readonly question: DeclareQuestion }) {
  const say = useSay()
  const { where, sku, goods, order, rows } = question
  if (where === 'profile') return <>{say('exporter')}</>
  if (sku !== '')
    return (
      <>
        <span className="mono">{sku}</span> {goods}
      </>
    )
  if (where === 'parcels') return <>{say('askedOfOrder', { order })}</>
  return <>{say('askedOfLine', { order, row: rows[0] ?? '' })}</>
}

const groupOf = ({ where, sku, order, rows }: DeclareQuestion): string =>
  [where, sku, sku === '' ? order : '', sku === '' ? rows[0] : ''].join('\u001f')

interface FieldProps {
  readonly question: DeclareQuestion
  readonly value: string
  readonly set: (value: string) => void
}

function Field({ question, value, set }: FieldProps) {
  const say = useSay()
  const either = useEither()
  const { told } = useColumnNames(declareColumns)
  const { count } = useFigures()
  const { column, message, isMissing, rows, value: known } = question
  const hint = [
    // That it is missing is said by the field that is blank.
    isMissing ? '' : told(message),
    known === '' ? '' : say('fileSays', { known }),
    rows.length > 1 ? say('ofRows', { rows: count(rows.length) }) : '',
  ]
  return (
    <ValueField
      column={column}
      label={either(column)}
      value={value}
      onChange={set}
      hint={hint.filter(Boolean).join(' · ')}
    />
  )
}

/** Where a table that lacks something is given. */
const hints: Readonly<Record<string, Key>> = {
  rate_missing: 'rateMissingHint',
  vat_rate_missing: 'vatRateMissingHint',
}

/** Files that are not the orders are named. */
const titles: Readonly<Record<string, Key>> = {
  ...{ parcels: 'materialParcels', payouts: 'materialPayouts', drawback: 'materialDrawback' },
  ...{ profile: 'exporter' },
}

interface ToldProps {
  readonly problems: readonly DeclareProblem[]
  readonly tone: 'bad' | 'warn'
}

/** What several rows share is told once. */
function ToldOnce({
  all,
  tone,
}: { readonly all: readonly DeclareProblem[] } & Omit<ToldProps, 'problems'>) {
  const say = useSay()
  const { both, told } = useColumnNames(declareColumns)
  const [{ file, message, column, code }] = all as [DeclareProblem]
  const rows = [...new Set(all.map(({ row }) => row))].filter(row => row > 0)
  const hint = hints[code]
  const [named, bare] =
    rows.length === 1 ? (['atRow', 'atRowOnly'] as const) : (['atRows', 'atRowsOnly'] as const)
  return (
    <li className={`badge ${tone} wrap`}>
      {titles[file] && `${say(titles[file])}: `}
      {rows.length > 0 &&
        say(column === '' ? bare : named, {
          ...{ row: rows[0]!, rows: rows.slice(0, mostRows).join(', '), column: both(column) },
        })}{' '}
      {told(message)} {hint && say(hint)}
    </li>
  )
}

function Told({ problems, tone }: ToldProps) {
  const groups = [...Map.groupBy(problems, one => `${one.file}${one.column}${one.message.en}`)]
  if (groups.length === 0) return null
  return (
    <ul className="wrongs">
      {groups.slice(0, mostShown).map(([name, all]) => (
        <ToldOnce key={name} all={all} tone={tone} />
      ))}
    </ul>
  )
}

export function Warnings({ warnings }: { readonly warnings: readonly DeclareProblem[] }) {
  const say = useSay()
  if (warnings.length === 0) return null
  return (
    <Panel title={say('declareWarnings')}>
      <Told problems={warnings} tone="warn" />
    </Panel>
  )
}

interface QuestionsProps {
  readonly problems: readonly DeclareProblem[]
  /** What is made once the answers are in. */
  readonly again: (hand: AtHand) => void
}

/** What was typed for some orders goes with them. */
export function DeclareQuestions(props: QuestionsProps) {
  const { files } = useAtHand()
  return <Questions key={files.orders?.id} {...props} />
}

function Questions({ problems, again }: QuestionsProps) {
  const say = useSay()
  const { count } = useFigures()
  const hand = useAtHand()
  const [typed, setTyped] = useState<Typed>({})
  const { files } = hand
  const { questions, others } = useMemo(() => askedIn(problems, files), [problems, files])
  if (questions.length === 0 && others.length === 0) return null
  const shown = questions.slice(0, mostShown)
  const isAnswered = Object.values(typed).some(text => text.trim() !== '')
  return (
    <Panel
      title={say(questions.length > 0 ? 'questions' : 'declareProblems')}
      aside={<span className="soft">{count(questions.length || others.length)}</span>}
    >
      {questions.length > 0 && <p className="soft">{say('declareQuestionsNote')}</p>}
      <Form
        onSubmit={event => {
          event.preventDefault()
          const next = answered(hand, questions, typed)
          changeAtHand(() => next)
          setTyped({})
          again(next)
        }}
      >
        {[...Map.groupBy(shown, groupOf)].map(([group, own]) => (
          <fieldset key={group} className="asked-of">
            <legend>
              <Whose question={own[0]!} />
            </legend>
            <div className="asked">
              {own.map(one => (
                <Field
                  key={one.key}
                  question={one}
                  value={typed[one.key] ?? ''}
                  set={value => setTyped(old => ({ ...old, [one.key]: value }))}
                />
              ))}
            </div>
          </fieldset>
        ))}
        {questions.length > shown.length && (
          <p className="soft">
            {say('moreQuestions', { count: count(questions.length - shown.length) })}
          </p>
        )}
        {questions.length > 0 && (
          <Button type="submit" className="primary" isDisabled={!isAnswered}>
            {say('answerAndBuild')}
          </Button>
        )}
      </Form>
      <Told problems={others} tone="bad" />
    </Panel>
  )
}
