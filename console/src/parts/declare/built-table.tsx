/** Declarations that were built: each is noted in the store as a draft or as sent, and followed from there. */
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { wayTexts } from 'gwanmun/pages'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { type Noted, noteDeclaration } from '../../declarations.js'
import type { BuiltDeclaration } from '../../declared.js'
import { useFigures } from '../../figures.js'
import { useEither, useSay } from '../../language.js'
import { todayInSeoul } from '../../today.js'
import { DayField } from '../day-field.js'
import { Wide } from '../page.js'
import { textOf } from '../words.js'

type Marks = Readonly<Record<string, Noted>>

/** One after the other; one that is noted already, or refused, leaves the others as they are. */
function useNoting(declarations: readonly BuiltDeclaration[]) {
  const client = useQueryClient()
  const [marks, setMarks] = useState<Marks>({})
  const [isBusy, setBusy] = useState(false)
  const note = async (submittedOn: string | undefined): Promise<void> => {
    setBusy(true)
    for (const one of declarations) {
      const mark = await noteDeclaration(one, submittedOn)
      setMarks(old => ({ ...old, [one.number]: mark }))
    }
    setBusy(false)
    await client.invalidateQueries()
  }
  return { marks, isBusy, note }
}

/** Only what was noted has a page. */
const isThere = (mark: Noted | undefined): boolean => mark !== undefined && !mark.error

function Mark({ mark }: { readonly mark: Noted | undefined }) {
  const say = useSay()
  if (mark === undefined) return <span className="soft">{say('notNoted')}</span>
  if (mark.error)
    return (
      <span className="badge bad wrap" role="alert">
        {mark.error.message}
      </span>
    )
  return <span className="badge good">{say(mark.isNew ? 'notedNow' : 'notedBefore')}</span>
}

export function BuiltTable({
  declarations,
}: {
  readonly declarations: readonly BuiltDeclaration[]
}) {
  const say = useSay()
  const either = useEither()
  const { won } = useFigures()
  const { marks, isBusy, note } = useNoting(declarations)
  const [on, setOn] = useState<string | undefined>(todayInSeoul())
  return (
    <>
      <Wide label={say('builtDeclarations')}>
        <table className="table">
          <thead>
            <tr>
              <th>{say('declarationNo')}</th>
              <th>{say('declarationName')}</th>
              <th>{say('declarationWay')}</th>
              <th className="figure">{say('fob')}</th>
              <th>{say('notedState')}</th>
            </tr>
          </thead>
          <tbody>
            {declarations.map(one => (
              <tr key={one.number}>
                <td className="mono">
                  {isThere(marks[one.number]) ? (
                    <Link to="/declarations" search={{ number: one.number }}>
                      {one.number}
                    </Link>
                  ) : (
                    one.number
                  )}
                </td>
                <td className="mono">{one.declaration}</td>
                <td className="named">{either(textOf(wayTexts, one.way))}</td>
                <td className="figure nowrap">{won(one.declared_fob_krw)}</td>
                <td>
                  <Mark mark={marks[one.number]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <div className="row note-built">
        <Button className="button" isDisabled={isBusy} onPress={() => void note(undefined)}>
          {say('noteDrafts')}
        </Button>
        <DayField label={say('submittedOn')} value={on} onChange={setOn} />
        <Button
          className="button"
          isDisabled={isBusy || on === undefined}
          onPress={() => void note(on)}
        >
          {say('noteSubmitted')}
        </Button>
      </div>
      <p className="soft">{say('noteBuiltNote')}</p>
    </>
  )
}
