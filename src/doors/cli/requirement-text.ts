/** What is asked of goods besides duty, as people read it in a terminal. */
import type { ExplainedRequirement } from '../../assess/explain-requirements.js'
import { basisText } from './basis-text.js'
import { type Language, say } from './language.js'

const severityMarks: Readonly<Record<string, string>> = {
  barred: '✕',
  must: '●',
  check: '?',
  waived: '○',
}

function shownBy(by: string, language: Language): string {
  if (by === 'name') return say(language, '품명으로 봄', 'read from the name of the goods')
  if (by === 'tariff') return say(language, '관세율표의 표시', 'mark of the tariff data')
  return say(language, `품목번호 ${by}`, `code ${by}`)
}

export function requirementText(one: ExplainedRequirement, language: Language): string {
  const lines = one.lines.join(', ')
  const place = say(language, `${lines}행`, `line ${lines}`)
  const head = `  ${severityMarks[one.severity]} ${one.title[language]} — ${one.sentence[language]}`
  const authority = say(language, '관할', 'authority')
  const by = shownBy(one.by, language)
  return `${head} (${place}, ${one.severity}:${one.code})
      ${authority}: ${one.authority[language]} · ${by}
${basisText(one, language)}`
}
