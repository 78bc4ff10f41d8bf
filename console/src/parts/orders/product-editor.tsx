/** One product of the master, to be changed or taken out; a new one has no code yet. */
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useEither, useSay } from '../../language.js'
import type { ProductField } from '../../orders.js'
import { type Product, useChangeProduct, useDropProduct } from '../../products.js'
import { ValueField } from '../value-field.js'
import { Wrong } from '../wrong.js'

interface EditorProps {
  readonly fields: readonly ProductField[]
  readonly product: Product
  readonly close: () => void
}

/** Fields that buying agents alone have, behind the others. */
const ofAgents: readonly string[] = ['ship_from', 'buy_price', 'buy_currency']

interface FieldsProps extends Pick<EditorProps, 'fields' | 'product'> {
  readonly isNew: boolean
  readonly errors: ReadonlyMap<string, string>
  readonly set: (name: string, value: string) => void
}

function Fields({ fields, product, isNew, errors, set }: FieldsProps) {
  const either = useEither()
  return (
    <div className="filters wide">
      {fields
        .filter(({ name }) => isNew || name !== 'sku')
        .map(field => (
          <ValueField
            key={field.name}
            column={field}
            label={either(field)}
            value={product[field.name] ?? ''}
            onChange={value => set(field.name, value)}
            error={errors.get(field.name)}
          />
        ))}
    </div>
  )
}

function Editor({ fields, product, close }: EditorProps) {
  const say = useSay()
  const either = useEither()
  const [typed, setTyped] = useState(product)
  const change = useChangeProduct()
  const drop = useDropProduct()
  const { sku = '' } = product as { readonly sku?: string }
  const isNew = sku === ''
  const problems = change.data?.problems ?? []
  const errors = new Map(problems.map(({ column, message }) => [column, either(message)]))
  const own = (isOfAgents: boolean) =>
    fields.filter(({ name }) => ofAgents.includes(name) === isOfAgents)
  const shown = { product: typed, isNew, errors }
  const set = (name: string, value: string): void => setTyped(old => ({ ...old, [name]: value }))
  return (
    <Dialog className="dialog">
      <Heading slot="title" level={2}>
        {isNew ? say('newProduct') : <span className="mono">{sku}</span>}
      </Heading>
      <Form
        className="form"
        // What the server found wrong may be sent again once it was changed.
        validationBehavior="aria"
        onSubmit={event => {
          event.preventDefault()
          change.mutate(typed, {
            onSuccess: ({ problems: found }) => {
              if (found.length === 0) close()
            },
          })
        }}
      >
        <Fields {...shown} fields={own(false)} set={set} />
        <h3>{say('forAgents')}</h3>
        <Fields {...shown} fields={own(true)} set={set} />
        <Wrong error={change.error ?? drop.error} />
        <div className="row tight">
          <Button
            type="submit"
            className="primary"
            isDisabled={change.isPending || (typed['sku'] ?? '').trim() === ''}
          >
            {say('keepView')}
          </Button>
          <Button className="button" onPress={close}>
            {say('keepAsIs')}
          </Button>
          {!isNew && (
            <Button
              className="button to-end"
              isDisabled={drop.isPending}
              onPress={() => drop.mutate(sku, { onSuccess: close })}
            >
              <Trash2 size={14} aria-hidden />
              {say('removeProduct')}
            </Button>
          )}
        </div>
      </Form>
    </Dialog>
  )
}

interface DialogProps extends Pick<EditorProps, 'fields' | 'close'> {
  /** Nothing is edited where it is undefined. */
  readonly product: Product | undefined
}

export function ProductEditor({ product, ...more }: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={product !== undefined}
      onOpenChange={isOpen => !isOpen && more.close()}
    >
      <Modal className="modal broad">{product && <Editor product={product} {...more} />}</Modal>
    </ModalOverlay>
  )
}
