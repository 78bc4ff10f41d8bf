/** Corrects, withdraws or gives longer time to a declaration that was sent: the XML for it is made here. */
import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { type BuiltFile, fileOf, type HeldFile, textOfFile, useAtHand } from '../../at-hand.js'
import type { DeclaredWhole } from '../../declarations.js'
import type { Amendment } from '../../declared.js'
import { type AmendmentAsked, useAmendment } from '../../declaring.js'
import { useEither, useSay } from '../../language.js'
import { DayField } from '../day-field.js'
import { Pick, TextBox } from '../inputs.js'
import { Wide } from '../page.js'
import { FileButton } from '../settings/file-button.js'
import { useMay } from '../settings/may.js'
import { Wrong } from '../wrong.js'
import { MadeFiles } from './made-files.js'

const kinds = ['correct', 'withdraw', 'extend'] as const
const faults = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'Z'] as const

interface XmlProps {
  readonly label: string
  readonly file: HeldFile | undefined
  readonly take: (file: HeldFile) => void
}

function Xml({ label, file, take }: XmlProps) {
  const say = useSay()
  return (
    <div className="material">
      <div>
        <strong>{label}</strong>
        <p className="soft">{file ? file.name : say('xmlNone')}</p>
      </div>
      <FileButton
        label={say(file ? 'otherFile' : 'chooseXml')}
        types={['.xml']}
        isBusy={false}
        take={async given => take(fileOf(given.name, await textOfFile(given)))}
      />
    </div>
  )
}

function Made({ amendment }: { readonly amendment: Amendment }) {
  const say = useSay()
  const either = useEither()
  const { number, changes, files } = amendment
  return (
    <>
      <p className="badge good wrap" role="status">
        {say('amendmentMade', { number })}
      </p>
      {changes.length > 0 && (
        <Wide label={say('amendChanges')}>
          <table className="table">
            <thead>
              <tr>
                <th>{say('amendField')}</th>
                <th>{say('amendBefore')}</th>
                <th>{say('amendAfter')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((one, at) => (
                <tr key={`${at}${one.field}`}>
                  <td>{either(one.title)}</td>
                  <td>{one.before}</td>
                  <td>{one.after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      <MadeFiles files={files} />
    </>
  )
}

type Words = Pick<
  AmendmentAsked,
  'kind' | 'extendTo' | 'acceptedOn' | 'reason' | 'fault' | 'serial'
>

interface FieldsProps {
  readonly words: Words
  readonly set: (change: Partial<Words>) => void
}

function Fields({ words, set }: FieldsProps) {
  const say = useSay()
  return (
    <div className="filters wide">
      <Pick
        label={say('amendKind')}
        choices={kinds.map(id => ({ id, name: say(`amend_${id}`) }))}
        value={words.kind}
        onChange={id => set({ kind: kinds.find(one => one === id) ?? 'correct' })}
      />
      <DayField
        label={say('acceptedOn')}
        value={words.acceptedOn || undefined}
        onChange={day => set({ acceptedOn: day ?? '' })}
      />
      {words.kind === 'extend' && (
        <DayField
          label={say('extendTo')}
          value={words.extendTo || undefined}
          onChange={day => set({ extendTo: day ?? '' })}
        />
      )}
      <TextBox
        label={say('amendReason')}
        value={words.reason}
        onChange={reason => set({ reason })}
      />
      <Pick
        label={say('amendFault')}
        choices={[{ id: '', name: say('notGiven') }, ...faults.map(id => ({ id, name: id }))]}
        value={words.fault}
        onChange={fault => set({ fault })}
        hint={say('amendFaultHint')}
      />
      <TextBox
        label={say('amendSerial')}
        value={words.serial}
        onChange={text => set({ serial: text.replaceAll(/\D/g, '') })}
        isFigure
      />
    </div>
  )
}

/** A number that was given to other orders as well says nothing of these. */
function ofOrders(built: BuiltFile | undefined, { orders }: DeclaredWhole): HeldFile | undefined {
  return built?.orders.join() === orders.join() ? built.file : undefined
}

export function Amend({ declared }: { readonly declared: DeclaredWhole }) {
  const say = useSay()
  const { built } = useAtHand()
  const may = useMay('clerk')
  const [before, setBefore] = useState(() => ofOrders(built[declared.number], declared))
  const [corrected, setCorrected] = useState<HeldFile>()
  const [words, setWords] = useState<Words>({
    ...{ kind: 'correct', extendTo: '', reason: '', fault: '', serial: '1' },
    acceptedOn: declared.accepted_on ?? '',
  })
  const amend = useAmendment()
  if (!may) return <p className="soft">{say('notAllowed')}</p>
  const { acceptedOn, reason, fault, serial } = words
  const isWhole = before !== undefined && [acceptedOn, reason, fault, serial].every(Boolean)
  return (
    <Form
      onSubmit={event => {
        event.preventDefault()
        if (before) amend.mutate({ ...words, before, corrected })
      }}
    >
      <p className="soft">{say('amendNote')}</p>
      <div className="materials">
        <Xml label={say('xmlBefore')} file={before} take={setBefore} />
        {words.kind === 'correct' && (
          <Xml label={say('xmlAfter')} file={corrected} take={setCorrected} />
        )}
      </div>
      <Fields words={words} set={change => setWords(old => ({ ...old, ...change }))} />
      <Wrong error={amend.error} />
      <Button type="submit" className="button" isDisabled={!isWhole || amend.isPending}>
        {say('amendMake')}
      </Button>
      {amend.data && <Made amendment={amend.data} />}
    </Form>
  )
}
