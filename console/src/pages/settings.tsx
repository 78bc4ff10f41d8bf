/** Who comes in, tokens, and what is on board: rates of exchange, tariff, rules. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { useFigures } from '../figures.js'
import { useSay } from '../language.js'
import { Pick, TextBox } from '../parts/inputs.js'
import { Head, Panel, Wide } from '../parts/page.js'
import { Answered, Empty } from '../parts/states.js'
import { ask } from '../server.js'
import { useSession, useSignOut } from '../session.js'
import type { Key } from '../texts.js'

interface Account {
  readonly name: string
  readonly role: 'viewer' | 'clerk' | 'manager' | 'admin'
  readonly created_at: string
  readonly is_disabled: boolean
}

interface Token {
  readonly id: number
  readonly account: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly expires_at: string
  readonly revoked_at: string | null
  readonly last_used_at: string | null
}

interface ExchangeRate {
  readonly from: string
  readonly to: string
  readonly currency: string
  readonly krw_per_unit: number
  readonly source: string
}

const roles = ['viewer', 'clerk', 'manager', 'admin'] as const

function useRoleChoices() {
  const say = useSay()
  return roles.map(id => ({ id, name: say(`role_${id}` as Key) }))
}

function Me() {
  const say = useSay()
  const session = useSession()
  const signOut = useSignOut()
  return (
    <Panel title={say('me')} width={4}>
      <Answered asked={session}>
        {me => (
          <div className="form">
            <p>
              <strong>{me.name}</strong>{' '}
              <span className="badge accent">{say(`role_${me.role}` as Key)}</span>
            </p>
            {me.how === 'local' && <p className="soft">{say('localNote')}</p>}
            {me.how === 'session' && (
              <Button className="button" onPress={() => signOut.mutate()}>
                {say('signOut')}
              </Button>
            )}
          </div>
        )}
      </Answered>
    </Panel>
  )
}

function Wrong({ error }: { readonly error: Error | null }): ReactNode {
  if (!error) return null
  return (
    <p className="badge bad wrap" role="alert">
      {error.message}
    </p>
  )
}

function NewAccount() {
  const say = useSay()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [role, setRole] = useState<string>('admin')
  const made = useMutation({
    mutationFn: () => ask('/v1/accounts', { method: 'POST', body: { name, password, role } }),
    onSuccess: () => {
      setName('')
      setPassword('')
      return client.invalidateQueries()
    },
  })
  return (
    <Form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        made.mutate()
      }}
    >
      <div className="filters">
        <TextBox label={say('accountName')} value={name} onChange={setName} />
        <TextBox label={say('password')} value={password} onChange={setPassword} isSecret />
        <Pick label={say('role')} choices={useRoleChoices()} value={role} onChange={setRole} />
      </div>
      <Wrong error={made.error} />
      <Button type="submit" className="button">
        {say('makeAccount')}
      </Button>
    </Form>
  )
}

function Accounts() {
  const say = useSay()
  const { instant } = useFigures()
  const accounts = useQuery({
    queryKey: ['accounts'],
    queryFn: ({ signal }) =>
      ask<{ readonly accounts: readonly Account[] }>('/v1/accounts', { signal }),
  })
  return (
    <Panel title={say('accounts')} width={8}>
      <Answered asked={accounts}>
        {data => (
          <>
            {data.accounts.length === 0 ? (
              <Empty title={say('accountsNone')} />
            ) : (
              <Wide label={say('accounts')}>
                <table className="table">
                  <tbody>
                    {data.accounts.map(one => (
                      <tr key={one.name}>
                        <td>{one.name}</td>
                        <td>{say(`role_${one.role}` as Key)}</td>
                        <td className="soft">{instant(one.created_at)}</td>
                        <td>
                          {one.is_disabled && <span className="badge warn">{say('disabled')}</span>}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Wide>
            )}
            <NewAccount />
          </>
        )}
      </Answered>
    </Panel>
  )
}

function Tokens() {
  const say = useSay()
  const { instant } = useFigures()
  const client = useQueryClient()
  const session = useSession()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState('assessments:write')
  const tokens = useQuery({
    queryKey: ['tokens'],
    queryFn: ({ signal }) => ask<{ readonly tokens: readonly Token[] }>('/v1/tokens', { signal }),
  })
  const made = useMutation({
    mutationFn: () =>
      ask<{ readonly token: string }>('/v1/tokens', {
        method: 'POST',
        body: { name, scopes: scopes.split(/[\s,]+/).filter(Boolean) },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['tokens'] }),
  })
  const revoke = (id: number): void =>
    void ask(`/v1/tokens/${id}`, { method: 'DELETE' }).then(() =>
      client.invalidateQueries({ queryKey: ['tokens'] }),
    )
  return (
    <Panel title={say('tokens')} width={6}>
      <Answered asked={tokens}>
        {data => (
          <ul className="folds">
            {data.tokens.map(one => (
              <li key={one.id} className="pick">
                <span>
                  {one.name} <span className="soft mono">{one.scopes.join(' ')}</span>
                  <p className="soft">{say('until', { when: instant(one.expires_at) })}</p>
                </span>
                {one.revoked_at ? (
                  <span className="badge">{say('revoked')}</span>
                ) : (
                  <Button className="quiet" onPress={() => revoke(one.id)}>
                    {say('revoke')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Answered>
      {session.data?.how === 'session' ? (
        <Form
          className="form"
          onSubmit={event => {
            event.preventDefault()
            made.mutate()
          }}
        >
          <div className="pair">
            <TextBox label={say('tokenName')} value={name} onChange={setName} />
            <TextBox label={say('scopes')} value={scopes} onChange={setScopes} />
          </div>
          <Wrong error={made.error} />
          {made.data && (
            <p className="badge good wrap" role="status">
              {say('tokenOnce')} <code className="mono">{made.data.token}</code>
            </p>
          )}
          <Button type="submit" className="button">
            {say('makeToken')}
          </Button>
        </Form>
      ) : (
        <p className="soft">{say('tokensNeedAccount')}</p>
      )}
    </Panel>
  )
}

function Rates() {
  const say = useSay()
  const { day } = useFigures()
  const rates = useQuery({
    queryKey: ['rates'],
    queryFn: ({ signal }) =>
      ask<{ readonly rates: readonly ExchangeRate[] }>('/v1/rates', { signal }),
  })
  return (
    <Panel title={say('ratesOnBoard')} width={6}>
      <Answered asked={rates}>
        {data => {
          const ends = data.rates.map(one => one.to).sort()
          const starts = data.rates.map(one => one.from).sort()
          const [oldest, newest] = [starts[0] ?? '', ends.at(-1) ?? '']
          const week = data.rates.filter(one => one.to === newest)
          return (
            <>
              <p className="soft">{say('ratesSpan', { first: day(oldest), last: day(newest) })}</p>
              <Wide label={say('ratesOnBoard')}>
                <table className="table">
                  <tbody>
                    {week.map(one => (
                      <tr key={one.currency}>
                        <td className="mono">{one.currency}</td>
                        <td className="figure">{one.krw_per_unit}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Wide>
              <p className="soft">{say('ratesHow')}</p>
            </>
          )
        }}
      </Answered>
    </Panel>
  )
}

export function SettingsPage() {
  const say = useSay()
  return (
    <>
      <Head title={say('settings')} />
      <div className="grid">
        <Me />
        <Accounts />
        <Tokens />
        <Rates />
      </div>
    </>
  )
}
