/** Builds declarations by the way that is chosen, hands out their files, and notes them. */
import { wayTexts } from 'gwanmun/pages'
import { useMemo, useState } from 'react'
import { Button, Form } from 'react-aria-components'
import {
  type AtHand,
  changeAtHand,
  fileOf,
  isSameWork,
  profileName,
  useAtHand,
  withBuilt,
} from '../../at-hand.js'
import type { Build, DeclareProblem } from '../../declared.js'
import { type BuildAsked, useBuild } from '../../declaring.js'
import { useFigures } from '../../figures.js'
import { useEither, useSay } from '../../language.js'
import { textIn } from '../../save-text.js'
import { Checks } from '../checks.js'
import { Pick, TextBox } from '../inputs.js'
import { Panel } from '../page.js'
import { Wrong } from '../wrong.js'
import { BuiltTable } from './built-table.js'
import { DeclareQuestions, Warnings } from './declare-questions.js'
import { MadeFiles } from './made-files.js'

const ways = ['regular', 'simplified', 'list_conversion'] as const
const forms = ['xml', 'orders', 'ems', 'eparcel', 'sea', 'express'] as const

const usual: BuildAsked = { way: '', era: 'xml', forms: ['xml', 'orders'] }

/** The XML of each declaration stays at hand: an amendment starts from it. */
function holdBuilt({ declarations, files, next_serial: next }: Build, of: AtHand): void {
  const own = declarations.flatMap(({ number, orders }) => {
    const made = files.find(({ name }) => name === `${number}.xml`)
    const file = made && fileOf(made.name, textIn(made.content_base64))
    return file ? [[number, { file, orders }] as const] : []
  })
  changeAtHand(old => withBuilt(old, { of, built: Object.fromEntries(own), next }))
}

interface ChoicesProps {
  readonly asked: BuildAsked
  readonly set: (change: Partial<BuildAsked>) => void
}

function Choices({ asked, set }: ChoicesProps) {
  const say = useSay()
  const either = useEither()
  const { serial } = useAtHand()
  return (
    <>
      <div className="filters wide">
        <Pick
          label={say('declarationWay')}
          choices={[
            { id: '', name: say('asRecommended') },
            ...ways.map(id => ({ id, name: either(wayTexts[id]) })),
          ]}
          value={asked.way}
          onChange={way => set({ way })}
        />
        <TextBox
          label={say('firstSerial')}
          value={serial}
          onChange={text => changeAtHand(old => ({ ...old, serial: text.replaceAll(/\D/g, '') }))}
          hint={say('firstSerialHint')}
          isFigure
        />
        <Pick
          label={say('numberEra')}
          choices={[
            { id: 'xml', name: say('eraXml') },
            { id: 'edi', name: say('eraEdi') },
          ]}
          value={asked.era}
          onChange={era => set({ era })}
        />
      </div>
      <Checks
        label={say('buildForms')}
        choices={forms.map(id => ({ id, name: say(`form_${id}`) }))}
        value={asked.forms}
        onChange={next => set({ forms: next })}
      />
    </>
  )
}

function Built({ build }: { readonly build: Build }) {
  const say = useSay()
  const { count } = useFigures()
  const { declarations, not_built: left, files } = build
  return (
    <Panel title={say('builtDeclarations')}>
      <p role="status" className={`badge wrap ${left.length === 0 ? 'good' : 'warn'}`}>
        {say('builtCount', { built: count(declarations.length), left: count(left.length) })}
      </p>
      {declarations.length > 0 && <BuiltTable declarations={declarations} />}
      <MadeFiles files={files} />
    </Panel>
  )
}

interface BuildPanelProps {
  /** What the plan asks already is not asked twice. */
  readonly planned: readonly DeclareProblem[]
}

const nameOf = ({ file, code, row, column, value }: DeclareProblem): string =>
  [file, code, row, column, value].join('\u001f')

export function BuildPanel({ planned }: BuildPanelProps) {
  const say = useSay()
  const hand = useAtHand()
  const [asked, setAsked] = useState(usual)
  const build = useBuild()
  const go = (given: AtHand): void =>
    build.mutate({ hand: given, asked }, { onSuccess: told => holdBuilt(told, given) })
  const isReady = profileName(hand.profile) !== '' && hand.serial !== '' && asked.forms.length > 0
  const { data } = build
  const isCurrent = isSameWork(build.variables?.hand, hand)
  const open = useMemo(() => {
    const known = new Set(planned.map(nameOf))
    return (data?.problems ?? []).filter(one => !known.has(nameOf(one)))
  }, [data, planned])
  return (
    <>
      <Panel title={say('declareBuild')}>
        <Form
          onSubmit={event => {
            event.preventDefault()
            go(hand)
          }}
        >
          <Choices asked={asked} set={change => setAsked(old => ({ ...old, ...change }))} />
          <div className="row tight build-go">
            <Button type="submit" className="primary" isDisabled={!isReady || build.isPending}>
              {say('buildNow')}
            </Button>
            {profileName(hand.profile) === '' && (
              <span className="soft">{say('exporterFirst')}</span>
            )}
          </div>
          <Wrong error={build.error} />
        </Form>
      </Panel>
      {data && isCurrent && (
        <>
          <DeclareQuestions problems={open} again={go} />
          <Built build={data} />
          <Warnings warnings={data.warnings} />
        </>
      )}
    </>
  )
}
