/** Columns that we do not know, each with what it is to be; remembered for files of the same source. */
import { Link } from '@tanstack/react-router'
import {
  chosen,
  fieldOf,
  fieldsIn,
  isLarge,
  type ColumnPlan as Plan,
  planFor,
  timesThousand,
  unansweredIn,
  unitsFor,
  unitsOpen,
} from 'gwanmun/pages'
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { useCameFrom } from '../came-from.js'
import { type Draft, holdDraft } from '../draft.js'
import { useFigures } from '../figures.js'
import type { Head } from '../headers.js'
import { useEither, useSay } from '../language.js'
import { daysIn, mayMean } from '../match-plan.js'
import { rememberMatch } from '../matches.js'
import { labelWith } from '../plain.js'
import { useRatesBoard } from '../tables.js'
import { useFilledFault } from '../use-filled-fault.js'
import { ColumnPick, useFieldName } from './column-pick.js'
import { Pick } from './inputs.js'
import { LackingColumns, PersonToo } from './lacking-columns.js'
import { Panel } from './page.js'

interface MatchProps {
  readonly draft: Draft
  /** Something stands above it that is to be read first. */
  readonly isToldOf: boolean
  readonly send: () => void
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

/** Fields that the name may mean, where nobody chose yet, and why they are offered. */
function MayBe({ head, plan, name, change }: RowProps) {
  const say = useSay()
  const nameOf = useFieldName()
  if (plan.columns[name] !== '') return null
  const { fields, taken, rivals } = mayMean(head, plan, name)
  return (
    <>
      {fields.length > 0 && (
        <p className="views tight">
          <span className="soft">{say('mayBe', { name })}</span>
          {fields.map(field => (
            <Button
              key={field}
              className="chip"
              onPress={() => change(chosen(head.names, plan, name, field))}
            >
              {nameOf(fieldOf(field)!)}
            </Button>
          ))}
        </p>
      )}
      {rivals.length > 0 && (
        <p className="soft tight">{say('mayBeToo', { names: rivals.join(', ') })}</p>
      )}
      {taken.map(({ field, by }) => (
        <p key={field} className="soft tight">
          {say('mayBeTaken', { name, field: nameOf(fieldOf(field)!), by })}
        </p>
      ))}
    </>
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
  const came = useCameFrom()
  const { data } = useRatesBoard()
  const days = daysIn(head, plan)
  const end = data?.last_day ?? undefined
  if (days === undefined || end === undefined || days.last <= end) return null
  const { first, last, rows } = days
  const told = first === last ? day(last) : `${day(first)} – ${day(last)}`
  return (
    <div className="notice warn" role="status">
      <p>
        {rows === undefined
          ? say('ratesEndAll', { days: told, day: day(end) })
          : say('ratesEnd', { rows, days: told, day: day(end) })}
      </p>
      <p>
        <Link to="/settings" search={{ view: 'tables' }} state={came()} className="chip">
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

export function Match({ draft, isToldOf, send }: MatchProps) {
  const say = useSay()
  const { file, head, plan, isKnown } = draft
  const change = (next: Plan): void => holdDraft({ ...draft, plan: next })
  const lacks = useLacks(head, plan)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isToldOf) place.current?.scrollIntoView({ block: 'start' })
  }, [isToldOf])
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
          <Button className="primary" isDisabled={lacks !== undefined} onPress={send}>
            {say('takeInFile')}
          </Button>
          <Button className="button" onPress={() => holdDraft(undefined)}>
            {say('stopMatching')}
          </Button>
          {isKnown && (
            <Button
              className="button"
              onPress={() => {
                void rememberMatch(head.names, null).catch(() => undefined)
                holdDraft({ ...draft, plan: planFor(head.names), isKnown: false })
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
