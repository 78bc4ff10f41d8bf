/** Editions of the tariff: which are on board, which one is in use, and how another comes there. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useFigures } from '../../figures.js'
import { useEither } from '../../language.js'
import { ask, sendFile } from '../../server.js'
import { type BroughtEdition, type Edition, type Editions, useEditions } from '../../tables.js'
import { TextBox } from '../inputs.js'
import { Panel } from '../page.js'
import { Answered } from '../states.js'
import { Wrong } from '../wrong.js'
import { FileButton } from './file-button.js'
import { useMay } from './may.js'
import { type OwnKey, useOwnSay } from './own-say.js'
import { TableProblems } from './table-problems.js'

function One({ edition, mayChoose }: { readonly edition: Edition; readonly mayChoose: boolean }) {
  const say = useOwnSay()
  const either = useEither()
  const { day } = useFigures()
  const client = useQueryClient()
  const chosen = useMutation({
    mutationFn: () =>
      ask('/v1/schedule/editions/current', { method: 'PUT', body: { id: edition.id } }),
    onSuccess: () => client.invalidateQueries(),
  })
  return (
    <li className="pick plain edition">
      <div>
        <strong>{either(edition.title)}</strong>
        <p className="soft">
          <span className="mono">{edition.id}</span> · {day(edition.first_day)} –{' '}
          {day(edition.last_day)} · {say(`origin_${edition.origin}` as OwnKey)}
        </p>
        <p className="soft small">{either(edition.source)}</p>
        <Wrong error={chosen.error} />
      </div>
      {edition.is_in_use ? (
        <span className="badge accent">{say('inUse')}</span>
      ) : (
        mayChoose && (
          <Button
            className="button"
            aria-label={say('useEditionNamed', { name: edition.id })}
            isDisabled={chosen.isPending}
            onPress={() => chosen.mutate()}
          >
            {say('useEdition')}
          </Button>
        )
      )}
    </li>
  )
}

function Bring() {
  const say = useOwnSay()
  const { count } = useFigures()
  const client = useQueryClient()
  const [year, setYear] = useState('')
  const imported = useMutation({
    mutationFn: (file: File) =>
      sendFile<BroughtEdition>('/v1/schedule/editions', { name: file.name, year }, file),
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions'] }),
  })
  const { data } = imported
  return (
    <div className="form no-print">
      <div className="row end">
        <TextBox label={say('year')} value={year} onChange={setYear} isFigure />
        <FileButton
          label={say(imported.isPending ? 'working' : 'importEdition')}
          types={['.xlsx', '.csv', '.gz']}
          isBusy={imported.isPending}
          take={file => imported.mutate(file)}
        />
      </div>
      <p className="soft">{say('importEditionNote')}</p>
      <Wrong error={imported.error} />
      {data && (
        <>
          <p className="badge good wrap" role="status">
            {say('editionMade', {
              ...{ id: data.id, lines: count(data.lines), rows: count(data.counts['rows'] ?? 0) },
              refused: count(data.counts['refused'] ?? 0),
              left: count(data.counts['left_out'] ?? 0),
              outside: count(data.counts['outside'] ?? 0),
            })}
          </p>
          <TableProblems problems={data.problems} count={data.problem_count} />
        </>
      )}
    </div>
  )
}

function Board({ data }: { readonly data: Editions }) {
  const say = useOwnSay()
  const { count } = useFigures()
  const isAdmin = useMay('admin')
  const isManager = useMay('manager')
  const mayChoose = isAdmin && data.may_change
  return (
    <>
      <p>{say('inUseLines', { count: count(data.in_use.lines) })}</p>
      <ul className="folds">
        {data.editions.map(one => (
          <One key={one.id} edition={one} mayChoose={mayChoose} />
        ))}
      </ul>
      <p className="soft">{say(data.may_change ? 'useEditionNote' : 'fixedByOption')}</p>
      {data.may_change && (isManager ? <Bring /> : <p className="soft">{say('forManagers')}</p>)}
    </>
  )
}

export function ScheduleEditions() {
  const say = useOwnSay()
  const editions = useEditions()
  return (
    <Panel title={say('editionsOnBoard')} width={6}>
      <Answered asked={editions}>{data => <Board data={data} />}</Answered>
    </Panel>
  )
}
