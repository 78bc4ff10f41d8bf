/** Papers that go with a parcel: invoice, packing list, CN22 and CN23, in either language. */
import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { type AtHand, isSameWork, profileName, useAtHand } from '../../at-hand.js'
import { askedIn } from '../../declare-answers.js'
import { type PapersAsked, usePapers } from '../../declaring.js'
import { useFigures } from '../../figures.js'
import { useLanguage, useSay } from '../../language.js'
import { Checks } from '../checks.js'
import { Pick } from '../inputs.js'
import { Panel } from '../page.js'
import { Wrong } from '../wrong.js'
import { DeclareQuestions, Warnings } from './declare-questions.js'
import { MadeFiles } from './made-files.js'
import { FirstOrders, Materials } from './materials.js'

const papers = ['invoice', 'packing', 'cn22', 'cn23'] as const

function Making() {
  const say = useSay()
  const { count } = useFigures()
  const { language } = useLanguage()
  const hand = useAtHand()
  const [asked, setAsked] = useState<PapersAsked>({ papers: ['invoice', 'packing'], language })
  const made = usePapers()
  const go = (given: AtHand): void => made.mutate({ hand: given, asked })
  const isReady = profileName(hand.profile) !== '' && asked.papers.length > 0
  const { data } = made
  return (
    <>
      <Panel title={say('papersMake')}>
        <Form
          className="form"
          onSubmit={event => {
            event.preventDefault()
            go(hand)
          }}
        >
          <Checks
            label={say('papersWhich')}
            choices={papers.map(id => ({ id, name: say(`paper_${id}`) }))}
            value={asked.papers}
            onChange={next => setAsked(old => ({ ...old, papers: next }))}
          />
          <div className="filters wide">
            <Pick
              label={say('papersLanguage')}
              choices={[
                { id: 'ko', name: '한국어' },
                { id: 'en', name: 'English' },
              ]}
              value={asked.language}
              onChange={id => setAsked(old => ({ ...old, language: id }))}
            />
          </div>
          <div className="row tight">
            <Button type="submit" className="primary" isDisabled={!isReady || made.isPending}>
              {say('papersNow')}
            </Button>
            {profileName(hand.profile) === '' && (
              <span className="soft">{say('exporterFirst')}</span>
            )}
          </div>
          <Wrong error={made.error} />
        </Form>
      </Panel>
      {data && isSameWork(made.variables?.hand, hand) && (
        <>
          <DeclareQuestions asked={askedIn(data.problems, hand)} again={go} />
          <Panel title={say('papersMade')}>
            <p className={`badge wrap ${data.files.length > 0 ? 'good' : 'warn'}`} role="status">
              {say('papersCount', { count: count(data.files.length) })}
            </p>
            <MadeFiles files={data.files} />
          </Panel>
          <Warnings warnings={data.warnings} />
        </>
      )}
    </>
  )
}

export function PapersView() {
  const { files } = useAtHand()
  if (!files.orders) return <FirstOrders />
  return (
    <>
      <Materials kinds={['orders', 'parcels', 'rates']} />
      <Making />
    </>
  )
}
