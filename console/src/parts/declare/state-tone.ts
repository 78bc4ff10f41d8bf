/** How a state of a declaration is coloured: over, through, or on its way. */
const over = ['rejected', 'withdrawn', 'cancelled']
const ended = ['accepted', 'loaded', 'fulfilled']

export function toneOf(state: string): string {
  if (over.includes(state)) return 'bad'
  if (state === 'draft') return 'open'
  return ended.includes(state) ? 'good' : 'warn'
}
