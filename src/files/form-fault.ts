/** Why a JSON file that a person wrote cannot be used, and what to write instead. */
import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import type { Text } from '../judge/steps.js'

type Issue = z.core.$ZodIssue

export const notJson: Text = {
  ko: 'JSON으로 읽을 수 없습니다. 따옴표, 쉼표, 괄호를 확인하십시오.',
  en: 'It cannot be read as JSON: look at quotes, commas and brackets.',
}

/** What stands in a JSON file; `wrong` makes what is thrown where it is none. */
export function jsonOf(path: string, wrong: (why: Text) => Unusable): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw wrong(notJson)
    throw error
  }
}

const kinds: Readonly<Record<string, Text>> = {
  string: { ko: '글', en: 'text' },
  number: { ko: '수', en: 'a number' },
  int: { ko: '정수', en: 'a whole number' },
  boolean: { ko: 'true나 false', en: 'true or false' },
  object: { ko: '이름과 값({ … })', en: 'names and values, { … }' },
  record: { ko: '이름과 값({ … })', en: 'names and values, { … }' },
  array: { ko: '목록([ … ])', en: 'a list, [ … ]' },
}

function wrongKind(name: Text, expected: string): Text {
  const kind = kinds[expected] ?? { ko: expected, en: expected }
  return { ko: `${name.ko}에는 ${kind.ko}을(를) 적으십시오.`, en: `Give ${name.en} as ${kind.en}.` }
}

function outOfBounds(name: Text, issue: Issue & { code: 'too_big' | 'too_small' }): Text {
  const isLarge = issue.code === 'too_big'
  const bound = String(isLarge ? issue.maximum : issue.minimum)
  const isText = issue.origin === 'string'
  const [ko, en] = isText ? ['자', ' characters'] : ['', '']
  return isLarge
    ? {
        ko: `${name.ko}은(는) ${bound}${ko}까지입니다.`,
        en: `${name.en} may be ${bound}${en} at most.`,
      }
    : {
        ko: `${name.ko}은(는) ${bound}${ko}부터입니다.`,
        en: `${name.en} must be ${bound}${en} at least.`,
      }
}

/** The first thing that is wrong with what was read. */
export function faultIn({ issues: [issue] }: { readonly issues: readonly Issue[] }): Text {
  const path = issue?.path.join('.') ?? ''
  const name = path === '' ? { ko: '파일', en: 'the file' } : { ko: path, en: path }
  if (issue?.code === 'invalid_type') return wrongKind(name, issue.expected)
  if (issue?.code === 'too_big' || issue?.code === 'too_small') return outOfBounds(name, issue)
  if (issue?.code === 'unrecognized_keys') {
    const unknown = issue.keys.join(', ')
    return {
      ko: `모르는 이름이 있습니다: ${unknown}. 빼거나 고치십시오.`,
      en: `It has names that are not known: ${unknown}. Remove or correct them.`,
    }
  }
  if (issue?.code === 'invalid_value') {
    const allowed = issue.values.map(String).join(', ')
    return {
      ko: `${name.ko}에는 이 가운데 하나를 적으십시오: ${allowed}.`,
      en: `Give ${name.en} as one of: ${allowed}.`,
    }
  }
  return { ko: `${name.ko}의 형식이 맞지 않습니다.`, en: `${name.en} does not have its form.` }
}

/** A file of settings that cannot be used; `detail` is kept beside the sentence, which does not repeat it. */
export function unusableForm(
  code: 'mapping_bad' | 'profile_bad' | 'figures_bad',
  { ko, en }: Text,
  detail = '',
): Unusable {
  return new Unusable(fileProblem(codeId[code]!, detail, { ko, en }))
}
