/** Accounts: who may come in, with which role. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { useFigures } from '../../figures.js'
import { ask } from '../../server.js'
import { Pick, TextBox } from '../inputs.js'
import { Panel, Wide } from '../page.js'
import { Answered, Empty } from '../states.js'
import { Wrong } from '../wrong.js'
import { type Role, useMay } from './may.js'
import { type OwnKey, useOwnSay } from './own-say.js'

interface Account {
  readonly name: string
  readonly role: Role
  readonly created_at: string
  readonly is_disabled: boolean
}

const roles = ['viewer', 'clerk', 'manager', 'admin'] as const

function useRoleChoices() {
  const say = useOwnSay()
  return roles.map(id => ({ id, name: say(`role_${id}` as OwnKey) }))
}

function NewAccount({ isFirst }: { readonly isFirst: boolean }) {
  const say = useOwnSay()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [role, setRole] = useState<string>(isFirst ? 'admin' : 'clerk')
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
      <h3>{say('makeAccount')}</h3>
      <div className="filters">
        <TextBox
          label={say('accountName')}
          value={name}
          onChange={setName}
          hint="a-z 0-9 . _ -"
          autoComplete="username"
        />
        <TextBox
          label={say('password')}
          value={password}
          onChange={setPassword}
          hint={say('passwordHint')}
          isSecret
        />
        <Pick label={say('role')} choices={useRoleChoices()} value={role} onChange={setRole} />
      </div>
      <p className="soft">{say(`roleMay_${role}` as OwnKey)}</p>
      <Wrong error={made.error} />
      <Button type="submit" className="button" isDisabled={made.isPending}>
        {say('makeAccount')}
      </Button>
    </Form>
  )
}

function Row({ account }: { readonly account: Account }) {
  const say = useOwnSay()
  const { instant } = useFigures()
  const client = useQueryClient()
  const choices = useRoleChoices()
  const changed = useMutation({
    mutationFn: (body: { readonly role?: string; readonly is_disabled?: boolean }) =>
      ask(`/v1/accounts/${encodeURIComponent(account.name)}`, { method: 'PATCH', body }),
    onSuccess: () => client.invalidateQueries(),
  })
  return (
    <tr>
      <td>
        <strong>{account.name}</strong>{' '}
        {account.is_disabled && <span className="badge warn">{say('disabled')}</span>}
        <Wrong error={changed.error} />
      </td>
      <td>
        <Pick
          label={`${say('role')} ${account.name}`}
          hasHiddenLabel
          choices={choices}
          value={account.role}
          onChange={role => role !== account.role && changed.mutate({ role })}
        />
      </td>
      <td className="soft">{instant(account.created_at)}</td>
      <td className="figure">
        <Button
          className="quiet"
          onPress={() => changed.mutate({ is_disabled: !account.is_disabled })}
        >
          {say(account.is_disabled ? 'enable' : 'disable')}
        </Button>
      </td>
    </tr>
  )
}

function List({ accounts }: { readonly accounts: readonly Account[] }) {
  const say = useOwnSay()
  if (accounts.length === 0) return <Empty title={say('accountsNone')} />
  return (
    <>
      <Wide label={say('accounts')}>
        <table className="table">
          <thead>
            <tr>
              <th>{say('accountName')}</th>
              <th>{say('role')}</th>
              <th>{say('made')}</th>
              <th>
                <span className="hidden">{say('change')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {accounts.map(one => (
              <Row key={one.name} account={one} />
            ))}
          </tbody>
        </table>
      </Wide>
      <p className="soft">{say('accountChangeNote')}</p>
    </>
  )
}

export function Accounts() {
  const say = useOwnSay()
  const isAdmin = useMay('admin')
  const accounts = useQuery({
    queryKey: ['accounts'],
    queryFn: ({ signal }) =>
      ask<{ readonly accounts: readonly Account[] }>('/v1/accounts', { signal }),
    enabled: isAdmin,
  })
  return (
    <Panel title={say('accounts')} width={8}>
      {isAdmin ? (
        <Answered asked={accounts}>
          {data => (
            <>
              <List accounts={data.accounts} />
              <NewAccount isFirst={data.accounts.length === 0} />
            </>
          )}
        </Answered>
      ) : (
        <p className="soft">{say('forAdmins')}</p>
      )}
    </Panel>
  )
}
