/** Published figures as the commands print them. */

import { type Answer, type Refusal, vintageName } from '../../figures/answer.js'
import type { Ledger } from '../../figures/ledger.js'
import { amountTexts } from '../../figures/told.js'
import type { Text } from '../../judge/steps.js'
import { type Language, say } from './language.js'

/** The publication and the amount of an answer, its arithmetic and its sources. */
export function answerText(ledger: Ledger, answer: Answer, language: Language): string {
  const amount = amountTexts(answer)[language]
  const vintage = vintageName(ledger, answer)[language]
  const caveats = answer.caveats.map(one => `      ! ${one[language]}\n`)
  return [
    `  ${amount}  ${vintage}\n`,
    `      ${answer.formula}\n`,
    ...caveats,
    ...sourcesOf(answer.observations).map(url => `      ${url}\n`),
  ].join('')
}

/** Each source once. */
export function sourcesOf(observations: Answer['observations']): readonly string[] {
  return [...new Set(observations.map(({ source }) => source))]
}

const refused: Text = { ko: '거절', en: 'refused' }

export function refusalText({ why }: Refusal, language: Language): string {
  return `  ${refused[language]}: ${why[language]}\n`
}

/** What can be had, then what can not. */
export function outcomeText(
  ledger: Ledger,
  {
    answers,
    refusals,
  }: { readonly answers: readonly Answer[]; readonly refusals: readonly Refusal[] },
  language: Language,
): string {
  const said = new Set(refusals.map(one => refusalText(one, language)))
  return [...answers.map(one => answerText(ledger, one, language)), ...said].join('')
}

export function offersText(language: Language): string {
  return say(language, '말할 수 있는 것:\n', 'What can be said:\n')
}
