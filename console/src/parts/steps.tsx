/** The arithmetic of an answer: label, formula, amount, and folded the articles that each step rests on. */
import { type ExplainedStep, shownAmount, shownFormula } from 'gwanmun/pages'
import { useEither, useLanguage, useSay } from '../language.js'
import { FoldedArticles } from './folded-articles.js'
import { Panel, Wide } from './page.js'

/** Where each figure is worked out, with its article. */
export const stepsPanel = 'steps'

function Step({ step, at }: { readonly step: ExplainedStep; readonly at: number }) {
  const either = useEither()
  const { language } = useLanguage()
  return (
    <tr>
      <td className="step-cell">
        {either(step.label)}
        <FoldedArticles basis={step.basis} name={`step ${at}`} isOpen={at === 0} />
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
    <Panel title={say('steps')} id={stepsPanel}>
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
              <Step key={`${at}${step.label.en}`} step={step} at={at} />
            ))}
          </tbody>
        </table>
      </Wide>
    </Panel>
  )
}
