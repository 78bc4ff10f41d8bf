/** Orders planned and built: what they make, by which way each may leave, and the files for it. */
import { useState } from 'react'
import { useAtHand } from '../../at-hand.js'
import { askedIn } from '../../declare-answers.js'
import { usePlan } from '../../declaring.js'
import { useSay } from '../../language.js'
import { Panel } from '../page.js'
import { Answered, Empty } from '../states.js'
import { BuildPanel } from './build-panel.js'
import { DeclareQuestions } from './declare-questions.js'
import { FirstOrders, Materials } from './materials.js'
import { PlanDetail } from './plan-detail.js'
import { PlanTable } from './plan-table.js'

function Planned() {
  const say = useSay()
  const hand = useAtHand()
  const plan = usePlan(hand)
  const [chosen, choose] = useState<string>()
  return (
    <Answered asked={plan}>
      {({ declarations, problems }) => {
        const shown = declarations.find(one => one.declaration === chosen) ?? declarations[0]
        return (
          <>
            <Panel title={say('declarePlan')}>
              {shown === undefined ? (
                <Empty title={say('planNone')}>
                  <p>{say('planNoneHint')}</p>
                </Empty>
              ) : (
                <PlanTable declarations={declarations} chosen={shown.declaration} choose={choose} />
              )}
            </Panel>
            {shown && <PlanDetail key={shown.declaration} planned={shown} />}
            <DeclareQuestions asked={askedIn(problems, hand)} again={() => undefined} />
            {shown && <BuildPanel planned={problems} />}
          </>
        )
      }}
    </Answered>
  )
}

export function MakeView() {
  const { files } = useAtHand()
  if (!files.orders) return <FirstOrders />
  return (
    <>
      <Materials kinds={['orders', 'parcels', 'rates']} />
      <Planned />
    </>
  )
}
