/** Pages before there is something to show: loading, empty, failed, not allowed. */
import { Link, useLocation } from '@tanstack/react-router'
import { Bug, CircleAlert, Inbox, Lock, type LucideIcon, RotateCw, WifiOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useSay } from '../language.js'
import { useIsLost } from '../reach.js'
import { isNotReached } from '../reached.js'
import { Refused } from '../refused.js'
import type { Raw } from '../search.js'
import type { Key } from '../texts.js'

export function Loading() {
  const say = useSay()
  // Said once, above all pages; nothing turns while nothing comes.
  if (useIsLost()) return <Waiting />
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
    <div className="state" role="status">
      <WifiOff size={20} aria-hidden />
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

/** Words of the address that the server refuses: it does so however often it is asked. */
function useRefusedWords(error: unknown): readonly string[] {
  const search = useLocation({ select: location => location.search }) as Raw
  if (!(error instanceof Refused) || error.problem.status !== 400) return []
  const named = (error.problem.problems ?? []).map(({ pointer = '' }) => pointer.slice(1))
  return [...new Set(named)].filter(name => name in search)
}

/** The page as it is, without what its address may not say. */
function WithoutWords({ names }: { readonly names: readonly string[] }) {
  const say = useSay()
  const without = (old: Raw): Raw =>
    Object.fromEntries(Object.entries(old).filter(([name]) => !names.includes(name)))
  return (
    <Link to="." search={without} replace className="button">
      {say('openWithout', { names: names.join(', ') })}
    </Link>
  )
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
  const refused = useRefusedWords(error)
  if (isLost && isNotReached(error)) return <Waiting />
  const detail = detailOf(error)
  return (
    <Fault {...faultOf(error)}>
      {detail && <p>{detail}</p>}
      {refused.length > 0 && <WithoutWords names={refused} />}
      {retry && refused.length === 0 && (
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
