/** Pages before there is something to show: loading, empty, failed, not allowed. */
import { Bug, CircleAlert, Inbox, Lock, type LucideIcon, RotateCw, WifiOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useSay } from '../language.js'
import { useIsLost } from '../reach.js'
import { isNotReached } from '../reached.js'
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

/** Not reached, closed to a role, refused, or a fault of the page itself: each looks and says otherwise. */
function faultOf(error: unknown) {
  if (isNotReached(error)) return { title: 'offline', Icon: WifiOff } as const
  if (!(error instanceof Refused)) return { title: 'pageFault', Icon: Bug } as const
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

function detailOf(error: unknown): string {
  if (error instanceof Refused) return error.problem.detail ?? error.problem.title
  return isNotReached(error) ? '' : String(error)
}

interface FailedProps {
  readonly error: unknown
  readonly retry?: () => void
  /** Another way out. */
  readonly children?: ReactNode
}

export function Failed({ error, retry, children }: FailedProps) {
  const say = useSay()
  const isLost = useIsLost()
  // Said once, above all pages.
  if (isLost && isNotReached(error)) return <Waiting />
  const detail = detailOf(error)
  return (
    <Fault {...faultOf(error)}>
      {detail && <p>{detail}</p>}
      {retry && (
        <Button className="button" onPress={retry}>
          <RotateCw size={15} aria-hidden />
          {say('again')}
        </Button>
      )}
      {children}
    </Fault>
  )
}

/** A page that is closed to a role, told before anything is asked. */
export function NotAllowed({ why }: { readonly why?: string }) {
  return (
    <Fault title="notAllowed" Icon={Lock}>
      {why && <p>{why}</p>}
    </Fault>
  )
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
