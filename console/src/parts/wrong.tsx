/** Why something was refused, beside what asked for it. */
import { useLanguage, useSay } from '../language.js'
import { plain } from '../plain.js'
import { isNotReached } from '../reached.js'

export function Wrong({ error }: { readonly error: Error | null }) {
  const say = useSay()
  const { language } = useLanguage()
  if (!error) return null
  return (
    <p className="badge bad wrap" role="alert">
      {isNotReached(error) ? say('offline') : plain(error.message, language)}
    </p>
  )
}
