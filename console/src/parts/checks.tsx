/** Several of a few. */
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import type { Choice } from './inputs.js'

interface ChecksProps {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly value: readonly string[]
  readonly onChange: (next: string[]) => void
}

export function Checks({ label, choices, value, onChange }: ChecksProps) {
  return (
    <CheckboxGroup className="field" value={[...value]} onChange={onChange}>
      <Label>{label}</Label>
      <div className="checks">
        {choices.map(({ id, name }) => (
          <Checkbox key={id} value={id} className="check">
            {({ isSelected }) => (
              <>
                <span className={isSelected ? 'tick on' : 'tick'} aria-hidden />
                {name}
              </>
            )}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}
