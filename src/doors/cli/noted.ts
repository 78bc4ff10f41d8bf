/** Notes in the audit what a command writes, like a write over HTTP, with the user of the machine. */
import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { Unusable } from '../../basis/problem.js'
import { noteBegin, noteEnd } from '../../store/audit.js'
import type { Sql } from '../../store/sql.js'

const statuses = { done: 200, refused: 422, failed: 500 } as const

export interface Write<T> {
  readonly operation: string
  /** What it is about; never anything personal. */
  readonly target: string
  work(): Promise<T>
  /** What came out, in a word. */
  made?(result: T): string
}

/** What can't be noted is not done. */
export async function noted<T>(sql: Sql, write: Write<T>): Promise<T> {
  const { operation, target } = write
  const who = { who: userInfo().username, how: 'command', address: '' } as const
  const begin = { request: randomUUID(), ...who, operation, target }
  const audit = await noteBegin(sql, begin, new Date())
  const end = (status: number, made: string) => noteEnd(sql, { audit, status, made }, new Date())
  try {
    const result = await write.work()
    await end(statuses.done, write.made?.(result) ?? '')
    return result
  } catch (error) {
    await end(error instanceof Unusable ? statuses.refused : statuses.failed, '')
    throw error
  }
}
