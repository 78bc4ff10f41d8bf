/** One product of the master, to be changed or taken out; a new one has no code yet. */
import { useState } from 'react'
import { useSay } from '../../language.js'
import type { ProductField } from '../../orders.js'
import { type Product, useChangeProduct, useDropProduct } from '../../products.js'
import { useColumnNames } from '../../use-column-names.js'
import { EditDialog, EditForm, FieldList } from '../edit-dialog.js'

interface EditorProps {
  readonly fields: readonly ProductField[]
  readonly product: Product
  readonly close: () => void
}

/** Fields that buying agents alone have, behind the others. */
const ofAgents: readonly string[] = ['ship_from', 'buy_price', 'buy_currency']

function Editor({ fields, product, close }: EditorProps) {
  const say = useSay()
  const { told } = useColumnNames(fields)
  const [typed, setTyped] = useState(product)
  const change = useChangeProduct()
  const drop = useDropProduct()
  const { sku = '' } = product as { readonly sku?: string }
  const isNew = sku === ''
  const problems = change.data?.problems ?? []
  const errors = new Map(problems.map(({ column, message }) => [column, told(message)]))
  const own = (isOfAgents: boolean) =>
    fields
      .filter(({ name }) => ofAgents.includes(name) === isOfAgents)
      .filter(({ name }) => isNew || name !== 'sku')
  const set = (name: string, value: string): void => setTyped(old => ({ ...old, [name]: value }))
  const keep = (): void =>
    change.mutate(typed, {
      onSuccess: ({ problems: found }) => {
        if (found.length === 0) close()
      },
    })
  return (
    <EditForm
      title={isNew ? say('newProduct') : <span className="mono">{sku}</span>}
      error={change.error ?? drop.error}
      keep={{ label: 'keepView', isReady: (typed['sku'] ?? '').trim() !== '', go: keep }}
      leave={{ label: 'keepAsIs', go: close }}
      drop={
        isNew
          ? undefined
          : { label: 'removeProduct', go: () => drop.mutate(sku, { onSuccess: close }) }
      }
      isPending={change.isPending || drop.isPending}
    >
      <FieldList columns={own(false)} values={typed} errors={errors} set={set} />
      <h3>{say('forAgents')}</h3>
      <FieldList columns={own(true)} values={typed} errors={errors} set={set} />
    </EditForm>
  )
}

interface DialogProps extends Pick<EditorProps, 'fields' | 'close'> {
  /** Nothing is edited where it is undefined. */
  readonly product: Product | undefined
}

export function ProductEditor({ product, ...more }: DialogProps) {
  return (
    <EditDialog isOpen={product !== undefined} close={more.close}>
      {product && <Editor product={product} {...more} />}
    </EditDialog>
  )
}
