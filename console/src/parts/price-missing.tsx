/** What is not known of a price, and where to say it. */
import { type ExplainedReason, fields, type Problem, problemMessage } from 'gwanmun/pages'
import { Button } from 'react-aria-components'
import type { AskedField } from '../asked.js'
import { useEither, useLanguage, useSay } from '../language.js'
import { fieldOfProblem, fieldsOf, isAsked } from '../missing.js'
import { Articles } from './basis.js'
import { Fold } from './fold.js'

/** Goes to the field of a column; it may lie in a part of the form that is folded. */
function goTo(field: AskedField): void {
  const place = document.querySelector(`[data-field="${field}"]`)
  const folded = place?.closest('.fold:not([data-expanded])')
  folded?.querySelector('button')?.click()
  requestAnimationFrame(() => {
    place?.scrollIntoView({ block: 'center' })
    place?.querySelector('input')?.focus()
  })
}

function Ways({ to }: { readonly to: readonly AskedField[] }) {
  const say = useSay()
  const either = useEither()
  return (
    <span className="views no-print">
      {to.map(field => (
        <Button key={field} className="chip" onPress={() => goTo(field)}>
          {say('goToField', { name: either(fields.find(one => one.name === field)!) })}
        </Button>
      ))}
    </span>
  )
}

interface Props {
  readonly problems: readonly Problem[]
  readonly reasons: readonly ExplainedReason[]
}

export function Missing({ problems, reasons }: Props) {
  const say = useSay()
  const either = useEither()
  const { language } = useLanguage()
  const open = reasons.filter(one => one.weight === 'not_known' && isAsked(one))
  if (problems.length + open.length === 0) return null
  return (
    <section className="notice open" aria-label={say('whatIsMissing')}>
      <h3>{say('whatIsMissing')}</h3>
      <ul className="folds">
        {problems.map(problem => (
          <li key={`${problem.code}${problem.column}`} className="missing" role="alert">
            <p>{problemMessage(problem, language)}</p>
            <Ways to={fieldOfProblem(problem)} />
          </li>
        ))}
        {open.map((reason, at) => (
          <li key={`${reason.code}${at}`} className="missing">
            <Fold title={either(reason.sentence)}>
              <Articles basis={reason.basis} />
            </Fold>
            <Ways to={fieldsOf(reason)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
