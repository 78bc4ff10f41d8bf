/** The profile of an exporter, filled in once: what a declaration says that no order does. */
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { holdProfile, type Profile, profileName } from '../../at-hand.js'
import { declareColumns } from '../../column-names.js'
import { profileColumns } from '../../declare-answers.js'
import { useDropExporter, useKeepExporter } from '../../exporters.js'
import { useSay } from '../../language.js'
import type { Key } from '../../texts.js'
import { useColumnNames } from '../../use-column-names.js'
import { EditDialog, EditForm, FieldList } from '../edit-dialog.js'
import { TextBox } from '../inputs.js'

interface EditorProps {
  readonly profile: Profile
  /** Under which it is kept; blank where it is not. */
  readonly kept: string
  readonly close: () => void
}

const parts = [
  ['required', 'profileRequired'],
  ['paper', 'profilePaper'],
  ['optional', 'profileOptional'],
] as const satisfies readonly (readonly [string, Key])[]

/** A carrier code is asked for where parcels go by express: it stands with what is needed. */
const partOf = (need: string): string => (need === 'carrier' ? 'required' : need)

const columnsOf = (part: string) =>
  profileColumns.filter(({ name, need }) => name !== 'exporter' && partOf(need) === part)

function Editor({ profile, kept, close }: EditorProps) {
  const say = useSay()
  const { told } = useColumnNames(declareColumns)
  const [typed, setTyped] = useState(profile)
  const [name, setName] = useState(profileName(profile))
  const keep = useKeepExporter()
  const drop = useDropExporter()
  const problems = keep.data?.kept === false ? keep.data.problems : []
  const errors = new Map(problems.map(({ column, message }) => [column, told(message)]))
  const taken = { ...typed, exporter: name.trim() }
  const isPending = keep.isPending || drop.isPending
  const use = (used: Profile): void => {
    holdProfile(used)
    close()
  }
  const set = (field: string, value: string): void => setTyped(old => ({ ...old, [field]: value }))
  return (
    <EditForm
      title={say('exporter')}
      error={keep.error ?? drop.error}
      keep={{
        ...{ label: 'keepProfile', isReady: name.trim() !== '' },
        go: () =>
          keep.mutate(
            { name: name.trim(), profile: taken },
            { onSuccess: told => told.kept && use(told.profile) },
          ),
      }}
      more={
        <Button className="button" isDisabled={isPending} onPress={() => use(taken)}>
          {say('useOnce')}
        </Button>
      }
      leave={{ label: 'leaveForm', go: close }}
      drop={
        kept === ''
          ? undefined
          : { label: 'dropProfile', go: () => drop.mutate(kept, { onSuccess: close }) }
      }
      isPending={isPending}
    >
      <p className="soft">{say('exporterNote')}</p>
      <TextBox label={say('profileName')} value={name} onChange={setName} />
      {parts.map(([part, title]) => (
        <section key={part}>
          <h3>{say(title)}</h3>
          <FieldList columns={columnsOf(part)} values={typed} errors={errors} set={set} />
        </section>
      ))}
    </EditForm>
  )
}

interface DialogProps extends Omit<EditorProps, 'profile'> {
  /** Nothing is edited where it is undefined. */
  readonly profile: Profile | undefined
}

export function ExporterEditor({ profile, kept, close }: DialogProps) {
  return (
    <EditDialog isOpen={profile !== undefined} close={close}>
      {profile && <Editor profile={profile} kept={kept} close={close} />}
    </EditDialog>
  )
}
