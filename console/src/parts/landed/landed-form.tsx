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

const first: readonly LandedField[] = [
  ...(['unit_price', 'currency', 'quantity', 'freight', 'insurance'] as const),
  ...(['origin', 'kind', 'weight_g', 'carrier', 'origin_claim', 'entered_on'] as const),
]

const more: readonly LandedField[] = [
  ...(['buyer_use', 'scheme', 'hs_destination', 'duty_rate_pct', 'tax_rate_pct'] as const),
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
  const fieldsOf = (names: readonly LandedField[]) => (
    <div className="filters">
      {names.map(name => (
        <Field key={name} {...props} name={name} />
      ))}
    </div>
  )
  return (
    <>
      {fieldsOf(first)}
      <Fold title={say('more')}>
        <p className="soft">{say('landedMoreNote')}</p>
        {fieldsOf(more)}
      </Fold>
    </>
  )
}
