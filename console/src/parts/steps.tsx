/** The arithmetic of an answer: label, formula, amount, and folded the articles that each step rests on. */
import { type Basis, type ExplainedStep, shownAmount, shownFormula } from 'gwanmun/pages'
import { articlesOnce } from '../articles.js'
import { useEither, useLanguage, useSay } from '../language.js'
import { Articles } from './basis.js'
import { Fold } from './fold.js'
import { Panel, Wide } from './page.js'

/** Acts with how many of their articles: opened, they are longer than the step itself. */
function StepArticles({ basis, isOpen }: { readonly basis: readonly Basis[]; isOpen: boolean }) {
  const say = useSay()
  const either = useEither()
  const acts = [...Map.groupBy(articlesOnce(basis), one => either(one.instrument))]
  if (acts.length === 0) return null
  const title = acts.map(([act, own]) => say('articlesOfAct', { act, count: own.length }))
  return (
    <Fold title={<span className="soft">{title.join(' · ')}</span>} isOpen={isOpen}>
      <Articles basis={basis} />
    </Fold>
  )
}

function Step({ step, isOpen }: { readonly step: ExplainedStep; readonly isOpen: boolean }) {
  const either = useEither()
  const { language } = useLanguage()
  return (
    <tr>
      <td className="step-cell">
        {either(step.label)}
        <StepArticles basis={step.basis} isOpen={isOpen} />
      </td>
      <td className="mono formula">{shownFormula(step, language)}</td>
      <td className="figure">{shownAmount(step, language)}</td>
    </tr>
  )
}

export function Steps({ steps }: { readonly steps: readonly ExplainedStep[] }) {
  const say = useSay()
  if (steps.length === 0) return null
  return (
    <Panel title={say('steps')}>
      <Wide label={say('steps')}>
        <table className="table steps">
          <thead>
            <tr>
              <th>{say('step')}</th>
              <th>{say('formula')}</th>
              <th className="figure">{say('amount')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step, at) => (
              <Step key={`${at}${step.label.en}`} step={step} isOpen={at === 0} />
            ))}
          </tbody>
        </table>
      </Wide>
    </Panel>
  )
}
