/** Two judgements of one file: what each was made with, and the parcels of which they said something else. */
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useJudgeAgain, useReforms } from '../differences.js'
import { useFigures } from '../figures.js'
import { type Job, useJobs } from '../jobs.js'
import { useLanguage, useSay } from '../language.js'
import { DifferenceList } from './difference-list.js'
import { Pick } from './inputs.js'
import { Panel, Wide } from './page.js'
import { useMay } from './settings/may.js'
import { Answered, Empty } from './states.js'
import { Wrong } from './wrong.js'

const route = getRouteApi('/law')
const mostJobs = 200

/** The title of a reform in the language of the page, where it says both: `한국어 — English`. */
function useTitleOf(): (reform: unknown) => string | undefined {
  const { language } = useLanguage()
  return reform => {
    const { title } = (reform ?? {}) as { readonly title?: unknown }
    if (typeof title !== 'string') return undefined
    const [ko, en] = title.split(' — ', 2)
    return language === 'en' && en !== undefined ? en : ko
  }
}

/** What a judgement was made with, part by part. */
function useParts(job: Job): readonly (readonly [string, string])[] {
  const say = useSay()
  const titleOf = useTitleOf()
  const { instant } = useFigures()
  const { made_with, options, recorded_at } = job
  return [
    [say('madeAt'), recorded_at === null ? '' : instant(recorded_at)],
    [say('madeRelease'), made_with?.release ?? ''],
    [say('madeRules'), made_with?.rules.slice(0, 12) ?? ''],
    [say('madeSchedule'), made_with?.schedule ?? ''],
    [say('madeReform'), titleOf(options['reform']) ?? say('noReform')],
  ]
}

function MadeWith({ first, second }: { readonly first: Job; readonly second: Job }) {
  const say = useSay()
  const [before, after] = [useParts(first), useParts(second)]
  return (
    <Wide label={say('edition')}>
      <table className="table">
        <thead>
          <tr>
            <th>{say('edition')}</th>
            <th>{say('firstEdition')}</th>
            <th>{say('secondEdition')}</th>
          </tr>
        </thead>
        <tbody>
          {before.map(([name, value], at) => {
            const other = after[at]![1]
            return (
              <tr key={name}>
                <td className="soft">{name}</td>
                <td>{value}</td>
                <td>
                  {other === value ? <span className="soft">{say('sameAsOther')}</span> : other}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Wide>
  )
}

function JudgeAgain({
  file,
}: {
  readonly file: Job['file'] & { readonly erased_at?: string | null }
}) {
  const say = useSay()
  const titleOf = useTitleOf()
  const mayJudge = useMay('clerk')
  const reforms = useReforms()
  const [withWhat, setWithWhat] = useState('current')
  const again = useJudgeAgain(file.id)
  const all = reforms.data?.reforms ?? []
  if (!mayJudge) return null
  if (file.erased_at) return <p className="soft">{say('fileErased')}</p>
  return (
    <div className="row end no-print">
      <Pick
        label={say('judgeWith')}
        choices={[
          { id: 'current', name: say('withCurrent') },
          ...all.map(({ id, reform }) => ({
            id,
            name: say('withReform', { title: titleOf(reform) ?? id }),
          })),
        ]}
        value={withWhat}
        onChange={setWithWhat}
        isBroad
      />
      <Button
        className="button"
        isDisabled={again.isPending}
        onPress={() => again.mutate(all.find(({ id }) => id === withWhat)?.reform)}
      >
        {say(again.isPending ? 'judgingAgain' : 'judgeAgain')}
      </Button>
      <Wrong error={again.error} />
    </div>
  )
}

function Choose({ jobs }: { readonly jobs: readonly Job[] }) {
  const say = useSay()
  const titleOf = useTitleOf()
  const { instant } = useFigures()
  const { one, other } = route.useSearch()
  const navigate = route.useNavigate()
  const files = [...Map.groupBy(jobs, job => job.file.id).values()]
  const most = files.find(made => made.length > 1) ?? files[0]!
  const made = files.find(some => some.some(job => job.assessment === one)) ?? most
  const second = made.find(job => job.assessment === other) ?? made[0]!
  const first =
    made.find(job => job.assessment === one) ?? made.find(job => job !== second) ?? made[0]!
  const nameOf = (job: Job): string =>
    [instant(job.recorded_at ?? job.created_at), titleOf(job.options['reform'])]
      .filter(Boolean)
      .join(' · ')
  const choices = made.map(job => ({ id: job.assessment, name: nameOf(job) }))
  const set = (part: { readonly one?: string; readonly other?: string }) =>
    navigate({ search: old => ({ ...old, ...part }), replace: true, resetScroll: false })
  return (
    <>
      <div className="row no-print">
        <Pick
          label={say('whichFile')}
          choices={files.map(([job]) => ({ id: job!.file.id, name: job!.file.name }))}
          value={second.file.id}
          onChange={id => {
            const [newest, before] = files.find(([job]) => job!.file.id === id)!
            void set({ one: (before ?? newest)!.assessment, other: newest!.assessment })
          }}
        />
        <Pick
          label={say('firstEdition')}
          choices={choices}
          value={first.assessment}
          onChange={id => void set({ one: id, other: second.assessment })}
        />
        <Pick
          label={say('secondEdition')}
          choices={choices}
          value={second.assessment}
          onChange={id => void set({ one: first.assessment, other: id })}
        />
      </div>
      <JudgeAgain file={second.file} />
      {made.length === 1 ? (
        <Empty title={say('saidOne')} />
      ) : (
        <>
          <MadeWith first={first} second={second} />
          <DifferenceList first={first.assessment} second={second.assessment} />
        </>
      )}
    </>
  )
}

export function JudgementEditions() {
  const say = useSay()
  const jobs = useJobs(mostJobs)
  return (
    <Panel title={say('saidTitle')}>
      <p className="soft">{say('saidNote')}</p>
      <Answered asked={jobs}>
        {({ items }) => {
          const done = items.filter(job => job.state === 'done')
          if (done.length > 0) return <Choose jobs={done} />
          return (
            <Empty title={say('saidNone')}>
              <Link to="/take-in" className="button">
                {say('takeInFile')}
              </Link>
            </Empty>
          )
        }}
      </Answered>
    </Panel>
  )
}
