/** What is closed to lower roles: it says so, and to whom it is open, before anything is asked. */
import type { ReactNode } from 'react'
import { useSession } from '../../session.js'
import { Panel } from '../page.js'
import { Answered, NotAllowed } from '../states.js'
import { type Role, useMay } from './may.js'
import { type OwnKey, useOwnSay } from './own-say.js'

interface OnlyProps {
  readonly least: Role
  readonly title: OwnKey
  readonly why: OwnKey
  readonly children: ReactNode
}

export function Only({ least, title, why, children }: OnlyProps) {
  const say = useOwnSay()
  const session = useSession()
  const may = useMay(least)
  return (
    <Answered asked={session}>
      {() =>
        may ? (
          children
        ) : (
          <Panel title={say(title)}>
            <NotAllowed why={say(why)} />
          </Panel>
        )
      }
    </Answered>
  )
}
