/** Notes what happened to a declaration; what cannot happen now is not among the choices. */
import { channels, eventTexts } from 'gwanmun/pages'
import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { type DeclaredWhole, useNoteEvent } from '../../declarations.js'
import { useEither, useSay } from '../../language.js'
import type { Key } from '../../texts.js'
import { todayInSeoul } from '../../today.js'
import { DayField } from '../day-field.js'
import { Pick } from '../inputs.js'
import { useMay } from '../settings/may.js'
import { textOf } from '../words.js'
import { Wrong } from '../wrong.js'

interface ValueProps {
  readonly event: string
  readonly value: string
  readonly set: (value: string) => void
}

/** A selection has a channel, an extension a new day; other events have no value. */
function Value({ event, value, set }: ValueProps) {
  const say = useSay()
  if (event === 'select')
    return (
      <Pick
        label={say('selectedBy')}
        choices={channels.map(id => ({ id, name: say(`channel_${id}` as Key) }))}
        value={value}
        onChange={set}
      />
    )
  if (event === 'extend')
    return (
      <DayField
        label={say('extendTo')}
        value={value || undefined}
        onChange={day => set(day ?? '')}
      />
    )
  return null
}

const withValue = ['select', 'extend']

/** What an event is called where its value is asked for beside it. */
export function useEventName(): (event: string) => string {
  const say = useSay()
  const either = useEither()
  return event => {
    if (event === 'select' || event === 'extend') return say(`event_${event}`)
    return either(textOf(eventTexts, event))
  }
}

export function NoteEvent({ declared }: { readonly declared: DeclaredWhole }) {
  const say = useSay()
  const nameOf = useEventName()
  const may = useMay('clerk')
  const allowed = declared.allowed_events
  const [event, setEvent] = useState(allowed[0] ?? '')
  const [on, setOn] = useState<string | undefined>(todayInSeoul())
  const [value, setValue] = useState('')
  const note = useNoteEvent(declared.number)
  if (allowed.length === 0) return <p className="soft">{say('nothingToNote')}</p>
  if (!may) return null
  const isWhole = on !== undefined && (!withValue.includes(event) || value !== '')
  return (
    <Form
      className="note-event"
      onSubmit={submitted => {
        submitted.preventDefault()
        if (on !== undefined) note.mutate({ event, on, value })
      }}
    >
      <h3>{say('noteEvent')}</h3>
      <div className="filters wide">
        <Pick
          label={say('eventName')}
          choices={allowed.map(id => ({ id, name: nameOf(id) }))}
          value={event}
          onChange={id => {
            setEvent(id)
            setValue('')
          }}
        />
        <DayField label={say('eventOn')} value={on} onChange={setOn} />
        <Value event={event} value={value} set={setValue} />
      </div>
      <Wrong error={note.error} />
      <Button type="submit" className="button" isDisabled={!isWhole || note.isPending}>
        {say('noteIt')}
      </Button>
    </Form>
  )
}
