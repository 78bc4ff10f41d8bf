/** The profile of an exporter, filled in once: what a declaration says that no order does. */
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { holdProfile, type Profile, profileName } from '../../at-hand.js'
import { profileColumns } from '../../declare-answers.js'
import { useDropExporter, useKeepExporter } from '../../exporters.js'
import { useEither, useSay } from '../../language.js'
import type { Key } from '../../texts.js'
import { TextBox } from '../inputs.js'
import { ValueField } from '../value-field.js'
import { Wrong } from '../wrong.js'

interface EditorProps {
  readonly profile: Profile
  /** Under which it is kept; blank where it is not. */
  readonly kept: string
  readonly close: () => void
}

const parts = [
  ['required', 'profileRequired'],
  ['paper', 'profilePaper'],
  ['optional', 'profileOptional'],
] as const satisfies readonly (readonly [string, Key])[]

/** A carrier code is asked for where parcels go by express: it stands with what is needed. */
const partOf = (need: string): string => (need === 'carrier' ? 'required' : need)

interface FieldsProps {
  readonly typed: Profile
  readonly errors: ReadonlyMap<string, string>
  readonly set: (name: string, value: string) => void
}

function Fields({ typed, errors, set }: FieldsProps) {
  const say = useSay()
  const either = useEither()
  return parts.map(([need, title]) => (
    <section key={need}>
      <h3>{say(title)}</h3>
      <div className="filters wide">
        {profileColumns
          .filter(column => column.name !== 'exporter' && partOf(column.need) === need)
          .map(column => (
            <ValueField
              key={column.name}
              column={column}
              label={either(column)}
              value={typed[column.name] ?? ''}
              onChange={value => set(column.name, value)}
              error={errors.get(column.name)}
            />
          ))}
      </div>
    </section>
  ))
}

function Editor({ profile, kept, close }: EditorProps) {
  const say = useSay()
  const either = useEither()
  const [typed, setTyped] = useState(profile)
  const [name, setName] = useState(profileName(profile))
  const keep = useKeepExporter()
  const drop = useDropExporter()
  const problems = keep.data?.kept === false ? keep.data.problems : []
  const errors = new Map(problems.map(({ column, message }) => [column, either(message)]))
  const taken = { ...typed, exporter: name.trim() }
  return (
    <Dialog className="dialog">
      <Heading slot="title" level={2}>
        {say('exporter')}
      </Heading>
      <Form
        className="form"
        // What the server found wrong may be sent again once it was changed.
        validationBehavior="aria"
        onSubmit={event => {
          event.preventDefault()
          keep.mutate(
            { name: name.trim(), profile: taken },
            {
              onSuccess: told => {
                if (!told.kept) return
                holdProfile(told.profile)
                close()
              },
            },
          )
        }}
      >
        <p className="soft">{say('exporterNote')}</p>
        <TextBox label={say('profileName')} value={name} onChange={setName} />
        <Fields
          typed={typed}
          errors={errors}
          set={(field, value) => setTyped(old => ({ ...old, [field]: value }))}
        />
        <Wrong error={keep.error ?? drop.error} />
        <div className="row">
          <Button type="submit" className="primary" isDisabled={name.trim() === ''}>
            {say('keepProfile')}
          </Button>
          <Button
            className="button"
            onPress={() => {
              holdProfile(taken)
              close()
            }}
          >
            {say('useOnce')}
          </Button>
          <Button className="quiet" onPress={close}>
            {say('leaveForm')}
          </Button>
          {kept !== '' && (
            <Button
              className="button to-end"
              onPress={() => drop.mutate(kept, { onSuccess: close })}
            >
              <Trash2 size={14} aria-hidden />
              {say('dropProfile')}
            </Button>
          )}
        </div>
      </Form>
    </Dialog>
  )
}

interface DialogProps extends Omit<EditorProps, 'profile'> {
  /** Nothing is edited where it is undefined. */
  readonly profile: Profile | undefined
}

export function ExporterEditor({ profile, kept, close }: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={profile !== undefined}
      onOpenChange={isOpen => !isOpen && close()}
    >
      <Modal className="modal broad">
        {profile && <Editor profile={profile} kept={kept} close={close} />}
      </Modal>
    </ModalOverlay>
  )
}
