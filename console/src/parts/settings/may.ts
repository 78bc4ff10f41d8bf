/** What the role of whoever looks allows. */
import { useSession } from '../../session.js'

const order = ['viewer', 'clerk', 'manager', 'admin'] as const

export type Role = (typeof order)[number]

export function useMay(role: Role): boolean {
  const session = useSession()
  return session.data !== undefined && order.indexOf(session.data.role) >= order.indexOf(role)
}
