/** The cost at the door: what is paid for goods and carriage, and what is collected, row by row. */
import type { Answer } from 'gwanmun/pages'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Asked } from '../asked.js'
import { type CostRow, paidRows, taxRows, totalOf } from '../door-cost.js'
import { useFigures } from '../figures.js'
import { goToPanel } from '../go-to-panel.js'
import { useLanguage, useSay } from '../language.js'
import { Wide } from './page.js'
import { stepsPanel } from './steps.js'
import { Relief, State, Track } from './words.js'

function Row({ row }: { readonly row: CostRow }) {
  const say = useSay()
  const { won } = useFigures()
  return (
    <tr>
      <td>{say(row.name)}</td>
      <td className="soft figure">{row.given}</td>
      <td className="figure">{row.won === undefined ? say('notKnown') : won(row.won)}</td>
    </tr>
  )
}

interface Props {
  readonly asked: Asked
  readonly answer: Answer
  /** What stands beside the headline. */
  readonly children: ReactNode
}

export function Cost({ asked, answer, children }: Props) {
  const say = useSay()
  const { won, rate } = useFigures()
  const { language } = useLanguage()
  const [paid, taxes] = [paidRows(asked, answer, language), taxRows(answer)]
  const total = totalOf([...paid, ...taxes])
  if (answer.state === 'refused')
    return (
      <div className="verdict">
        <p>
          <State word={answer.state} />
        </p>
        <strong>{say('priceRefused')}</strong>
      </div>
    )
  const tax = totalOf(taxes)
  return (
    <>
      <div className="verdict">
        <p>
          <State word={answer.state} /> <Track word={answer.track} />{' '}
          <Relief word={answer.relief} />
        </p>
        <div className="columns">
          <div>
            <p className="soft">{say('costAtTheDoor')}</p>
            <strong className="big">{total === undefined ? say('notKnown') : won(total)}</strong>
          </div>
          <div>
            <p className="soft">{say('taxAtTheDoor')}</p>
            <strong className="big">{tax === undefined ? say('notKnown') : won(tax)}</strong>
          </div>
        </div>
        {children}
      </div>
      <Wide label={say('costAtTheDoor')}>
        <table className="table">
          <thead>
            <tr>
              <th>{say('costPart')}</th>
              <th className="figure">{say('costGiven')}</th>
              <th className="figure">{say('costWon')}</th>
            </tr>
          </thead>
          <tbody>
            {[...paid, ...taxes].map(row => (
              <Row key={row.name} row={row} />
            ))}
            <tr className="total">
              <td>{say('costAtTheDoor')}</td>
              <td />
              <td className="figure">{total === undefined ? say('notKnown') : won(total)}</td>
            </tr>
          </tbody>
        </table>
      </Wide>
      <p className="soft">
        {answer.fx_krw !== '' &&
          say('costRate', {
            currency: asked.currency ?? '',
            rate: rate(Number(answer.fx_krw)),
          })}{' '}
        <Button className="quiet inline no-print" onPress={() => goToPanel(stepsPanel)}>
          {say('toSteps')}
        </Button>
      </p>
    </>
  )
}
