/** The audit: who did what when, and how it ended; the newest first, by account, action and day. */
import { getRouteApi, Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import {
  type AuditChoices,
  type AuditEntry,
  auditPage,
  useAudit,
  useAuditChoices,
} from '../../audit.js'
import { useFigures } from '../../figures.js'
import { useEither } from '../../language.js'
import { given } from '../../search.js'
import { useIsWide } from '../../wide.js'
import { DayField } from '../day-field.js'
import { Fold } from '../fold.js'
import { Pick, PickByTyping } from '../inputs.js'
import { Panel, Wide } from '../page.js'
import { Answered, Empty } from '../states.js'
import { About, Outcome, Who } from './audit-cells.js'
import { Only } from './only.js'
import { useOwnSay } from './own-say.js'

const route = getRouteApi('/settings')

const filterNames = ['who', 'operation', 'from', 'to'] as const

type Filter = (typeof filterNames)[number]

function useFilters() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const set = (name: Filter, value: string | undefined): void => {
    const next = value === '' ? undefined : value
    void navigate({
      search: old => given({ ...old, [name]: next, before: undefined }),
      replace: true,
    })
  }
  const clear = (): void => void navigate({ search: { view: 'audit' }, replace: true })
  return { search, set, clear, used: filterNames.filter(one => search[one] !== undefined).length }
}

/** Names that may be chosen; that of the address too, though nobody is noted by it. */
function withOwn(names: readonly string[], own: string | undefined): readonly string[] {
  return own === undefined || names.includes(own) ? names : [...names, own]
}

function Filters({ choices }: { readonly choices: AuditChoices }) {
  const say = useOwnSay()
  const either = useEither()
  const isWide = useIsWide()
  const { search, set, clear, used } = useFilters()
  const names = withOwn(choices.accounts, search.who)
  const actions = choices.actions
    .map(one => ({ id: one.operation, name: either(one) }))
    .sort((a, b) => a.name.localeCompare(b.name))
  const all = { id: '', name: say('all') }
  return (
    <>
      <Fold
        key={String(isWide)}
        title={used === 0 ? say('filters') : say('filtersUsed', { count: used })}
        isOpen={isWide}
      >
        <div className="filters wide">
          <Pick
            label={say('accountName')}
            choices={[all, ...names.map(name => ({ id: name, name }))]}
            value={search.who ?? ''}
            onChange={id => set('who', id)}
          />
          <PickByTyping
            key={search.operation ?? ''}
            label={say('auditAction')}
            choices={[all, ...actions]}
            value={search.operation ?? ''}
            onChange={id => set('operation', id)}
            mayBeBlank
          />
          <DayField label={say('dayFrom')} value={search.from} onChange={day => set('from', day)} />
          <DayField label={say('dayTo')} value={search.to} onChange={day => set('to', day)} />
        </div>
      </Fold>
      {used > 0 && (
        <div className="views">
          <Button className="chip" onPress={clear}>
            <X size={13} aria-hidden />
            {say('clearFilters')}
          </Button>
        </div>
      )}
    </>
  )
}

interface RowsProps {
  readonly entries: readonly AuditEntry[]
  readonly choices: AuditChoices
}

function Rows({ entries, choices }: RowsProps) {
  const say = useOwnSay()
  const either = useEither()
  const { instant } = useFigures()
  const words = new Map(choices.actions.map(one => [one.operation, either(one)]))
  const heads = ['auditWhen', 'auditWho', 'auditAction', 'auditTarget', 'auditOutcome'] as const
  return (
    <Wide label={say('audit')}>
      <table className="table told audit">
        <thead>
          <tr>
            {heads.map(head => (
              <th key={head}>{say(head)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(entry => (
            <tr key={entry.id}>
              <td className="at-when">{instant(entry.begun_at)}</td>
              <td className="at-who">
                <Who entry={entry} />
              </td>
              <td>{words.get(entry.operation) ?? entry.operation}</td>
              <td className="at-about">
                <About entry={entry} />
              </td>
              <td className="at-outcome">
                <Outcome entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

function Pages({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const say = useOwnSay()
  const { search } = useFilters()
  const last = entries.length > auditPage ? entries[auditPage - 1] : undefined
  if (!last && search.before === undefined) return null
  return (
    <div className="row tight">
      {search.before !== undefined && (
        <Link to="/settings" search={given({ ...search, before: undefined })} className="button">
          {say('auditNewest')}
        </Link>
      )}
      {last && (
        <Link to="/settings" search={{ ...search, before: String(last.id) }} className="button">
          {say('auditOlder')}
        </Link>
      )}
    </div>
  )
}

function Entries({ choices }: { readonly choices: AuditChoices }) {
  const say = useOwnSay()
  const { search } = useFilters()
  const audit = useAudit(search)
  return (
    <Answered asked={audit}>
      {({ entries }) =>
        entries.length === 0 ? (
          <Empty title={say('auditNone')} />
        ) : (
          <>
            <Rows entries={entries.slice(0, auditPage)} choices={choices} />
            <Pages entries={entries} />
          </>
        )
      }
    </Answered>
  )
}

function Board() {
  const say = useOwnSay()
  const choices = useAuditChoices()
  return (
    <Panel title={say('audit')}>
      <p className="soft">{say('auditLead')}</p>
      <Answered asked={choices}>
        {told => (
          <>
            <Filters choices={told} />
            <Entries choices={told} />
          </>
        )}
      </Answered>
    </Panel>
  )
}

export function Audit() {
  return (
    <Only least="manager" title="audit" why="auditForManagers">
      <Board />
    </Only>
  )
}
