/** The product master: looked through, changed one by one, taken in and handed out as a file. */
import { Download, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useFigures } from '../../figures.js'
import { useEither, useSay } from '../../language.js'
import { useWordOf } from '../../order-words.js'
import { type ProductField, useOrderFormats } from '../../orders.js'
import {
  type ChangedProducts,
  type KeptProduct,
  type Product,
  useBringProducts,
  useProducts,
} from '../../products.js'
import { Panel, Wide } from '../page.js'
import { Find } from '../search-field.js'
import { FileButton } from '../settings/file-button.js'
import { useMay } from '../settings/may.js'
import { TableProblems } from '../settings/table-problems.js'
import { Answered, Empty } from '../states.js'
import { Wrong } from '../wrong.js'
import { ProductEditor } from './product-editor.js'

/** What the table shows; the rest stands in the editor. */
const shownFields: readonly string[] = ['name_en', 'hs', 'kind', 'origin', 'maker', 'weight_g']
const types = ['.csv', '.xlsx', 'text/csv']

function Brought({ told }: { readonly told: ChangedProducts }) {
  const say = useSay()
  const { count } = useFigures()
  const { added, changed, problem_count: problems } = told
  return (
    <>
      <p className="badge good wrap" role="status">
        {say('productsBrought', { added: count(added), changed: count(changed) })}
      </p>
      <TableProblems problems={told.problems} count={problems} />
    </>
  )
}

interface RowsProps {
  readonly items: readonly KeptProduct[]
  readonly fields: readonly ProductField[]
  readonly edit: (product: Product) => void
}

function Cell({ field, value }: { readonly field: ProductField; readonly value: string }) {
  const wordOf = useWordOf()
  const { exact } = useFigures()
  if (value === '') return <span className="soft">–</span>
  if (field.kind === 'quantity') return <>{exact(value)}</>
  if (field.kind === 'hs') return <span className="mono">{value}</span>
  return <>{wordOf(field.name, value)}</>
}

const isFigure = ({ kind }: ProductField): boolean => kind === 'quantity'

function Rows({ items, fields, edit }: RowsProps) {
  const say = useSay()
  const either = useEither()
  const mayChange = useMay('clerk')
  const shown = shownFields.flatMap(name => fields.filter(field => field.name === name))
  return (
    <Wide label={say('productMaster')}>
      <table className="table">
        <thead>
          <tr>
            <th>{say('sku')}</th>
            {shown.map(field => (
              <th key={field.name} className={isFigure(field) ? 'figure' : ''}>
                {say(`product_${field.name}` as 'product_hs')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(one => (
            <tr key={one.sku}>
              <td>
                {mayChange ? (
                  <Button className="link mono" onPress={() => edit(one)}>
                    {one.sku}
                  </Button>
                ) : (
                  <span className="mono">{one.sku}</span>
                )}
              </td>
              {shown.map(field => (
                <td
                  key={field.name}
                  className={isFigure(field) ? 'figure' : ''}
                  title={either(field)}
                >
                  <Cell field={field} value={one[field.name] ?? ''} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

function List({ fields, edit }: Omit<RowsProps, 'items'>) {
  const say = useSay()
  const { count } = useFigures()
  const [word, setWord] = useState('')
  const asked = useProducts(word)
  return (
    <>
      <div className="row">
        <Find label={say('productSearch')} value={word} onChange={setWord} />
      </div>
      <Answered asked={asked}>
        {({ pages }) => {
          const items = pages.flatMap(page => page.items)
          const all = pages[0]!.count
          if (items.length === 0)
            return (
              <Empty title={say(word === '' ? 'productsNone' : 'productsNotFound')}>
                {word === '' && <p>{say('productsNoneHint')}</p>}
              </Empty>
            )
          return (
            <>
              <p className="soft" role="status">
                {say('productCount', { count: count(all) })}
              </p>
              <Rows {...{ items, fields, edit }} />
              {asked.hasNextPage && (
                <Button
                  className="button"
                  isDisabled={asked.isFetchingNextPage}
                  onPress={() => void asked.fetchNextPage()}
                >
                  {say('moreRows')}
                </Button>
              )}
            </>
          )
        }}
      </Answered>
    </>
  )
}

/** What may be done with the whole master. */
function Tools({ add, bring }: { add: () => void; bring: ReturnType<typeof useBringProducts> }) {
  const say = useSay()
  const mayChange = useMay('clerk')
  return (
    <span className="row tight no-print">
      {mayChange && (
        <>
          <Button className="button" onPress={add}>
            <Plus size={14} aria-hidden />
            {say('addProduct')}
          </Button>
          <FileButton
            label={say('productsFromFile')}
            types={types}
            isBusy={bring.isPending}
            take={file => bring.mutate(file)}
          />
        </>
      )}
      <a className="button" href="/v1/products/table" download>
        <Download size={14} aria-hidden />
        CSV
      </a>
    </span>
  )
}

export function ProductMaster() {
  const say = useSay()
  const formats = useOrderFormats()
  const bring = useBringProducts()
  const [edited, edit] = useState<Product>()
  return (
    <Panel title={say('productMaster')} aside={<Tools add={() => edit({})} bring={bring} />}>
      <p className="soft">{say('productNote')}</p>
      {bring.data && <Brought told={bring.data} />}
      <Wrong error={bring.error} />
      <Answered asked={formats}>
        {({ product_fields: fields }) => (
          <>
            <List {...{ fields, edit }} />
            <ProductEditor product={edited} fields={fields} close={() => edit(undefined)} />
          </>
        )}
      </Answered>
    </Panel>
  )
}
