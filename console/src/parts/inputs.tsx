/** Fields of forms: text, figures and choices. */
import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
  TextField,
} from 'react-aria-components'

interface TextBoxProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Digits and a point are what is typed. */
  readonly isFigure?: boolean
  /** What is typed is not shown. */
  readonly isSecret?: boolean
  /** What is typed is of somebody else: a browser neither keeps it nor sends it to be spelled. */
  readonly isPersonal?: boolean
  /** What a browser may fill in; for secrets a new password. */
  readonly autoComplete?: string
  /** The column that it gives. */
  readonly field?: string
  readonly placeholder?: string
}

export function TextBox({ label, value, onChange, hint, error, ...kind }: TextBoxProps) {
  const { isFigure = false, isSecret = false, isPersonal = false, field, placeholder } = kind
  const own = isPersonal ? 'off' : undefined
  const autoComplete = kind.autoComplete ?? (isSecret ? 'new-password' : own)
  return (
    <TextField
      className="field"
      data-field={field}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      {...(isSecret ? { type: 'password' as const } : {})}
      {...(autoComplete ? { autoComplete } : {})}
      {...(isPersonal ? { spellCheck: 'false', autoCorrect: 'off' } : {})}
    >
      <Label>{label}</Label>
      <Input
        {...(isFigure ? { inputMode: 'decimal', className: 'figure' } : {})}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <Below hint={hint} error={error} />
    </TextField>
  )
}

export interface Choice {
  readonly id: string
  readonly name: string
}

interface PickProps {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly value: string
  readonly onChange: (id: string) => void
  /** The label is read out and not shown, where a table says it already. */
  readonly hasHiddenLabel?: boolean
  /** Its choices are sentences. */
  readonly isBroad?: boolean
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

/** What stands below a field: what it is for, or what is wrong with it. */
function Below({
  hint,
  error,
}: {
  readonly hint: string | undefined
  readonly error: string | undefined
}) {
  return (
    <>
      {hint && <Text slot="description">{hint}</Text>}
      <FieldError>{error}</FieldError>
    </>
  )
}

function Item({ id, name }: Choice): ReactNode {
  return (
    <ListBoxItem id={id} textValue={name} className="item">
      {({ isSelected }) => (
        <>
          <span>{name}</span>
          {isSelected && <Check size={14} aria-hidden />}
        </>
      )}
    </ListBoxItem>
  )
}

/** One of a few. */
export function Pick({ label, choices, value, onChange, ...more }: PickProps) {
  const { hasHiddenLabel = false, isBroad = false, hint, error } = more
  return (
    <Select
      className={isBroad ? 'field broad' : 'field'}
      selectedKey={value}
      onSelectionChange={key => onChange(String(key ?? ''))}
      isInvalid={error !== undefined}
    >
      <Label className={hasHiddenLabel ? 'hidden' : 'react-aria-Label'}>{label}</Label>
      <Button className="input opens">
        <SelectValue />
        <ChevronDown size={15} aria-hidden />
      </Button>
      <Below hint={hint} error={error} />
      <Popover className="popover">
        <ListBox className="items" items={choices}>
          {Item}
        </ListBox>
      </Popover>
    </Select>
  )
}

interface TypingProps extends Omit<PickProps, 'hasHiddenLabel' | 'isBroad'> {
  /** What is taken out of the field is taken back. */
  readonly mayBeBlank?: boolean
}

/** One of many, found by typing. */
export function PickByTyping({ label, choices, value, onChange, ...more }: TypingProps) {
  const { mayBeBlank = false, hint, error } = more
  return (
    <ComboBox
      className="field"
      defaultItems={choices}
      selectedKey={value}
      onSelectionChange={key => (key !== null || mayBeBlank) && onChange(String(key ?? ''))}
      isInvalid={error !== undefined}
      menuTrigger="focus"
    >
      <Label>{label}</Label>
      <div className="combo">
        <Input />
        <Button className="combo-open">
          <ChevronDown size={15} aria-hidden />
        </Button>
      </div>
      <Below hint={hint} error={error} />
      <Popover className="popover">
        <ListBox className="items">{Item}</ListBox>
      </Popover>
    </ComboBox>
  )
}
