/** What is to be known before a person is erased: what finds one, what remains, what the law asks. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLanguage } from '../../language.js'
import { todayInSeoul } from '../../today.js'
import { Articles } from '../basis.js'
import { Panel } from '../page.js'
import { type OwnKey, useOwnSay } from './own-say.js'

const noticeKey = 'kr.personalDataDecree.erasureNoticeDays'

/** How soon the outcome is told: a value of the law, read from there. */
function NoticeDays() {
  const say = useOwnSay()
  const { language } = useLanguage()
  const law = useQuery({
    queryKey: ['erasure-notice'],
    queryFn: async () => {
      const { basisOn, wordsOf } = await import('../../reason-law.js')
      const basis = basisOn([noticeKey], todayInSeoul())
      const [own] = basis
      return { basis, ko: own ? wordsOf(own, 'ko') : '', en: own ? wordsOf(own, 'en') : '' }
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  const days = law.data?.[language] || say('eraseLaw_setDays')
  return (
    <li>
      {say('eraseLaw_notice', { days })}
      {law.data && <Articles basis={law.data.basis} />}
    </li>
  )
}

interface ToldProps {
  readonly title: OwnKey
  readonly texts: readonly OwnKey[]
  readonly children?: ReactNode
}

function Told({ title, texts, children }: ToldProps) {
  const say = useOwnSay()
  return (
    <section>
      <h3>{say(title)}</h3>
      <ul className="dots">
        {texts.map(text => (
          <li key={text}>{say(text)}</li>
        ))}
        {children}
      </ul>
    </section>
  )
}

export function EraseTold() {
  const say = useOwnSay()
  return (
    <Panel title={say('eraseBefore')} width={5}>
      <div className="erasing">
        <Told
          title="eraseFinds"
          texts={['eraseFinds_by', 'eraseFinds_name', 'eraseFinds_lookUp']}
        />
        <Told
          title="eraseStays"
          texts={[
            ...(['eraseStays_judgements', 'eraseStays_audit'] as const),
            ...(['eraseStays_keyless', 'eraseStays_elsewhere'] as const),
          ]}
        />
        <Told
          title="eraseLaw"
          texts={[
            ...(['eraseLaw_destroy', 'eraseLaw_request'] as const),
            ...(['eraseLaw_kept', 'eraseLaw_notJudged'] as const),
          ]}
        >
          <NoticeDays />
        </Told>
      </div>
    </Panel>
  )
}
