/** The way in: name and password. */
import { useState } from 'react'
import { Button, Form, Input, Label, TextField } from 'react-aria-components'
import { useSay } from '../language.js'
import { useSignIn } from '../session.js'
import { Head, Panel } from './page.js'

export function SignIn() {
  const say = useSay()
  const signIn = useSignIn()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  return (
    <>
      <Head title={say('signIn')} />
      <div className="grid">
        <Panel width={4}>
          <Form
            className="form"
            onSubmit={event => {
              event.preventDefault()
              signIn.mutate({ name, password })
            }}
          >
            <TextField
              className="field"
              value={name}
              onChange={setName}
              isRequired
              autoComplete="username"
            >
              <Label>{say('accountName')}</Label>
              <Input />
            </TextField>
            <TextField
              className="field"
              type="password"
              value={password}
              onChange={setPassword}
              isRequired
              autoComplete="current-password"
            >
              <Label>{say('password')}</Label>
              <Input />
            </TextField>
            {signIn.error && (
              <p className="badge bad wrap" role="alert">
                {signIn.error.message}
              </p>
            )}
            <Button type="submit" className="primary" isDisabled={signIn.isPending}>
              {say('signIn')}
            </Button>
          </Form>
        </Panel>
      </div>
    </>
  )
}
