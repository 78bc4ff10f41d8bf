/** Which exporter declares: one that is kept, one of a file, or a new one. */
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { holdProfile, type Profile, profileName, useAtHand } from '../../at-hand.js'
import { useExporters, useKeepExporter } from '../../exporters.js'
import { useSay } from '../../language.js'
import { Pick } from '../inputs.js'
import { FileButton } from '../settings/file-button.js'
import { Wrong } from '../wrong.js'
import { ExporterEditor } from './exporter-editor.js'

/** One profile of a file, or a list of them. */
async function profilesIn(file: File): Promise<readonly Profile[]> {
  const given: unknown = JSON.parse(await file.text())
  const all = Array.isArray(given) ? given : [given]
  return all.map(one => {
    const values = Object.entries(one as Record<string, unknown>)
    return Object.fromEntries(values.map(([name, value]) => [name, String(value ?? '')]))
  })
}

/** What a file holds is used; a list of several is kept, to choose from. */
function useBringing() {
  const keep = useKeepExporter()
  const [error, setError] = useState<Error | null>(null)
  const bring = async (file: File): Promise<void> => {
    setError(null)
    try {
      const all = await profilesIn(file)
      const [first] = all
      if (all.length > 1)
        for (const profile of all) await keep.mutateAsync({ name: profileName(profile), profile })
      if (first) holdProfile(first)
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error(String(caught)))
    }
  }
  return { bring, error }
}

export function ExporterPick() {
  const say = useSay()
  const { profile } = useAtHand()
  const { data } = useExporters()
  const { bring, error } = useBringing()
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
      <ExporterEditor
        key={name}
        profile={edited}
        kept={isKept ? name : ''}
        close={() => edit(undefined)}
      />
    </div>
  )
}
