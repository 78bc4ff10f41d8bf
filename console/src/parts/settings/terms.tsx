/** Sets how long files and persons are kept; says first what that erases at once. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useFigures } from '../../figures.js'
import { ask } from '../../server.js'
import { TextBox } from '../inputs.js'
import { Failed } from '../states.js'
import { Wrong } from '../wrong.js'
import { useOwnSay } from './own-say.js'
import type { Counts, Retained } from './retention.js'

interface Given {
  readonly files_days: number | null
  readonly persons_days: number | null
}

/** Days as typed; undefined where they are none. */
function daysIn(text: string): number | null | undefined {
  const plain = text.trim()
  if (plain === '') return null
  return /^[1-9]\d{0,4}$/.test(plain) ? Number(plain) : undefined
}

interface ConfirmProps {
  readonly given: Given
  readonly close: () => void
}

/** Asks once more, with what is erased. */
function Confirm({ given, close }: ConfirmProps) {
  const say = useOwnSay()
  const { count } = useFigures()
  const client = useQueryClient()
  const due = useQuery({
    queryKey: ['retention-due', given],
    queryFn: ({ signal }) =>
      ask<Counts>('/v1/retention/due', {
        query: {
          files_days: given.files_days ?? undefined,
          persons_days: given.persons_days ?? undefined,
        },
        signal,
      }),
    gcTime: 0,
  })
  const set = useMutation({
    mutationFn: () => ask<Retained>('/v1/retention', { method: 'PUT', body: given }),
    onSuccess: async () => {
      await client.invalidateQueries()
      close()
    },
  })
  const erased = due.data && due.data.files + due.data.persons > 0
  return (
    <Dialog role="alertdialog" className="dialog">
      <Heading slot="title" level={2}>
        {say('setTermsAsk')}
      </Heading>
      {due.error && <Failed error={due.error} />}
      {due.data && (
        <p className={erased ? 'notice warn' : 'soft'}>
          {erased
            ? say('setTermsErase', {
                files: count(due.data.files),
                persons: count(due.data.persons),
              })
            : say('setTermsNone')}
        </p>
      )}
      <Wrong error={set.error} />
      <div className="row tight">
        <Button className="button" autoFocus onPress={close}>
          {say('keepAsIs')}
        </Button>
        <Button
          className="primary"
          isDisabled={!due.data || set.isPending}
          onPress={() => set.mutate()}
        >
          {say('confirm')}
        </Button>
      </div>
    </Dialog>
  )
}

export function Terms({ retained }: { readonly retained: Retained }) {
  const say = useOwnSay()
  const [files, setFiles] = useState(String(retained.files_days ?? ''))
  const [persons, setPersons] = useState(String(retained.persons_days ?? ''))
  const [asked, setAsked] = useState<Given>()
  const [files_days, persons_days] = [daysIn(files), daysIn(persons)]
  const errorOf = (days: number | null | undefined) =>
    days === undefined ? { error: say('daysBad') } : {}
  const isGiven = files_days !== undefined && persons_days !== undefined
  return (
    <Form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        if (isGiven) setAsked({ files_days, persons_days })
      }}
    >
      <TextBox
        label={say('filesDays')}
        value={files}
        onChange={setFiles}
        hint={say('daysHint')}
        isFigure
        {...errorOf(files_days)}
      />
      <TextBox
        label={say('personsDays')}
        value={persons}
        onChange={setPersons}
        hint={say('daysHint')}
        isFigure
        {...errorOf(persons_days)}
      />
      <p className="soft">{say('lawKeeps')}</p>
      <Button type="submit" className="button" isDisabled={!isGiven}>
        {say('setTerms')}
      </Button>
      <ModalOverlay
        className="veil"
        isOpen={asked !== undefined}
        onOpenChange={isOpen => !isOpen && setAsked(undefined)}
      >
        <Modal className="modal">
          {asked && <Confirm given={asked} close={() => setAsked(undefined)} />}
        </Modal>
      </ModalOverlay>
    </Form>
  )
}
