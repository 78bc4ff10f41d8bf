/** Pages before there is something to show: loading, empty, failed, not allowed. */
import { RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useSay } from '../language.js'
import { Refused } from '../refused.js'

export function Loading() {
  const say = useSay()
  return (
    <div className="state" role="status">
      <span className="spin" aria-hidden />
      <span>{say('loading')}…</span>
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
      <strong>{title}</strong>
      {children}
    </div>
  )
}

const unauthorised = new Set([401, 403])

export function Failed({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const say = useSay()
  const refused = error instanceof Refused ? error.problem : undefined
  const isBarred = refused !== undefined && unauthorised.has(refused.status)
  const detail = refused?.detail ?? refused?.title
  return (
    <div className="state bad" role="alert">
      <strong>{say(isBarred ? 'notAllowed' : refused ? 'failed' : 'offline')}</strong>
      {!isBarred && detail && <p>{detail}</p>}
      {retry && (
        <Button className="button" onPress={retry}>
          <RotateCw size={15} aria-hidden />
          {say('again')}
        </Button>
      )}
    </div>
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
