/** What a landed price is asked for besides the goods: what they cost, where they are from, how they go. */
import { outboundFields } from 'gwanmun/pages'
import { type LandedAsked, type LandedField, usualOrder } from '../../landed-asked.js'
import { useEither, useSay } from '../../language.js'
import { todayInSeoul } from '../../today.js'
import { Fold } from '../fold.js'
import { ValueField } from '../value-field.js'

interface FormProps {
  readonly asked: LandedAsked
  readonly set: (name: LandedField, value: string) => void
}

const pairs: readonly (readonly LandedField[])[] = [
  ['unit_price', 'currency'],
  ['quantity', 'weight_g'],
  ['freight', 'insurance'],
  ['origin', 'origin_claim'],
  ['kind', 'carrier'],
  ['entered_on'],
]

const more: readonly (readonly LandedField[])[] = [
  ['buyer_use', 'scheme'],
  ['hs_destination'],
  ['duty_rate_pct', 'tax_rate_pct'],
]

function Field({ asked, set, name }: FormProps & { readonly name: LandedField }) {
  const either = useEither()
  const all = { entered_on: todayInSeoul(), ...usualOrder, ...asked }
  const field = outboundFields.find(one => one.name === name)!
  const unit = field.unit === 'g' || field.unit === '%' ? ` (${field.unit})` : ''
  return (
    <ValueField
      column={field}
      label={`${either(field)}${unit}`}
      value={all[name] ?? ''}
      onChange={value => set(name, value)}
    />
  )
}

export function LandedForm(props: FormProps) {
  const say = useSay()
  const pairOf = (names: readonly LandedField[]) => (
    <div key={names[0]} className="pair">
      {names.map(name => (
        <Field key={name} {...props} name={name} />
      ))}
    </div>
  )
  return (
    <div className="form">
      {pairs.map(pairOf)}
      <Fold title={say('more')}>
        <div className="form">
          <p className="soft">{say('landedMoreNote')}</p>
          {more.map(pairOf)}
        </div>
      </Fold>
    </div>
  )
}
