/** The parcels of a person who is to be erased, to see that it is the one who asked. */
import { Link } from '@tanstack/react-router'
import { useFigures } from '../../figures.js'
import { Fold } from '../fold.js'
import { State } from '../words.js'
import { useOwnSay } from './own-say.js'

interface OwnParcel {
  readonly parcel: string
  readonly day: string | null
  readonly state: string
  readonly file: string
}

export interface PersonParcels {
  readonly count: number
  readonly first: readonly OwnParcel[]
}

export function ParcelsOfPerson({ count, first }: PersonParcels) {
  const say = useOwnSay()
  const figures = useFigures()
  if (count === 0) return null
  return (
    <Fold title={say('erasePersonParcels', { count: figures.count(count) })}>
      <ul className="folds">
        {first.map(({ parcel, day, state, file }) => (
          <li key={parcel} className="pick plain">
            <span>
              <Link to="/parcels/$parcel" params={{ parcel }} target="_blank" className="mono">
                {parcel}
              </Link>{' '}
              <State word={state} />
            </span>
            <span className="soft">{`${day === null ? say('notKnown') : figures.day(day)} · ${file}`}</span>
          </li>
        ))}
      </ul>
      {first.length < count && (
        <p className="soft">{say('eraseParcelsFirst', { shown: figures.count(first.length) })}</p>
      )}
    </Fold>
  )
}
