/** `gwanmun declare …`: export declarations, their deadlines, evidence and papers. */
import { badOption, missingArgument } from './bad-option.js'
import type { Options } from './options.js'

type Command = (words: readonly string[], options: Options) => number | Promise<number>

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  amend: async () => (await import('./declare-amend.js')).declareAmendCommand,
  build: async () => (await import('./declare-build.js')).declareBuildCommand,
  calendar: async () => (await import('./declare-calendar.js')).declareCalendarCommand,
  evidence: async () => (await import('./declare-evidence.js')).declareEvidenceCommand,
  event: async () => (await import('./declare-event.js')).declareEventCommand,
  fetch: async () => (await import('./declare-fetch.js')).declareFetchCommand,
  papers: async () => (await import('./declare-papers.js')).declarePapersCommand,
  origin: async () => (await import('./declare-origin.js')).declareOriginCommand,
  plan: async () => (await import('./declare-plan.js')).declarePlanCommand,
  states: async () => (await import('./declare-states.js')).declareStatesCommand,
}

/** Runs the command that the first word names. */
export async function declareCommand(
  [what, ...rest]: readonly string[],
  options: Options,
): Promise<number> {
  if (what === undefined) throw missingArgument(Object.keys(commands).join('|'))
  if (!Object.hasOwn(commands, what)) throw badOption(`declare ${what}`)
  const start = await commands[what]!()
  return start(rest, options)
}
