/** One parcel explained: the answer, its arithmetic, its reasons, what else is lawful, what would change it. */
import {
  type ExplainedReason,
  type ExplainedRequirement,
  type Explanation,
  weightTexts,
} from 'gwanmun/pages'
import { useEither, useSay } from '../language.js'
import { nthKeys } from '../nth.js'
import { usePlain } from '../use-plain.js'
import { Articles } from './basis.js'
import { Fold, KeptFold } from './fold.js'
import { type Apply, Changes, Options } from './lawful-ways.js'
import { Panel } from './page.js'
import { Steps } from './steps.js'

const weightTones = { decides: 'accent', warns: 'warn', not_known: 'open' } as const

const severityTones: Readonly<Record<string, string>> = {
  barred: 'bad',
  must: 'warn',
  check: 'open',
  waived: 'good',
}

function Reason({ reason, name }: { readonly reason: ExplainedReason; readonly name: string }) {
  const either = useEither()
  const plain = usePlain()
  const say = useSay()
  const title = (
    <>
      <span className={`badge ${weightTones[reason.weight]}`}>
        {either(weightTexts[reason.weight])}
      </span>{' '}
      {plain(reason.sentence)}
      {reason.numbers.map(text => (
        <strong key={text.en}> {either(text)}</strong>
      ))}
    </>
  )
  return (
    <li>
      <KeptFold title={title} name={name}>
        <p className="soft mono">
          <span className="no-print">{reason.code} · </span>
          {say('lines', { lines: reason.lines.join(', ') })}
        </p>
        <Articles basis={reason.basis} />
      </KeptFold>
    </li>
  )
}

const weightOrder = { decides: 0, not_known: 1, warns: 2 } as const

function Reasons({ reasons }: { readonly reasons: readonly ExplainedReason[] }) {
  const say = useSay()
  const inOrder = [...reasons].sort((a, b) => weightOrder[a.weight] - weightOrder[b.weight])
  // What was unfolded stays so while a slider brings other reasons before it.
  const keys = nthKeys(inOrder.map(({ code }) => code))
  return (
    <Panel title={say('reasons')}>
      <ul className="folds">
        {inOrder.map((reason, at) => (
          <Reason key={keys[at]!} name={`reason ${keys[at]}`} reason={reason} />
        ))}
      </ul>
    </Panel>
  )
}

interface RequirementProps {
  readonly requirement: ExplainedRequirement
  readonly name: string
}

function Requirement({ requirement, name }: RequirementProps) {
  const either = useEither()
  const plain = usePlain()
  const title = (
    <>
      <span className={`badge ${severityTones[requirement.severity] ?? ''}`}>
        {either(requirement.title)}
      </span>{' '}
      {plain(requirement.sentence)}
    </>
  )
  return (
    <li>
      <KeptFold title={title} name={name}>
        <p className="soft">{either(requirement.authority)}</p>
        <Articles basis={requirement.basis} />
      </KeptFold>
    </li>
  )
}

function Requirements(props: { readonly requirements: readonly ExplainedRequirement[] }) {
  const say = useSay()
  if (props.requirements.length === 0) return null
  const keys = nthKeys(props.requirements.map(({ code }) => code))
  return (
    <Panel title={say('papers')}>
      <ul className="folds">
        {props.requirements.map((one, at) => (
          <Requirement key={keys[at]!} name={`paper ${keys[at]}`} requirement={one} />
        ))}
      </ul>
    </Panel>
  )
}

function Afterwards({ later }: { readonly later: Explanation['afterwards'] }) {
  const say = useSay()
  const either = useEither()
  if (later.length === 0) return null
  return (
    <Panel title={say('afterwards')}>
      <ul className="folds">
        {later.map(one => (
          <li key={one.id}>
            <Fold title={either(one.title)} isOpen>
              {one.what.map(text => (
                <p key={text.en}>{either(text)}</p>
              ))}
              <Articles basis={one.basis} />
            </Fold>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

interface ExplanationProps {
  readonly explanation: Explanation
  /** Puts what would change the answer into the parcel that is tried. */
  readonly apply?: Apply
}

/** Everything below the answer itself. */
export function ExplanationView({ explanation, apply }: ExplanationProps) {
  return (
    <div className="grid">
      <Reasons reasons={explanation.reasons} />
      <Steps steps={explanation.steps} />
      <Requirements requirements={explanation.requirements} />
      <Options options={explanation.options} />
      <Changes changes={explanation.whatIf} apply={apply} />
      <Afterwards later={explanation.afterwards} />
    </div>
  )
}
