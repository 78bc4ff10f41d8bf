/** Columns that decide and that a file lacks: what is not known without them, and a value for all rows. */
import { type PlannedField as Field, lackingIn, type ColumnPlan as Plan } from 'gwanmun/pages'
import { Button, Checkbox } from 'react-aria-components'
import type { Head } from '../headers.js'
import { useEither, useSay, useSayOf } from '../language.js'
import { isWellFormed } from '../match-plan.js'
import { lackingTexts } from '../texts-lacking.js'
import { useChoices } from './choices.js'
import { Pick } from './inputs.js'
import { ValueField } from './value-field.js'

interface PartProps {
  readonly head: Head
  readonly plan: Plan
  readonly change: (plan: Plan) => void
}

/** An amount adds up over the rows of a parcel: only none can be said of all of them. */
function Amount({ field, plan, change }: Omit<PartProps, 'head'> & { readonly field: Field }) {
  const say = useSay()
  const isZero = plan.filled[field.name] === '0'
  const set = (value: string): void =>
    change({ ...plan, filled: { ...plan.filled, [field.name]: value } })
  return isZero ? (
    <span className="row tight">
      <span className="badge good">{say('zeroInAll')}</span>
      <Button className="chip" onPress={() => set('')}>
        {say('takeBackValue')}
      </Button>
    </span>
  ) : (
    <Button className="button" onPress={() => set('0')}>
      {say('noneInAll')}
    </Button>
  )
}

function Other({ field, plan, change }: Omit<PartProps, 'head'> & { readonly field: Field }) {
  const say = useSay()
  const either = useEither()
  const words = useChoices(field.name)
  const value = plan.filled[field.name] ?? ''
  const asked = {
    label: say('valueInAll', { name: either(field) }),
    value,
    onChange: (one: string) => change({ ...plan, filled: { ...plan.filled, [field.name]: one } }),
  }
  if (words.length > 0) {
    return <Pick {...asked} choices={[{ id: '', name: say('notGiven') }, ...words]} />
  }
  const error = isWellFormed(field, value) ? undefined : say('formBad')
  return <ValueField {...asked} column={field} error={error} />
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
              <strong>{either(field)}</strong> <span className="soft mono">{field.name}</span>
            </p>
            <p>{say(`lacks_${field.name}` as keyof typeof lackingTexts)}</p>
            {field.kind === 'amount' ? (
              <Amount {...{ field, plan, change }} />
            ) : (
              <Other {...{ field, plan, change }} />
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
