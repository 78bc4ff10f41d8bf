/** API tokens of one's own account; an administrator sees those of all. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Form, Label } from 'react-aria-components'
import { useCopied } from '../../copied.js'
import { useFigures } from '../../figures.js'
import { ask } from '../../server.js'
import { useSession } from '../../session.js'
import { TextBox } from '../inputs.js'
import { Panel } from '../page.js'
import { Answered, Empty } from '../states.js'
import { Wrong } from '../wrong.js'
import { useOwnSay } from './own-say.js'

interface Token {
  readonly id: number
  readonly account: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly expires_at: string
  readonly revoked_at: string | null
  readonly last_used_at: string | null
}

/** What programs are let do most; any other scope is made over the interface. */
const usualScopes = [
  'assessments:write',
  'files:read',
  'files:write',
  'jobs:read',
  'jobs:write',
  'parcels:read',
  'overview:read',
  'schedule:read',
  'law:read',
  'rates:read',
  'rates:write',
]

function TokenRow({ token }: { readonly token: Token }) {
  const say = useOwnSay()
  const { instant } = useFigures()
  const client = useQueryClient()
  const revoked = useMutation({
    mutationFn: () => ask(`/v1/tokens/${token.id}`, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['tokens'] }),
  })
  const isOver = Date.parse(token.expires_at) <= Date.now()
  const used = token.last_used_at
  return (
    <li className="pick plain">
      <div>
        <strong>{token.name}</strong> <span className="soft">{token.account}</span>
        <p className="soft mono">{token.scopes.join(' ')}</p>
        <p className="soft">
          {say('until', { when: instant(token.expires_at) })} ·{' '}
          {used === null ? say('neverUsed') : say('lastUsed', { when: instant(used) })}
        </p>
        <Wrong error={revoked.error} />
      </div>
      {token.revoked_at !== null || isOver ? (
        <span className="badge">{say(token.revoked_at === null ? 'expired' : 'revoked')}</span>
      ) : (
        <Button
          className="quiet"
          aria-label={say('revokeToken', { name: token.name })}
          onPress={() => revoked.mutate()}
        >
          {say('revoke')}
        </Button>
      )}
    </li>
  )
}

function Once({ secret }: { readonly secret: string }) {
  const say = useOwnSay()
  const { isCopied, copy } = useCopied()
  return (
    <div className="notice good" role="status">
      <p>{say('tokenOnce')}</p>
      <p>
        <code className="mono secret">{secret}</code>
      </p>
      <Button className="button" onPress={() => copy(secret)}>
        <Copy size={14} aria-hidden />
        {say(isCopied ? 'copied' : 'copy')}
      </Button>
    </div>
  )
}

function Scopes(props: {
  readonly value: readonly string[]
  readonly onChange: (next: string[]) => void
}) {
  const say = useOwnSay()
  return (
    <CheckboxGroup className="field" value={[...props.value]} onChange={props.onChange}>
      <Label>{say('scopes')}</Label>
      <div className="checks">
        {usualScopes.map(scope => (
          <Checkbox key={scope} value={scope} className="check mono">
            {({ isSelected }) => (
              <>
                <span className={isSelected ? 'tick on' : 'tick'} aria-hidden />
                {scope}
              </>
            )}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}

function NewToken() {
  const say = useOwnSay()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [days, setDays] = useState('90')
  const [scopes, setScopes] = useState<readonly string[]>(['assessments:write'])
  const made = useMutation({
    mutationFn: () =>
      ask<{ readonly token: string }>('/v1/tokens', {
        method: 'POST',
        body: { name, scopes, days: Number(days) },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['tokens'] }),
  })
  return (
    <Form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        made.mutate()
      }}
    >
      <h3>{say('makeToken')}</h3>
      <div className="pair">
        <TextBox label={say('tokenName')} value={name} onChange={setName} />
        <TextBox label={say('tokenDays')} value={days} onChange={setDays} isFigure />
      </div>
      <Scopes value={scopes} onChange={setScopes} />
      <Wrong error={made.error} />
      {made.data && <Once secret={made.data.token} />}
      <Button type="submit" className="button" isDisabled={made.isPending}>
        {say('makeToken')}
      </Button>
    </Form>
  )
}

export function Tokens() {
  const say = useOwnSay()
  const session = useSession()
  const tokens = useQuery({
    queryKey: ['tokens'],
    queryFn: ({ signal }) => ask<{ readonly tokens: readonly Token[] }>('/v1/tokens', { signal }),
  })
  return (
    <Panel title={say('tokens')}>
      <Answered asked={tokens}>
        {data =>
          data.tokens.length === 0 ? (
            <Empty title={say('tokensNone')} />
          ) : (
            <ul className="folds">
              {data.tokens.map(one => (
                <TokenRow key={one.id} token={one} />
              ))}
            </ul>
          )
        }
      </Answered>
      {session.data?.how === 'session' ? (
        <NewToken />
      ) : (
        <p className="soft">{say('tokensNeedAccount')}</p>
      )}
    </Panel>
  )
}
