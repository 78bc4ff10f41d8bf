/** `PUT /v1/exporters/{name}`: keeps the profile of an exporter. */
import { type JsonSchema, objectOf, text, wholeOf, yesOrNo } from '../../ask/schema.js'
import { codeId } from '../../basis/codes.js'
import { fileProblem } from '../../basis/problem.js'
import { isStopping, type ProfileFault, profileOf } from '../../declare/profile.js'
import { setDown } from '../../store/shelf.js'
import { type ExporterValue, exporterMembers } from './exporters-list.js'
import { actorName } from './guard/actor.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { shownTableProblem, tableProblems } from './table-schemas.js'

const longestName = 50

export const exporterName: JsonSchema = objectOf(
  { name: { ...text(), minLength: 1, maxLength: longestName } },
  { required: ['name'] },
)

function problemOfFault({ code, name, value, allowed }: ProfileFault) {
  const problem = fileProblem(codeId[code]!, value, { allowed })
  return shownTableProblem({ ...problem, column: name })
}

export function exportersSet(keep: Kept): Operation {
  return {
    id: 'exporters-set',
    method: 'PUT',
    url: '/v1/exporters/:name',
    role: 'clerk',
    tag: 'declarations',
    title: { ko: '수출자 프로필을 둡니다', en: 'Keep the profile of an exporter' },
    about: {
      ko: '계정마다 따로 두며 100개까지입니다. 틀린 값이 있으면 두지 않고(kept가 false) 항목마다 알립니다.',
      en:
        'Kept for each account, up to 100. With a wrong value nothing is kept (`kept` is false), ' +
        'and each is told.',
    },
    params: exporterName,
    body: objectOf({ profile: exporterMembers.profile }, { required: ['profile'] }),
    answers: { 200: wholeOf({ ...exporterMembers, kept: yesOrNo, problems: tableProblems }) },
    problems: [400, 403, 409, 503],
    handle: async request => {
      const store = keepOf(keep)
      const { name } = request.params as { readonly name: string }
      const { profile: given } = request.body as ExporterValue
      const [by, at] = [actorName(request), store.now()]
      const profile = Object.fromEntries(
        Object.entries({ ...given, exporter: name })
          .map(([field, value]) => [field, value.trim()] as const)
          .filter(([, value]) => value !== ''),
      )
      const { faults } = profileOf(profile)
      const isKept = !faults.some(isStopping)
      if (isKept) {
        const part = { kind: 'exporter', owner: by, by, at, isMerged: false } as const
        await setDown(store.sql, part, [{ name, value: { profile } }])
      }
      const problems = faults.map(problemOfFault)
      return { name, profile, set_at: at.toISOString(), kept: isKept, problems }
    },
  }
}
