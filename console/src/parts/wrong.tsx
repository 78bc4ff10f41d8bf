/** Why something was refused, beside what asked for it. */
import { useSay } from '../language.js'
import { isNotReached } from '../reached.js'

export function Wrong({ error }: { readonly error: Error | null }) {
  const say = useSay()
  if (!error) return null
  return (
    <p className="badge bad wrap" role="alert">
      {isNotReached(error) ? say('offline') : error.message}
    </p>
  )
}
