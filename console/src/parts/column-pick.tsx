/** One of our columns for a column of a file: the required ones first, found by typing. */
import { type FieldName, fields } from 'gwanmun/pages'
import { ChevronDown } from 'lucide-react'
import { useMemo } from 'react'
import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components'
import { useEither, useSay } from '../language.js'
import { capital, labelWith } from '../plain.js'
import type { Choice } from './inputs.js'

/** What most answers hang on besides the required ones. */
const deciding: ReadonlySet<FieldName> = new Set([
  ...(['local_freight', 'local_tax', 'intl_freight', 'intl_insurance', 'hs', 'goods'] as const),
  ...(['origin', 'person', 'customs_id', 'person_name', 'purchased_on', 'seller'] as const),
  ...(['platform', 'channel', 'arrived_on', 'use', 'order_no'] as const),
])

interface Group {
  readonly id: string
  readonly name: string
  readonly items: readonly Choice[]
}

/** A field as people know it: its name, the unit it is kept in, and the column that it is. */
export function useFieldName(): (field: (typeof fields)[number]) => string {
  const either = useEither()
  return field => {
    const unit = field.unit === 'g' || field.unit === 'ml' ? `, ${field.unit}` : ''
    return capital(labelWith(`${either(field)}${unit}`, field.name))
  }
}

function useGroups(): readonly Group[] {
  const say = useSay()
  const nameOf = useFieldName()
  const leaveOut = { id: '', name: say('leaveOut') }
  const titles = [say('requiredGroup'), say('decidingGroup'), say('otherGroup')] as const
  const placeOf = (field: (typeof fields)[number]): number => {
    if (field.required) return 0
    return deciding.has(field.name) ? 1 : 2
  }
  const groups = titles.map((name, at) => {
    const own = fields.filter(field => placeOf(field) === at)
    return { id: name, name, items: own.map(one => ({ id: one.name, name: nameOf(one) })) }
  })
  return [{ id: 'none', name: '', items: [leaveOut] }, ...groups]
}

interface ColumnPickProps {
  readonly label: string
  readonly value: string
  readonly onChange: (field: string) => void
}

export function ColumnPick({ label, value, onChange }: ColumnPickProps) {
  const say = useSay()
  const groups = useGroups()
  const names = useMemo(() => groups.map(({ name }) => name).join(), [groups])
  return (
    <ComboBox
      key={names}
      className="field"
      defaultItems={groups}
      selectedKey={value}
      onSelectionChange={key => key !== null && onChange(String(key))}
      menuTrigger="focus"
    >
      <Label className="hidden">{label}</Label>
      <div className="combo">
        <Input placeholder={say('findColumn')} onFocus={event => event.target.select()} />
        <Button className="combo-open">
          <ChevronDown size={15} aria-hidden />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox className="items">
          {(group: Group) => (
            <ListBoxSection id={`of ${group.id}`}>
              {group.name !== '' && <Header className="items-head">{group.name}</Header>}
              <Collection items={group.items}>
                {({ id, name }) => (
                  <ListBoxItem id={id} textValue={name} className="item">
                    {name}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
