/** Which exporter declares: one that is kept, one of a file, or a new one. */
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { holdProfile, type Profile, profileName, useAtHand } from '../../at-hand.js'
import { exportersIn, type LeftProfile, takeExporters } from '../../exporter-file.js'
import { useExporters, useKeepExporter } from '../../exporters.js'
import { useEither, useSay } from '../../language.js'
import { Pick } from '../inputs.js'
import { FileButton } from '../settings/file-button.js'
import { Wrong } from '../wrong.js'
import { ExporterEditor } from './exporter-editor.js'

/** What a file holds is used; what could not be is told by its name. */
function useBringing() {
  const say = useSay()
  const keep = useKeepExporter()
  const [error, setError] = useState<Error | null>(null)
  const [left, setLeft] = useState<readonly LeftProfile[]>([])
  const bring = async (file: File): Promise<void> => {
    setError(null)
    setLeft([])
    try {
      const found = exportersIn(await file.text())
      const told = await takeExporters(found, (name, profile) =>
        keep.mutateAsync({ name, profile }),
      )
      setLeft(told.left)
      if (told.first) holdProfile(told.first)
    } catch (caught) {
      const isNoJson = caught instanceof SyntaxError
      setError(isNoJson ? new Error(say('profileNotJson')) : (caught as Error))
    }
  }
  return { bring, error, left }
}

function Left({ left }: { readonly left: readonly LeftProfile[] }) {
  const say = useSay()
  const either = useEither()
  if (left.length === 0) return null
  return (
    <div role="alert">
      <p>{say('profilesLeft')}</p>
      <ul className="wrongs">
        {left.map(({ at, name, why }) => (
          <li key={at} className="badge bad wrap">
            {name || say('profileAt', { at })}: {either(why)}
          </li>
        ))}
      </ul>
    </div>
  )
}

export function ExporterPick() {
  const say = useSay()
  const { profile } = useAtHand()
  const { data } = useExporters()
  const { bring, error, left } = useBringing()
  const [edited, edit] = useState<Profile>()
  const kept = data?.exporters ?? []
  const name = profileName(profile)
  const isKept = kept.some(one => one.name === name)
  const choices = [
    ...(name === '' ? [{ id: '', name: say('exporterNone') }] : []),
    ...(name !== '' && !isKept ? [{ id: name, name: say('notKeptProfile', { name }) }] : []),
    ...kept.map(one => ({ id: one.name, name: one.name })),
  ]
  return (
    <div className="material">
      <Pick
        label={say('exporter')}
        choices={choices}
        value={name}
        onChange={id => {
          const found = kept.find(one => one.name === id)
          if (found) holdProfile(found.profile)
        }}
      />
      <div className="row tight">
        <Button className="button" onPress={() => edit(profile)}>
          <Pencil size={15} aria-hidden />
          {say(name === '' ? 'newProfile' : 'editProfile')}
        </Button>
        <FileButton
          label={say('profileFromFile')}
          types={['.json']}
          isBusy={false}
          take={file => void bring(file)}
        />
      </div>
      <Wrong error={error} />
      <Left left={left} />
      <ExporterEditor
        key={name}
        profile={edited}
        kept={isKept ? name : ''}
        close={() => edit(undefined)}
      />
    </div>
  )
}
