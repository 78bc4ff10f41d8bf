/** What stands open because whole files lack columns: told once for each file, beside the work list. */
import { Link } from '@tanstack/react-router'
import { useFigures } from '../figures.js'
import { type LackingFile, type Overview, type Span, useReasons } from '../kept.js'
import { useSayOf } from '../language.js'
import { workTexts } from '../texts-work.js'
import { useColumnNames } from '../use-column-names.js'
import { usePlain } from '../use-plain.js'
import { Fold } from './fold.js'

interface OfFileProps {
  readonly file: LackingFile
  readonly span: Span
}

function Reasons({ file, span }: OfFileProps) {
  const say = useSayOf(workTexts)
  const plain = usePlain()
  const { label } = useColumnNames()
  const { count } = useFigures()
  const reasons = useReasons().data
  const { assessment } = file
  return (
    <ul>
      {file.reasons.map(({ code, columns, parcels }) => {
        const names = columns.map(name => label(name) ?? name).join(', ')
        const reason = reasons?.get(code)
        return (
          <li key={code}>
            <Link
              to="/parcels"
              search={{ ...span, assessment, reason: code, reason_of: 'file' }}
              className="pick task"
            >
              <span>
                {say(columns.length > 1 ? 'columnsLack' : 'columnLacks', { names })}
                {reason && <span className="soft beneath">{plain(reason.bare)}</span>}
              </span>
              <span className="badge">{count(parcels)}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

function OfFile({ file, span }: OfFileProps) {
  const say = useSayOf(workTexts)
  const { count } = useFigures()
  const { parcels, of } = file
  const counts = { count: count(parcels), all: count(of) }
  return (
    <section className="task-group">
      <h4>{file.file}</h4>
      <p className="soft">{say(parcels === of ? 'allOfFile' : 'someOfFile', counts)}</p>
      <Reasons {...{ file, span }} />
    </section>
  )
}

interface LackingWorkProps {
  readonly overview: Overview
  readonly span: Span
}

export function LackingWork({ overview, span }: LackingWorkProps) {
  const say = useSayOf(workTexts)
  const { count } = useFigures()
  const { files, parcels, worst } = overview.lacking
  if (files === 0) return null
  const counts = { files: count(files), parcels: count(parcels) }
  return (
    <section className="task-grade">
      <Fold title={say(files === 1 ? 'ofOneFile' : 'ofFiles', counts)}>
        <p className="soft">{say('ofFilesNote', { count: count(overview.work['file'] ?? 0) })}</p>
        <div className="task-groups">
          {worst.map(file => (
            <OfFile key={file.assessment} {...{ file, span }} />
          ))}
        </div>
        {files > worst.length && (
          <p className="soft">{say('filesMore', { count: count(files - worst.length) })}</p>
        )}
        <p className="soft">{say('matchAgainNote')}</p>
        <Link to="/take-in" search={{ match: 'yes' }} className="button">
          {say('matchAgain')}
        </Link>
      </Fold>
    </section>
  )
}
