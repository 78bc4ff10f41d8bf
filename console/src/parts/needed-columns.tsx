/** What a file has to hold, for somebody who has none yet. */
import { type FieldName, fields } from 'gwanmun/pages'
import { Download } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useEither, useSay } from '../language.js'
import { capital } from '../plain.js'
import { saveText } from '../save-text.js'
import { Fold } from './fold.js'

const needed = fields.filter(({ required }) => required)

/** What most answers hang on besides. */
const usual: readonly FieldName[] = [
  ...(['line', 'declared_on', 'hs', 'goods', 'origin', 'use', 'person', 'purchased_on'] as const),
  ...(['platform', 'seller', 'local_freight', 'local_tax', 'intl_freight'] as const),
  'intl_insurance',
]

const names = [...new Set([...needed.map(({ name }) => name), ...usual])]

export function NeededColumns() {
  const say = useSay()
  const either = useEither()
  return (
    <Fold title={say('whichColumns')}>
      <p>{say('whichColumnsNote')}</p>
      <ul className="dots">
        {needed.map(field => (
          <li key={field.name}>
            {capital(either(field))}
            {either(field) !== field.name && <span className="mono soft"> {field.name}</span>}
          </li>
        ))}
      </ul>
      <p className="soft">{say('columnsMore')}</p>
      <Button
        className="button"
        onPress={() => saveText('gwanmun-parcels.csv', `${names.join(',')}\n`)}
      >
        <Download size={14} aria-hidden />
        {say('blankForm')}
      </Button>
    </Fold>
  )
}
