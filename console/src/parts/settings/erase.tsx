/** Erases a person: what it touches is said first, and a word is typed before it is done. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { useFigures } from '../../figures.js'
import { isNotReached } from '../../reached.js'
import { ask } from '../../server.js'
import { TextBox } from '../inputs.js'
import { Panel } from '../page.js'
import { Wrong } from '../wrong.js'
import { EraseTold } from './erase-told.js'
import { Only } from './only.js'
import { useOwnSay } from './own-say.js'
import { ParcelsOfPerson, type PersonParcels } from './person-parcels.js'

interface Erased {
  readonly judgements: number
  readonly files_reduced: number
  readonly files_gone: number
  readonly files_unread: number
}

interface Touched extends Erased {
  readonly jobs: readonly string[]
  readonly parcels: PersonParcels
}

/** The key is held by the field alone: nothing that is kept of a question has it. */
function useErasing() {
  const client = useQueryClient()
  const [person, setPerson] = useState('')
  const body = { person }
  const looked = useMutation({
    mutationFn: () => ask<Touched>('/v1/persons/standing', { method: 'POST', body }),
    gcTime: 0,
  })
  const erased = useMutation({
    mutationFn: () => ask<Erased>('/v1/persons/erasures', { method: 'POST', body }),
    onSuccess: () => {
      setPerson('')
      looked.reset()
      return client.invalidateQueries()
    },
    gcTime: 0,
  })
  const type = (next: string): void => {
    if (erased.isPending) return
    setPerson(next)
    looked.reset()
    erased.reset()
  }
  return { person, type, looked, erased }
}

type Erasing = ReturnType<typeof useErasing>

function Counts({ counts }: { readonly counts: Erased }) {
  const say = useOwnSay()
  const { count } = useFigures()
  const rows = [
    ['eraseJudgements', counts.judgements],
    ['eraseReduced', counts.files_reduced],
    ['eraseGone', counts.files_gone],
    ['eraseUnread', counts.files_unread],
  ] as const
  return (
    <dl className="facts counted">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{say(label)}</dt>
          <dd className="figure">{count(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Look({ erasing }: { readonly erasing: Erasing }) {
  const say = useOwnSay()
  const { person, type, looked, erased } = erasing
  const isBusy = looked.isPending || erased.isPending
  return (
    <Form
      className="form"
      autoComplete="off"
      onSubmit={event => {
        event.preventDefault()
        if (!isBusy && person.trim() !== '') looked.mutate()
      }}
    >
      <TextBox
        label={say('eraseKey')}
        value={person}
        onChange={type}
        hint={say('eraseKeyHint')}
        isPersonal
      />
      <p className="soft">{say('eraseKeyStays')}</p>
      <Wrong error={looked.error} />
      <Button type="submit" className="button" isDisabled={isBusy || person.trim() === ''}>
        {looked.isPending ? `${say('eraseLooking')}…` : say('eraseLook')}
      </Button>
    </Form>
  )
}

function Go({ erasing }: { readonly erasing: Erasing }) {
  const say = useOwnSay()
  const [word, setWord] = useState('')
  const { erased } = erasing
  const isTyped = word.trim().toLowerCase() === say('eraseWord')
  return (
    <Form
      className="form"
      autoComplete="off"
      onSubmit={event => {
        event.preventDefault()
        if (isTyped && !erased.isPending) erased.mutate()
      }}
    >
      <TextBox
        label={say('eraseType', { word: say('eraseWord') })}
        value={word}
        onChange={setWord}
        isPersonal
      />
      {isNotReached(erased.error) ? (
        <p className="badge bad wrap" role="alert">
          {say('eraseLost')}
        </p>
      ) : (
        <Wrong error={erased.error} />
      )}
      <Button type="submit" className="primary away" isDisabled={!isTyped || erased.isPending}>
        {erased.isPending ? `${say('erasing')}…` : say('eraseGo')}
      </Button>
    </Form>
  )
}

/** The next step where one may be taken, else why not. */
function Next({ erasing, touched }: { readonly erasing: Erasing; readonly touched: Touched }) {
  const say = useOwnSay()
  const { count } = useFigures()
  const { judgements, files_reduced, files_gone, jobs } = touched
  if (judgements + files_reduced + files_gone === 0) {
    return <p className="notice">{say('eraseNothing')}</p>
  }
  if (jobs.length === 0) return <Go erasing={erasing} />
  return (
    <div className="notice warn">
      <p>{say('eraseBusy', { count: count(jobs.length) })}</p>
      <Link to="/take-in" className="button">
        {say('takeIn')}
      </Link>
    </div>
  )
}

/** What was asked for has gone from the page with its button: the focus goes to what came of it. */
function useTakenTo() {
  const place = useRef<HTMLHeadingElement>(null)
  useEffect(() => place.current?.focus(), [])
  return place
}

function Touches({ erasing, touched }: { readonly erasing: Erasing; readonly touched: Touched }) {
  const say = useOwnSay()
  return (
    <>
      <div role="status">
        <h3>{say('eraseTouches')}</h3>
        <Counts counts={touched} />
      </div>
      <ParcelsOfPerson {...touched.parcels} />
      <Next erasing={erasing} touched={touched} />
    </>
  )
}

function Done({ counts, again }: { readonly counts: Erased; readonly again: () => void }) {
  const say = useOwnSay()
  const place = useTakenTo()
  return (
    <div className="notice good">
      <h3 ref={place} tabIndex={-1}>
        {say('eraseDone')}
      </h3>
      <Counts counts={counts} />
      <p>{say('eraseDoneNote')}</p>
      <div className="row tight">
        <Link
          to="/settings"
          search={{ view: 'audit', operation: 'persons-erase' }}
          className="button"
        >
          {say('eraseInAudit')}
        </Link>
        <Button className="button" onPress={again}>
          {say('eraseAnother')}
        </Button>
      </div>
    </div>
  )
}

function Board() {
  const say = useOwnSay()
  const erasing = useErasing()
  const { looked, erased } = erasing
  return (
    <div className="grid">
      <Panel title={say('erasePerson')} width={7}>
        <div className="erasing">
          <p className="soft">{say('eraseLead')}</p>
          {erased.data ? (
            <Done counts={erased.data} again={() => erasing.type('')} />
          ) : (
            <>
              <Look erasing={erasing} />
              {looked.data && <Touches erasing={erasing} touched={looked.data} />}
            </>
          )}
        </div>
      </Panel>
      <EraseTold />
    </div>
  )
}

export function ErasePerson() {
  return (
    <Only least="admin" title="erasePerson" why="eraseForAdmins">
      <Board />
    </Only>
  )
}
