/** What system.mjs offers, for the tests that are written in TypeScript. */

export interface SystemNeed {
  readonly need: string
  readonly probe: readonly string[]
  readonly apt: readonly string[]
}

export interface Machine {
  readonly isRoot: () => boolean
  readonly hasApt: () => boolean
  readonly run: (command: readonly string[]) => boolean
}

export const systemNeeds: readonly SystemNeed[]
export const thisMachine: Machine

export function ensureSystem(
  needs: readonly SystemNeed[],
  machine?: Machine,
): { readonly exit: number; readonly message: string }

export function isDebian(osRelease: string): boolean
