/** A field to search with. */
import { Search, X } from 'lucide-react'
import { Button, Input, Label, SearchField } from 'react-aria-components'
import { useSay } from '../language.js'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly placeholder?: string
}

export function Find({ label, value, onChange, placeholder }: Props) {
  const say = useSay()
  return (
    <SearchField className="field find" value={value} onChange={onChange}>
      <Label>{label}</Label>
      <div className="find-box">
        <Search size={15} aria-hidden />
        <Input {...(placeholder === undefined ? {} : { placeholder })} />
        <Button className="find-clear" aria-label={say('clear')}>
          <X size={14} aria-hidden />
        </Button>
      </div>
    </SearchField>
  )
}
