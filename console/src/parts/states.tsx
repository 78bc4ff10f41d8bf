/** Pages before there is something to show: loading, empty, failed, not allowed. */
import { CircleAlert, Inbox, Lock, type LucideIcon, RotateCw, WifiOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useSay } from '../language.js'
import { useIsLost } from '../reach.js'
import { Refused } from '../refused.js'
import type { Key } from '../texts.js'

export function Loading() {
  const say = useSay()
  return (
    <div className="state" role="status">
      <span className="spin" aria-hidden />
      <span>{say('loading')}…</span>
    </div>
  )
}

/** The page goes on by itself; that it waits is said above it. */
function Waiting() {
  const say = useSay()
  return (
    <div className="state">
      <span className="spin" aria-hidden />
      <span>{say('waiting')}</span>
    </div>
  )
}

export function Empty({
  title,
  children,
}: {
  readonly title: string
  readonly children?: ReactNode
}) {
  return (
    <div className="state">
      <Inbox size={20} aria-hidden />
      <strong>{title}</strong>
      {children}
    </div>
  )
}

const unauthorised = new Set([401, 403])

/** A page may refuse, be closed to a role, or not be reached: each looks and says otherwise. */
function faultOf(error: unknown) {
  if (!(error instanceof Refused)) return { title: 'offline', Icon: WifiOff } as const
  if (unauthorised.has(error.problem.status)) return { title: 'notAllowed', Icon: Lock } as const
  return { title: 'failed', Icon: CircleAlert } as const
}

interface FaultProps {
  readonly title: Key
  readonly Icon: LucideIcon
  readonly children?: ReactNode
}

function Fault({ title, Icon, children }: FaultProps) {
  const say = useSay()
  return (
    <div className="state bad" role="alert">
      <Icon size={20} aria-hidden />
      <strong>{say(title)}</strong>
      {children}
    </div>
  )
}

export function Failed({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const say = useSay()
  const isLost = useIsLost()
  // Said once, above all pages.
  if (isLost && faultOf(error).title === 'offline') return <Waiting />
  const detail = error instanceof Refused ? (error.problem.detail ?? error.problem.title) : ''
  return (
    <Fault {...faultOf(error)}>
      {detail && <p>{detail}</p>}
      {retry && (
        <Button className="button" onPress={retry}>
          <RotateCw size={15} aria-hidden />
          {say('again')}
        </Button>
      )}
    </Fault>
  )
}

/** A page that is closed to a role, told before anything is asked. */
export function NotAllowed() {
  return <Fault title="notAllowed" Icon={Lock} />
}

interface Asked<T> {
  readonly data: T | undefined
  readonly error: unknown
  readonly refetch: () => unknown
}

/** Shows what was asked for once it is there. */
export function Answered<T>(props: {
  readonly asked: Asked<T>
  readonly children: (data: T) => ReactNode
}) {
  const { data, error, refetch } = props.asked
  if (data !== undefined) return props.children(data)
  if (error) return <Failed error={error} retry={() => void refetch()} />
  return <Loading />
}
