/** The product master: one product is chosen and changed; the whole goes out and comes in as CSV. */
import { Download, Plus, Trash2 } from 'lucide-react'
import Papa from 'papaparse'
import { useState } from 'react'
import { Button, FileTrigger } from 'react-aria-components'
import { useEither, useSay } from '../language.js'
import type { Product, ProductField } from '../orders.js'
import { saveText } from '../save-text.js'
import { Pick, TextBox } from './inputs.js'
import { Panel } from './page.js'

interface MasterProps {
  readonly fields: readonly ProductField[]
  readonly products: readonly Product[]
  readonly change: (products: readonly Product[]) => void
}

interface EditedProps {
  readonly fields: readonly ProductField[]
  readonly product: Product
  readonly change: (product: Product) => void
}

function Edited({ fields, product, change }: EditedProps) {
  const say = useSay()
  const either = useEither()
  return (
    <div className="filters">
      {fields
        .filter(({ name }) => name !== 'sku')
        .map(field => {
          const { name, choices } = field
          const own = { label: either(field), value: product[name] ?? '' }
          const set = (value: string): void => change({ ...product, [name]: value })
          const some = [{ id: '', name: say('notKnown') }, ...choices.map(id => ({ id, name: id }))]
          return choices.length > 0 ? (
            <Pick key={name} {...own} choices={some} onChange={set} />
          ) : (
            <TextBox key={name} {...own} onChange={set} />
          )
        })}
    </div>
  )
}

/** Products of a CSV, by its names of columns; those of one code replace what was held. */
async function productsIn(
  file: File,
  fields: readonly ProductField[],
): Promise<readonly Product[]> {
  const names = fields.map(({ name }) => name)
  const { data } = Papa.parse<Record<string, string>>(await file.text(), {
    header: true,
    skipEmptyLines: true,
    transformHeader: name => name.trim().toLowerCase(),
  })
  return data.flatMap(row => {
    const own = names.flatMap(name => (row[name] ? [[name, row[name].trim()] as const] : []))
    const product = Object.fromEntries(own)
    return product['sku'] ? [product] : []
  })
}

export function ProductMaster({ fields, products, change }: MasterProps) {
  const say = useSay()
  const [chosen, choose] = useState('')
  const [fresh, setFresh] = useState('')
  const product = products.find(one => one['sku'] === chosen)
  const add = (): void => {
    const sku = fresh.trim()
    if (sku === '') return
    if (!products.some(one => one['sku'] === sku)) change([...products, { sku }])
    choose(sku)
    setFresh('')
  }
  const takeIn = async (file: File): Promise<void> => {
    const given = await productsIn(file, fields)
    const codes = new Set(given.map(one => one['sku']))
    change([...products.filter(one => !codes.has(one['sku'])), ...given])
  }
  const save = (): void => {
    const names = fields.map(({ name }) => name)
    const rows = products.map(one => names.map(name => one[name] ?? ''))
    saveText('products.csv', Papa.unparse([names, ...rows], { escapeFormulae: true }))
  }
  return (
    <Panel
      title={say('productMaster')}
      aside={
        <span className="row tight">
          <FileTrigger
            acceptedFileTypes={['.csv']}
            onSelect={files => files?.[0] && void takeIn(files[0])}
          >
            <Button className="button">{say('productsFromCsv')}</Button>
          </FileTrigger>
          <Button className="button" onPress={save} isDisabled={products.length === 0}>
            <Download size={14} aria-hidden />
            CSV
          </Button>
        </span>
      }
    >
      <p className="soft">{say('productNote')}</p>
      <div className="row">
        <TextBox label={say('newSku')} value={fresh} onChange={setFresh} />
        <Button className="button" onPress={add}>
          <Plus size={14} aria-hidden />
          {say('addProduct')}
        </Button>
        {products.length > 0 && (
          <Pick
            label={say('chooseProduct')}
            choices={products.map(one => {
              const { sku = '', name_en: name = '' } = one as { sku?: string; name_en?: string }
              return { id: sku, name: name === '' ? sku : `${sku} · ${name}` }
            })}
            value={chosen}
            onChange={choose}
          />
        )}
      </div>
      {product && (
        <>
          <h3>{chosen}</h3>
          <Edited
            fields={fields}
            product={product}
            change={next => change(products.map(one => (one === product ? next : one)))}
          />
          <Button
            className="button"
            onPress={() => change(products.filter(one => one !== product))}
          >
            <Trash2 size={14} aria-hidden />
            {say('removeProduct')}
          </Button>
        </>
      )}
    </Panel>
  )
}
