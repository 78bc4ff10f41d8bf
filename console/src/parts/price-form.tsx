/** What a price is asked for besides the goods: what they cost, and how they come. */
import { currencyCodes, fields } from 'gwanmun/pages'
import type { Asked, AskedField } from '../asked.js'
import { useEither, useSay } from '../language.js'
import { todayInSeoul } from '../today.js'
import { useChoices } from './choices.js'
import { DayField } from './day-field.js'
import { Fold } from './fold.js'
import { Pick, PickByTyping, TextBox } from './inputs.js'
import { useCountryChoices } from './value-field.js'

/** What stands in the form before anything is typed: one thing for oneself, sent by express. */
export const usual: Asked = {
  quantity: '1',
  currency: 'USD',
  ship_from: 'CN',
  channel: 'express',
  use: 'self',
  local_freight: '0',
  local_tax: '0',
}

export function useFieldLabel(): (name: AskedField) => string {
  const either = useEither()
  return name => either(fields.find(field => field.name === name)!)
}

/** Money has its currency beside it, and pieces say so themselves. */
const shownUnits = ['g', 'ml', '%']

function useLabelWithUnit(): (name: AskedField) => string {
  const label = useFieldLabel()
  return name => {
    const { unit } = fields.find(field => field.name === name)!
    return shownUnits.includes(unit) ? `${label(name)} (${unit})` : label(name)
  }
}

interface FormProps {
  readonly asked: Asked
  readonly set: (name: AskedField, value: string) => void
}

export function PriceForm({ asked, set }: FormProps) {
  const say = useSay()
  const label = useLabelWithUnit()
  const all = { ...usual, ...asked }
  const places = useCountryChoices()
  const moneys = currencyCodes.map(code => ({ id: code, name: code }))
  const figure = (name: AskedField) => (
    <TextBox
      label={label(name)}
      value={all[name] ?? ''}
      onChange={value => set(name, value)}
      field={name}
      isFigure
    />
  )
  return (
    <div className="form">
      <div className="pair">
        {figure('unit_price')}
        <PickByTyping
          label={label('currency')}
          choices={moneys}
          value={all.currency ?? ''}
          onChange={id => set('currency', id)}
        />
      </div>
      <div className="pair">
        {figure('quantity')}
        <DayField
          label={label('declared_on')}
          value={all.declared_on ?? todayInSeoul()}
          onChange={value => set('declared_on', value ?? '')}
          field="declared_on"
        />
      </div>
      <PickByTyping
        label={label('ship_from')}
        choices={places}
        value={all.ship_from ?? ''}
        onChange={id => set('ship_from', id)}
      />
      <div className="pair">
        <PickByTyping
          label={label('origin')}
          choices={places}
          value={all.origin ?? ''}
          onChange={id => set('origin', id)}
          mayBeBlank
        />
        <Pick
          label={label('origin_proof')}
          choices={useChoices('origin_proof')}
          value={all.origin_proof ?? ''}
          onChange={id => set('origin_proof', id)}
        />
      </div>
      <div className="pair">
        {figure('intl_freight')}
        {figure('intl_insurance')}
      </div>
      <Fold title={say('more')} isOpen>
        <div className="form">
          <div className="pair">
            <Pick
              label={label('channel')}
              choices={useChoices('channel')}
              value={all.channel ?? ''}
              onChange={id => set('channel', id)}
            />
            <Pick
              label={label('use')}
              choices={useChoices('use')}
              value={all.use ?? ''}
              onChange={id => set('use', id)}
            />
          </div>
          <div className="pair">
            {figure('local_freight')}
            {figure('local_tax')}
          </div>
          <div className="pair">
            {figure('weight_g')}
            {figure('volume_ml')}
          </div>
          <div className="pair">
            {figure('pieces_per_unit')}
            {figure('abv')}
          </div>
        </div>
      </Fold>
    </div>
  )
}
