/** Columns that we do not know, each with what it is to be; remembered for files of the same source. */
import { fields } from 'gwanmun/pages'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { guess, type Head, missing, renamed } from '../headers.js'
import { useEither, useSay } from '../language.js'
import { type Columns, rememberMatch } from '../matches.js'
import { Pick } from './inputs.js'
import { Panel, Wide } from './page.js'

interface MatchProps {
  readonly file: File
  readonly head: Head
  /** What was chosen for this header before. */
  readonly before: Columns | undefined
  readonly send: (bytes: Blob, name: string) => void
  readonly stop: () => void
}

/** What stands below a column in the first rows. */
function Samples({ values }: { readonly values: readonly string[] }) {
  const shown = [...new Set(values)].filter(Boolean)
  return <span className="soft mono clip-line">{shown.join(' · ')}</span>
}

interface ChosenProps {
  readonly head: Head
  readonly mapping: Readonly<Record<string, string>>
  readonly choose: (name: string, id: string) => void
}

function Chosen({ head, mapping, choose }: ChosenProps) {
  const say = useSay()
  const either = useEither()
  const choices = [
    { id: '', name: say('leaveOut') },
    ...fields.map(field => ({ id: field.name, name: `${either(field)} (${field.name})` })),
  ]
  return (
    <Wide label={say('matchColumns')}>
      <table className="table">
        <thead>
          <tr>
            <th>{say('columnOfFile')}</th>
            <th>{say('firstValues')}</th>
            <th>{say('columnOfOurs')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(mapping).map(([name, chosen]) => (
            <tr key={name}>
              <td className="mono">{name}</td>
              <td>
                <Samples values={head.rows.map(row => row[head.names.indexOf(name)] ?? '')} />
              </td>
              <td className="match-pick">
                <Pick
                  label={name}
                  choices={choices}
                  value={chosen}
                  onChange={id => choose(name, id)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

export function Match({ file, head, before, send, stop }: MatchProps) {
  const say = useSay()
  const either = useEither()
  const [mapping, setMapping] = useState(() => guess(head.names, before))
  const [isKnown, setKnown] = useState(before !== undefined)
  const lacking = missing(head.names, mapping)
  const named = fields.filter(field => lacking.includes(field.name))
  return (
    <Panel title={say('matchColumns')}>
      <p className="soft">{say(isKnown ? 'matchKnown' : 'matchNote', { name: file.name })}</p>
      <Chosen
        {...{ head, mapping }}
        choose={(name, id) => setMapping(old => ({ ...old, [name]: id }))}
      />
      {named.length > 0 && (
        <p className="badge warn wrap" role="status">
          {say('columnsMissing', {
            names: named.map(field => `${either(field)} (${field.name})`).join(', '),
          })}
        </p>
      )}
      <div className="row after">
        <Button
          className="primary"
          onPress={() => {
            // The file is taken in also where the choice cannot be kept.
            void rememberMatch(head.names, mapping).catch(() => undefined)
            send(renamed(file, head, mapping), file.name)
          }}
        >
          {say('takeInFile')}
        </Button>
        <Button className="button" onPress={stop}>
          {say('stopMatching')}
        </Button>
        {isKnown && (
          <Button
            className="button"
            onPress={() => {
              void rememberMatch(head.names, null).catch(() => undefined)
              setMapping(guess(head.names))
              setKnown(false)
            }}
          >
            {say('forgetMapping')}
          </Button>
        )}
      </div>
    </Panel>
  )
}
