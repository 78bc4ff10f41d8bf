/** Who one is, the way out, and one's own password. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { ask } from '../../server.js'
import { useSession, useSignOut } from '../../session.js'
import { Fold } from '../fold.js'
import { TextBox } from '../inputs.js'
import { Panel } from '../page.js'
import { Answered } from '../states.js'
import { Wrong } from '../wrong.js'
import { type OwnKey, useOwnSay } from './own-say.js'

function OwnPassword() {
  const say = useOwnSay()
  const client = useQueryClient()
  const [password, setPassword] = useState('')
  const [next, setNext] = useState('')
  const changed = useMutation({
    mutationFn: () =>
      ask('/v1/sessions/current/password', {
        method: 'PUT',
        body: { password, new_password: next },
      }),
    onSuccess: () => client.invalidateQueries(),
  })
  return (
    <Fold title={say('changePassword')}>
      <Form
        className="form"
        onSubmit={event => {
          event.preventDefault()
          changed.mutate()
        }}
      >
        <TextBox label={say('password')} value={password} onChange={setPassword} isSecret />
        <TextBox
          label={say('newPassword')}
          value={next}
          onChange={setNext}
          hint={say('passwordHint')}
          isSecret
        />
        <Wrong error={changed.error} />
        <Button type="submit" className="button" isDisabled={changed.isPending}>
          {say('changePassword')}
        </Button>
      </Form>
    </Fold>
  )
}

export function Me() {
  const say = useOwnSay()
  const session = useSession()
  const signOut = useSignOut()
  return (
    <Panel title={say('me')} width={4}>
      <Answered asked={session}>
        {me => (
          <div className="form">
            <p>
              <strong>{me.name}</strong>{' '}
              <span className="badge accent">{say(`role_${me.role}` as OwnKey)}</span>
            </p>
            <p className="soft">{say(`roleMay_${me.role}` as OwnKey)}</p>
            {me.how === 'local' && <p className="soft">{say('localNote')}</p>}
            {me.how === 'session' && (
              <>
                <Button className="button" onPress={() => signOut.mutate()}>
                  {say('signOut')}
                </Button>
                <OwnPassword />
              </>
            )}
          </div>
        )}
      </Answered>
    </Panel>
  )
}
