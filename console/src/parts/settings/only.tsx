/** What is closed to lower roles: it says so, and to whom it is open, before anything is asked. */
import type { ReactNode } from 'react'
import { useSay } from '../../language.js'
import { useSession } from '../../session.js'
import type { Key } from '../../texts.js'
import { Panel } from '../page.js'
import { Answered, NotAllowed } from '../states.js'
import { type Role, useMay } from './may.js'

interface OnlyProps {
  readonly least: Role
  readonly title: Key
  readonly why: Key
  readonly children: ReactNode
}

export function Only({ least, title, why, children }: OnlyProps) {
  const say = useSay()
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
