/** The words that a column may hold, as people read them. */
import { type FieldName, fields } from 'gwanmun/pages'
import { useSay } from '../language.js'
import type { Key } from '../texts.js'
import type { Choice } from './inputs.js'

export function useChoices(name: FieldName): readonly Choice[] {
  const say = useSay()
  const words = fields.find(field => field.name === name)!.choices
  return words.map(id => ({ id, name: say(`choice_${id}` as Key) }))
}
