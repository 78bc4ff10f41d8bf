/** A thing that is kept, filled in field by field: changed, left as it is, or taken out. */

import type { Text } from 'gwanmun/pages'
import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { ColumnKind } from '../column-kind.js'
import { useEither, useSay } from '../language.js'
import type { Key } from '../texts.js'
import { ValueField } from './value-field.js'
import { Wrong } from './wrong.js'

interface FieldListProps {
  readonly columns: readonly (ColumnKind & Text)[]
  readonly values: Readonly<Record<string, string>>
  readonly errors: ReadonlyMap<string, string>
  readonly set: (name: string, value: string) => void
}

export function FieldList({ columns, values, errors, set }: FieldListProps) {
  const either = useEither()
  return (
    <div className="filters wide">
      {columns.map(column => (
        <ValueField
          key={column.name}
          column={column}
          label={either(column)}
          value={values[column.name] ?? ''}
          onChange={value => set(column.name, value)}
          error={errors.get(column.name)}
        />
      ))}
    </div>
  )
}

interface EditFormProps {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly error: Error | null
  /** What keeps it, and whether it may now. */
  readonly keep: { readonly label: Key; readonly isReady: boolean; readonly go: () => void }
  /** Between keeping and leaving. */
  readonly more?: ReactNode
  readonly leave: { readonly label: Key; readonly go: () => void }
  /** Undefined where it is not kept yet. */
  readonly drop: { readonly label: Key; readonly go: () => void } | undefined
  readonly isPending: boolean
}

export function EditForm(props: EditFormProps) {
  const { title, children, error, keep, more, leave, drop, isPending } = props
  const say = useSay()
  return (
    <Dialog className="dialog">
      <Heading slot="title" level={2}>
        {title}
      </Heading>
      <Form
        className="form"
        // What the server found wrong may be sent again once it was changed.
        validationBehavior="aria"
        onSubmit={event => {
          event.preventDefault()
          if (!isPending) keep.go()
        }}
      >
        {children}
        <Wrong error={error} />
        <div className="row tight">
          <Button type="submit" className="primary" isDisabled={isPending || !keep.isReady}>
            {say(keep.label)}
          </Button>
          {more}
          <Button className="button" onPress={leave.go}>
            {say(leave.label)}
          </Button>
          {drop && (
            <Button className="button to-end" isDisabled={isPending} onPress={drop.go}>
              <Trash2 size={14} aria-hidden />
              {say(drop.label)}
            </Button>
          )}
        </div>
      </Form>
    </Dialog>
  )
}

interface EditDialogProps {
  readonly isOpen: boolean
  readonly close: () => void
  readonly children: ReactNode
}

export function EditDialog({ isOpen, close, children }: EditDialogProps) {
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={open => !open && close()}>
      <Modal className="modal broad">{children}</Modal>
    </ModalOverlay>
  )
}
