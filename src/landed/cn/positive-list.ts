/** 正面清单: the goods that may be retail imports, as a table that is loaded. */
import { sha256 } from '../../basis/sha256.js'
import { type Marks, mark } from '../../judge/marks.js'
import type { ChineseLaw } from '../../law/cn/index.js'
import type { Bound } from '../../law/law-on.js'
import { C } from './reasons.js'

export interface PositiveList {
  readonly digest: string
  /** Codes of eight digits; undefined where no list was loaded. */
  readonly codes: ReadonlySet<string> | undefined
}

export const noPositiveList: PositiveList = { digest: '', codes: undefined }

/** How many digits a code of the list has. */
const listDigits = '00000000'.length

/** The list of some codes of eight digits or more, dots allowed. */
export function positiveListOf(given: readonly string[]): PositiveList {
  const codes = new Set(given.map(code => code.replace(/[\s.]/g, '').slice(0, listDigits)))
  return { digest: sha256([...codes].sort().join('\n')), codes }
}

/** Whether goods may be retail imports; `digits` is their code in China, blank where not given. */
export function mayBeRetail(
  { codes }: PositiveList,
  digits: string,
  { retailImports }: Bound<ChineseLaw>,
  marks: Marks,
): boolean {
  if (!codes) {
    mark(marks, C.cn_list_not_loaded)
    return true
  }
  if (codes.size !== retailImports.listLines) mark(marks, C.cn_list_other_edition)
  if (digits.length < listDigits) {
    mark(marks, C.cn_list_unclear)
    return true
  }
  const isListed = codes.has(digits.slice(0, listDigits))
  mark(marks, isListed ? C.cn_on_list : C.cn_not_on_list)
  return isListed
}
