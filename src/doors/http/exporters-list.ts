/** `GET /v1/exporters`: the profiles of exporters that one keeps. */
import { type JsonSchema, listOf, objectOf, text, wholeOf } from '../../ask/schema.js'
import { profileFields } from '../../declare/profile.js'
import { listShelf, type Shelved } from '../../store/shelf.js'
import { instant } from './account-faults.js'
import { actorName } from './guard/actor.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

/** More than an account may have. */
const allExporters = 200
/** Longer than any field; what is too long for its field is told with its name. */
const longestValue = 1000

export interface ExporterValue {
  readonly profile: Readonly<Record<string, string>>
}

export const profileSchema: JsonSchema = {
  $id: 'ExporterProfile',
  ...objectOf(
    Object.fromEntries(
      profileFields.map(({ name, ko, en }) => {
        return [name, { ...text(`${ko} — ${en}`), maxLength: longestValue }]
      }),
    ),
  ),
}

export const exporterMembers = {
  ...{ name: text(), profile: { $ref: 'ExporterProfile#' }, set_at: instant },
} as const

export function shownExporter({
  name,
  value,
  setAt,
}: Pick<Shelved<ExporterValue>, 'name' | 'value' | 'setAt'>) {
  return { name, profile: value.profile, set_at: setAt }
}

export function exportersList(keep: Kept): Operation {
  return {
    id: 'exporters-list',
    method: 'GET',
    url: '/v1/exporters',
    role: 'viewer',
    tag: 'declarations',
    title: {
      ko: '둔 수출자 프로필을 봅니다',
      en: 'List the profiles of exporters that one keeps',
    },
    answers: { 200: wholeOf({ exporters: listOf(wholeOf(exporterMembers)) }) },
    problems: [403, 503],
    handle: async request => {
      const part = { kind: 'exporter', owner: actorName(request) } as const
      const asked = { ...part, word: '', limit: allExporters }
      const { items } = await listShelf<ExporterValue>(keepOf(keep).sql, asked)
      return { exporters: items.map(shownExporter) }
    },
  }
}
