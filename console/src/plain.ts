/** Sentences for people: columns by their labels, and in the page what the terminal does by options. */
import { fields, withParticles } from 'gwanmun/pages'

export type Language = 'ko' | 'en'
type Pair = Readonly<Record<Language, string>>

/** What a column is called: without what stands behind its name in brackets or after a comma. */
export function shortLabel({ ko, en }: Pair): Pair {
  const [english = en] = en.replace(/ ?\(.*?\)/g, '').split(',')
  return { ko: ko.replace(/\(.*?\)/g, '').trim(), en: english }
}

const labels = new Map<string, Pair>(fields.map(field => [field.name, shortLabel(field)]))

interface OnColumn {
  readonly column: string
  readonly message: Pair
}

/** A problem with the name of its column before it, where its sentence does not have that. */
export function namedProblem({ column, message }: OnColumn): Pair {
  const label = labels.get(column)
  if (!label || message.en.includes(`'${column}'`)) return message
  return { ko: `${label.ko}: ${message.ko}`, en: `${label.en}: ${message.en}` }
}

/** What a sentence tells to do at the terminal, and where the pages do it. */
const places: readonly { readonly said: RegExp; readonly here: string }[] = [
  {
    said: /--rates 파일로 그 주의 환율을 주십시오/,
    here: "'설정 › 환율과 세율표'에서 그 주의 환율을 가져오십시오",
  },
  {
    said: /Give that week's rate with --rates/,
    here: "Fetch or import that week's rates in Settings › Rates and tariff",
  },
  {
    said: /과세환율을 --rates로 주십시오/,
    here: "과세환율을 '설정 › 환율과 세율표'에서 가져오십시오",
  },
  {
    said: /Give the official rate of the week with --rates/,
    here: 'Import the official rate of the week in Settings › Rates and tariff',
  },
  {
    said: /일반세율\(--rate-choice ordinary\)로 계산하십시오/,
    here: "'적법한 선택지'에서 보십시오",
  },
  {
    said: /ask for ordinary rates \(--rate-choice ordinary\)/,
    here: 'see ordinary rates among the lawful options',
  },
  { said: /--freight actual에 따라 실제 운임을/, here: '실제 운임을 쓰도록 골라 그것을' },
  { said: /--freight actual asked for what was paid/, here: 'actual freight was asked for' },
  {
    said: /Give --freight-table and parcel_weight_g/,
    here: 'Give the gross weight; the table is given where the server is started',
  },
  { said: /--schedule로 주십시오/, here: "'설정 › 환율과 세율표'에서 가져오십시오" },
  { said: /Give one with --schedule/, here: 'Import one in Settings › Rates and tariff' },
  { said: /gwanmun schedule find로 찾으십시오/, here: "'세율표'에서 찾으십시오" },
  { said: /Look it up with gwanmun schedule find/, here: 'Look it up in Schedule' },
]

const behind = /(?<=[가-힣A-Za-z]) ?\(([a-z][a-z_]*(?:, [a-z][a-z_]*)*)\)/g
const quoted = /'([a-z][a-z_]*)'(?:(을|를|이|가|은|는|과|와|으로|로)(?![가-힣(]))?/g
/** In a Korean sentence a Latin word that names a column is that column. */
const koreanName =
  /(?<![\w./'-])([a-z][a-z_]*)(?![\w/'-]|\.\w)(?:(을|를|이|가|은|는|과|와|으로|로)(?![가-힣(]))?/g
/** An English sentence has `use` and `person` for words of its own. */
const englishName = /(?<![\w./'-])([a-z]+_[a-z_]+)(?![\w/'-]|\.\w)/g

const pairOf: Readonly<Record<string, string>> = {
  ...{ 을: '을(를)', 를: '을(를)', 이: '이(가)', 가: '이(가)', 은: '은(는)', 는: '은(는)' },
  ...{ 과: '과(와)', 와: '과(와)', 으로: '(으)로', 로: '(으)로' },
}

/** A sentence with labels in the place of columns that stand in quotes. */
export function quotedNames(
  sentence: string,
  language: Language,
  label: (name: string) => string | undefined,
): string {
  const named = sentence.replace(quoted, (whole, name: string, particle?: string) => {
    const shown = label(name)
    if (shown === undefined) return whole
    return `'${shown}'${particle === undefined ? '' : pairOf[particle]}`
  })
  return language === 'ko' ? withParticles(named) : named
}

function namesIn(sentence: string, language: Language): string {
  const label = (name: string): string | undefined => labels.get(name)?.[language]
  const unnamed = sentence.replace(behind, (whole, names: string) =>
    names.split(', ').every(name => labels.has(name)) ? '' : whole,
  )
  const bare = quotedNames(unnamed, language, label)
  if (language === 'en') return bare.replace(englishName, (whole, name) => label(name) ?? whole)
  return bare.replace(koreanName, (whole, name: string, particle?: string) => {
    const shown = label(name)
    if (shown === undefined) return whole
    return `${shown}${particle === undefined ? '' : pairOf[particle]}`
  })
}

/** A sentence of the judging as the pages say it. */
export function plain(sentence: string, language: Language): string {
  const here = places.reduce((text, { said, here }) => text.replace(said, here), sentence)
  const named = namesIn(here, language)
  return language === 'ko' ? withParticles(named) : named
}
