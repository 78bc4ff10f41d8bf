/** Columns that decide and that a file lacks: what is not known without them, and a value for all rows. */
import { type PlannedField as Field, lackingIn, type ColumnPlan as Plan } from 'gwanmun/pages'
import { Button, Checkbox } from 'react-aria-components'
import type { Head } from '../headers.js'
import { useEither, useSay, useSayOf } from '../language.js'
import { parcelOfSeveralRows } from '../match-plan.js'
import { capital } from '../plain.js'
import { lackingTexts } from '../texts-lacking.js'
import { useFilledFault } from '../use-filled-fault.js'
import { usePlain } from '../use-plain.js'
import { useChoices } from './choices.js'
import { Pick, TextBox } from './inputs.js'
import { ValueField } from './value-field.js'

interface PartProps {
  readonly head: Head
  readonly plan: Plan
  readonly change: (plan: Plan) => void
}

interface OneProps extends PartProps {
  readonly field: Field
}

/** The value of a column in all rows, what is wrong with it, and how it is changed. */
function useFilled({ field, plan, change }: OneProps) {
  const say = useSay()
  const plain = usePlain()
  const either = useEither()
  const value = plan.filled[field.name] ?? ''
  const fault = useFilledFault()(field, value)
  return {
    label: say('valueInAll', { name: either(field) }),
    value,
    onChange: (one: string) => change({ ...plan, filled: { ...plan.filled, [field.name]: one } }),
    error: fault && plain(fault),
  }
}

/** An amount of each row: in the currency of the row, and added up over the rows of a parcel. */
function Amount(props: OneProps) {
  const { head, plan } = props
  const say = useSayOf(lackingTexts)
  const filled = useFilled(props)
  const several = parcelOfSeveralRows(head, plan)
  const isSome = filled.value.trim() !== '' && Number(filled.value) !== 0
  const currency = plan.filled['currency']
  const unit = currency ? say('unitIs', { currency }) : say('unitOfRow')
  return (
    <>
      <div className="row end">
        <TextBox {...filled} hint={unit} isFigure />
        <Button
          className="button"
          isDisabled={filled.value === '0'}
          onPress={() => filled.onChange('0')}
        >
          {say('noneInAll')}
        </Button>
      </div>
      {isSome && (
        <p className="soft" role="status">
          {several === undefined ? say('addsUp') : say('addsUpHere', { parcel: several })}
        </p>
      )}
    </>
  )
}

function Other(props: OneProps) {
  const say = useSay()
  const { field } = props
  const words = useChoices(field.name)
  const filled = useFilled(props)
  if (words.length > 0) {
    return <Pick {...filled} choices={[{ id: '', name: say('notGiven') }, ...words]} />
  }
  return <ValueField {...filled} column={field} />
}

export function LackingColumns({ head, plan, change }: PartProps) {
  const say = useSayOf(lackingTexts)
  const either = useEither()
  const lacking = lackingIn(head.names, plan.columns)
  if (lacking.length === 0) return null
  return (
    <section aria-label={say('lackingTitle')}>
      <h3>{say('lackingTitle')}</h3>
      <p className="soft">{say('lackingNote')}</p>
      <ul className="lacking">
        {lacking.map(field => (
          <li key={field.name}>
            <p>
              <strong>{capital(either(field))}</strong>
              {either(field) !== field.name && <span className="soft mono"> {field.name}</span>}
            </p>
            <p>{say(`lacks_${field.name}` as keyof typeof lackingTexts)}</p>
            {field.kind === 'amount' ? (
              <Amount {...{ head, field, plan, change }} />
            ) : (
              <Other {...{ head, field, plan, change }} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The personal code as the person, where no column of the file is the person. */
export function PersonToo({ plan, change, code }: Omit<PartProps, 'head'> & { code: string }) {
  const say = useSay()
  const sayWhy = useSayOf(lackingTexts)
  return (
    <div className="notice">
      <Checkbox
        className="check"
        isSelected={plan.also['person'] === code}
        onChange={isOn => change({ ...plan, also: isOn ? { person: code } : {} })}
      >
        {({ isSelected }) => (
          <>
            <span className={isSelected ? 'tick on' : 'tick'} aria-hidden />
            {say('personToo', { name: code })}
          </>
        )}
      </Checkbox>
      <p className="soft">{sayWhy('personTooWhy')}</p>
    </div>
  )
}
