/** Columns that we do not know, each with what it is to be; remembered for files of the same source. */
import { Link } from '@tanstack/react-router'
import {
  chosen,
  fieldOf,
  fields,
  fieldsFitting,
  fieldsIn,
  isLarge,
  type ColumnPlan as Plan,
  planFor,
  timesThousand,
  unansweredIn,
  unitsFor,
  unitsOpen,
} from 'gwanmun/pages'
import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useFigures } from '../figures.js'
import type { Head } from '../headers.js'
import { useEither, useSay } from '../language.js'
import { lastDayIn } from '../match-plan.js'
import { rememberMatch } from '../matches.js'
import { labelWith } from '../plain.js'
import { useRatesBoard } from '../tables.js'
import { useFilledFault } from '../use-filled-fault.js'
import { ColumnPick, useFieldName } from './column-pick.js'
import { Pick } from './inputs.js'
import { LackingColumns, PersonToo } from './lacking-columns.js'
import { Panel } from './page.js'

interface MatchProps {
  readonly file: File
  readonly head: Head
  /** What was chosen for this header before. */
  readonly before: Plan | undefined
  readonly send: (plan: Plan) => void
  readonly stop: () => void
}

const shownValues = 3

/** What stands below a column in the first rows. */
function samplesOf(head: Head, name: string): readonly string[] {
  const at = head.names.indexOf(name)
  const values = new Set(head.rows.map(row => row[at] ?? '').filter(Boolean))
  return [...values].slice(0, shownValues)
}

interface RowProps {
  readonly head: Head
  readonly plan: Plan
  readonly name: string
  readonly change: (plan: Plan) => void
}

/** The unit of a column, and what its first value becomes by it. */
function Unit({ head, plan, name, change }: RowProps) {
  const say = useSay()
  const units = unitsFor(plan.columns[name] ?? '')
  if (units.length === 0) return null
  const [own = ''] = units
  const unit = plan.units[name] ?? ''
  const [before = ''] = samplesOf(head, name)
  const after = timesThousand(before)
  return (
    <div className="match-unit">
      <Pick
        label={say('unitOf', { name })}
        choices={[
          { id: '', name: say('unitPick') },
          ...units.map(one => ({ id: one, name: one === 'l' ? 'L' : one })),
        ]}
        value={unit}
        onChange={id => change({ ...plan, units: { ...plan.units, [name]: id } })}
        hasHiddenLabel
      />
      {unit === '' && <span className="badge warn wrap">{say('unitAsked')}</span>}
      {isLarge(unit) && (
        <span className="soft">
          {say('unitConverted', {
            ...{ from: unit, to: own },
            ...{ before: `${before} ${unit}`, after: `${after} ${own}` },
          })}
        </span>
      )}
    </div>
  )
}

/** Fields that the name may mean, where nobody chose yet. */
function MayBe({ head, plan, name, change }: RowProps) {
  const say = useSay()
  const nameOf = useFieldName()
  if (plan.columns[name] !== '') return null
  const fitting = fieldsFitting(name, fields)
  if (fitting.length === 0) return null
  return (
    <p className="views tight">
      <span className="soft">{say('mayBe')}</span>
      {fitting.map(field => (
        <Button
          key={field}
          className="chip"
          onPress={() => change(chosen(head.names, plan, name, field))}
        >
          {nameOf(fieldOf(field)!)}
        </Button>
      ))}
    </p>
  )
}

function Columns({ head, plan, change }: Omit<RowProps, 'name'>) {
  const say = useSay()
  return (
    <ul className="match-rows">
      {Object.entries(plan.columns).map(([name, field]) => (
        <li key={name} className="match-row">
          <div>
            <strong>{name}</strong>
            <span className="soft clip-line">{samplesOf(head, name).join(' · ')}</span>
          </div>
          <div>
            <ColumnPick
              label={say('columnFor', { name })}
              value={field}
              onChange={id => id !== field && change(chosen(head.names, plan, name, id))}
            />
            <MayBe {...{ head, plan, name, change }} />
            <Unit {...{ head, plan, name, change }} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Rates on board end before the last day of the file: told before it is sent. */
function RatesEnd({ head, plan }: Omit<RowProps, 'name' | 'change'>) {
  const say = useSay()
  const { day } = useFigures()
  const { data } = useRatesBoard()
  const last = lastDayIn(head, plan)
  const end = data?.last_day ?? undefined
  if (last === undefined || end === undefined || last <= end) return null
  return (
    <div className="notice warn" role="status">
      <p>{say('ratesEnd', { last: day(last), day: day(end) })}</p>
      <p>
        <Link to="/settings" search={{ view: 'tables' }} className="chip">
          {say('bringRates')}
        </Link>
      </p>
    </div>
  )
}

/** Why the file cannot be taken in as it is matched; undefined where it can. */
function useLacks(head: Head, plan: Plan): string | undefined {
  const say = useSay()
  const either = useEither()
  const faultOf = useFilledFault()
  const open = unansweredIn(head.names, plan)
  if (open.length > 0) {
    const names = open.map(field => labelWith(either(field), field.name)).join(', ')
    return say('columnsMissing', { names })
  }
  if (unitsOpen(plan).length > 0) return say('unitAsked')
  const filled = Object.entries(plan.filled)
  const isBad = filled.some(([name, value]) => faultOf(fieldOf(name)!, value))
  return isBad ? say('formBad') : undefined
}

export function Match({ file, head, before, send, stop }: MatchProps) {
  const say = useSay()
  const [plan, change] = useState(() => planFor(head.names, before))
  const [isKnown, setKnown] = useState(before !== undefined)
  const lacks = useLacks(head, plan)
  const place = useRef<HTMLDivElement>(null)
  // What scrolling gives back is not for React: in some browsers it is a promise.
  useEffect(() => void place.current?.scrollIntoView({ block: 'start' }), [])
  const given = fieldsIn(head.names, plan.columns)
  const code = given.has('person') ? undefined : given.get('customs_id')
  return (
    <div ref={place} className="under-bar">
      <Panel title={say('matchColumns')}>
        <p className="soft">{say(isKnown ? 'matchKnown' : 'matchNote', { name: file.name })}</p>
        <Columns {...{ head, plan, change }} />
        {code !== undefined && <PersonToo {...{ plan, change, code }} />}
        <LackingColumns {...{ head, plan, change }} />
        <RatesEnd {...{ head, plan }} />
        {lacks !== undefined && (
          <p className="badge warn wrap" role="status">
            {lacks}
          </p>
        )}
        <div className="row after">
          <Button className="primary" isDisabled={lacks !== undefined} onPress={() => send(plan)}>
            {say('takeInFile')}
          </Button>
          <Button className="button" onPress={stop}>
            {say('stopMatching')}
          </Button>
          {isKnown && (
            <Button
              className="button"
              onPress={() => {
                void rememberMatch(head.names, null).catch(() => undefined)
                change(planFor(head.names))
                setKnown(false)
              }}
            >
              {say('forgetMapping')}
            </Button>
          )}
        </div>
      </Panel>
    </div>
  )
}
