/** `gwanmun columns FILE`: how the columns of a file from elsewhere may be read, to be corrected by hand. */
import { headOfFile } from '../../files/parcel-head.js'
import { openSink } from '../../files/sink.js'
import {
  type ColumnPlan,
  lackingIn,
  type PlannedField,
  planFor,
  unansweredIn,
  unitsOpen,
} from '../../parcel/column-plan.js'
import { badOption, missingArgument } from './bad-option.js'
import { type Language, languageOf, say } from './language.js'
import { allowOnly, type Options } from './options.js'
import { refuseOverwriting } from './refuse-overwriting.js'

function namesOf(fields: readonly PlannedField[], language: Language): string {
  return fields.map(field => `${field.name} (${say(language, field.ko, field.en)})`).join(', ')
}

/** What is still to be written into the plan. */
function openText(names: readonly string[], plan: ColumnPlan, language: Language): string {
  const blank = Object.keys(plan.columns).filter(name => plan.columns[name] === '')
  const required = namesOf(unansweredIn(names, plan), language)
  const isRequired = new Set(unansweredIn(names, plan).map(({ name }) => name))
  const lacking = lackingIn(names, plan.columns).filter(({ name }) => !isRequired.has(name))
  const lines = [
    ['쓰지 않는 열', 'Columns left out', blank.join(', ')],
    ['있어야 하는 열', 'Columns that have to be there', required],
    ['단위를 적을 열', 'Columns whose unit is to be written', unitsOpen(plan).join(', ')],
    [
      'filled에 값을 적을 수 있는 열',
      'Columns that filled may give a value',
      namesOf(lacking, language),
    ],
  ]
  const told = lines.filter(([, , what]) => what !== '')
  return told.map(([ko = '', en = '', what]) => `${say(language, ko, en)}: ${what}\n`).join('')
}

/** Runs the command; its exit status is 1 where the file can't be judged by the plan as it is. */
export async function columnsCommand(words: readonly string[], options: Options): Promise<number> {
  const [input, ...rest] = words
  if (input === undefined) throw missingArgument('FILE')
  if (rest.length > 0) throw badOption(rest.join(' '))
  allowOnly(options, ['out'])
  const language = languageOf(options.lang)
  const out = options.out ?? '-'
  refuseOverwriting([input, out])
  const { names } = await headOfFile(input)
  const plan = planFor(names)
  const sink = openSink(out)
  sink.write(new TextEncoder().encode(`${JSON.stringify(plan, null, 2)}\n`))
  sink.finish()
  process.stderr.write(openText(names, plan, language))
  return unansweredIn(names, plan).length + unitsOpen(plan).length > 0 ? 1 : 0
}
