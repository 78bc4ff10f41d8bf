/** Days of a parcel that is tried which cannot follow one another; it is judged all the same. */
import { givenBy } from 'gwanmun/pages'
import { isDay } from '../days.js'
import { useFigures } from '../figures.js'
import { linesTried } from '../tried.js'
import { useTrySay } from '../try-say.js'
import type { Moves } from './try-moves.js'

const earlier = [
  ['arrived_on', 'tryBeforeArrival'],
  ['purchased_on', 'tryBeforePurchase'],
] as const

/** A list or declaration may be handed in before goods arrive, but not before they are bought. */
export function DayOrder({ own, tried, column }: Pick<Moves, 'own' | 'tried' | 'column'>) {
  const say = useTrySay()
  const { day } = useFigures()
  const lines = linesTried(own, tried)
  const moved = givenBy(lines, column)
  const told = earlier.findLast(([name]) => {
    const given = givenBy(lines, name)
    return name !== column && isDay(moved) && isDay(given) && moved < given
  })
  return (
    <div role="status">
      {told && (
        <p className="notice warn">
          {say(told[1], { moved: day(moved), day: day(givenBy(lines, told[0])) })}
        </p>
      )}
    </div>
  )
}
