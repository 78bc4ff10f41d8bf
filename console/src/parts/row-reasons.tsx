/** Why a parcel of the list is answered so: its first reason in the row, all of them with articles beside it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { weightTexts } from 'gwanmun/pages'
import type { RefObject } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import { useFigures } from '../figures.js'
import type { ParcelItem } from '../kept.js'
import { useEither, useSay } from '../language.js'
import type { RowReason } from '../reason-order.js'
import { useRowReasons } from '../row-reasons.js'
import { usePlain } from '../use-plain.js'
import { Articles, LawDay } from './basis.js'
import { State } from './words.js'

export type Tell = (item: ParcelItem, place: HTMLElement) => void

/** The weightiest reason, and how many there are besides. */
interface FirstProps {
  readonly item: ParcelItem
  readonly tell: Tell
  /** The reason that the list was asked for. */
  readonly wanted: string | undefined
}

export function FirstReason({ item, tell, wanted }: FirstProps) {
  const say = useSay()
  const plain = usePlain()
  const all = useRowReasons(item, wanted)
  const [first] = all
  if (!first) return <span className="soft mono">{item.reasons.join(' ')}</span>
  return (
    <button
      type="button"
      className="reason-button"
      aria-haspopup="dialog"
      // The list is one stop of Tab: its active row is told of by the space bar.
      tabIndex={-1}
      onClick={event => {
        event.stopPropagation()
        tell(item, event.currentTarget)
      }}
    >
      <span className="clip-text">{plain(first.sentence)}</span>
      {all.length > 1 && <span className="soft">{say('andMore', { count: all.length - 1 })}</span>}
    </button>
  )
}

const weightTones = { decides: 'accent', warns: 'warn', not_known: 'open' } as const

interface ReasonProps {
  readonly reason: RowReason
  readonly day: string | null
}

function Reason({ reason, day }: ReasonProps) {
  const either = useEither()
  const plain = usePlain()
  const { code, weight, sentence, rests } = reason
  const basis = useQuery({
    queryKey: ['basis', code, day],
    queryFn: async () => (await import('../reason-law.js')).basisOn(rests, day!),
    enabled: day !== null && rests.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <li className="row-reason">
      <p>
        {weight === 'refused' ? (
          <State word="refused" />
        ) : (
          <span className={`badge ${weightTones[weight]}`}>{either(weightTexts[weight])}</span>
        )}{' '}
        {plain(sentence)}
      </p>
      {basis.data && <Articles basis={basis.data} />}
    </li>
  )
}

function AllReasons({ item, wanted }: Pick<FirstProps, 'item' | 'wanted'>) {
  const say = useSay()
  const { day } = useFigures()
  const reasons = useRowReasons(item, wanted)
  return (
    <LawDay.Provider value={item.day ?? undefined}>
      <Heading slot="title" level={2} className="row-reasons-title">
        {say('reasonsOf', { parcel: item.parcel })}
      </Heading>
      {item.day !== null && <p className="soft">{say('lawOn', { day: day(item.day) })}</p>}
      <ul className="row-reasons">
        {reasons.map(reason => (
          <Reason key={`${reason.code} ${reason.sentence.ko}`} reason={reason} day={item.day} />
        ))}
      </ul>
      <Link to="/parcels/$parcel" params={{ parcel: item.parcel }} className="button">
        {say('openParcel')}
      </Link>
    </LawDay.Provider>
  )
}

interface ToldProps {
  readonly wanted: string | undefined
  readonly item: ParcelItem | undefined
  readonly place: RefObject<HTMLElement | null>
  readonly close: () => void
}

/** One for the list, wherever it is asked for: rows stay light. */
export function ToldReasons({ item, place, close, wanted }: ToldProps) {
  return (
    <Popover
      className="popover told-reasons"
      triggerRef={place}
      isOpen={item !== undefined}
      onOpenChange={isOpen => {
        if (!isOpen) close()
      }}
      placement="bottom start"
    >
      <Dialog className="told-dialog">{item && <AllReasons {...{ item, wanted }} />}</Dialog>
    </Popover>
  )
}
