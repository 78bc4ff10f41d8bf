/** Why a packed file cannot be read and what to do, in our words; what a library said is its detail. */
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import type { Text } from '../judge/steps.js'

/** What an old or a locked workbook begins with: both lie in the container of OLE. */
export const oleMagic = '\xd0\xcf\x11\xe0'

export type Broken = 'workbook_bad' | 'gzip_bad' | 'parquet_bad'

const saveAgain = {
  ko: '만든 프로그램에서 .xlsx나 CSV로 다시 저장하십시오.',
  en: 'Save it again as .xlsx or CSV in the program that made it.',
}
const fetchAgain = {
  ko: '다시 내려받거나, 만든 곳에서 다시 저장하십시오.',
  en: 'Fetch it again, or save it again where it was made.',
}

function told(why: Text, what: Text): Text {
  return { ko: `${why.ko} ${what.ko}`, en: `${why.en} ${what.en}` }
}

export const causes = {
  old: {
    ko: '암호가 걸려 있거나 옛 형식(.xls)입니다. 엑셀에서 열어 암호를 풀고 .xlsx로 다시 저장하십시오.',
    en: 'It has a password or is of the old kind (.xls). Open it in Excel and save it as .xlsx without one.',
  },
  locked: {
    ko: '암호가 걸려 있습니다. 암호를 풀고 다시 저장하십시오.',
    en: 'It has a password. Remove the password and save it again.',
  },
  cut: told(
    {
      ko: '파일의 끝이 없습니다. 내려받거나 옮기다가 끊긴 것 같습니다.',
      en: 'Its end is missing: fetching or copying it seems to have stopped half-way.',
    },
    fetchAgain,
  ),
  damaged: told({ ko: '파일의 일부가 깨져 있습니다.', en: 'Part of it is damaged.' }, fetchAgain),
  otherZip: {
    ko: '압축 파일일 뿐 엑셀 통합문서가 아닙니다. 압축을 풀어 그 안의 파일을 올리거나, .xlsx로 다시 저장하십시오.',
    en: 'It is a zip archive and no workbook. Unpack it and give the file in it, or save that as .xlsx.',
  },
  noSheet: {
    ko: '표가 든 시트가 없습니다. 표를 시트에 넣어 .xlsx로 다시 저장하십시오.',
    en: 'It has no sheet with a table. Put the table on a sheet and save it as .xlsx again.',
  },
  part: told(
    {
      ko: '시트나 그 내용이 빠져 있거나 서로 맞지 않습니다.',
      en: 'A sheet or its contents are missing or do not fit together.',
    },
    saveAgain,
  ),
  unknown: told(
    {
      ko: '읽을 수 없는 형태로 저장되어 있습니다.',
      en: 'It is saved in a form that cannot be read here.',
    },
    saveAgain,
  ),
} as const satisfies Readonly<Record<string, Text>>

/** Larger than we read: which bound was passed. */
export function tooLarge(bound: Text): Text {
  return {
    ko: `너무 큽니다(${bound.ko}). 나누어 저장하거나 CSV로 저장하십시오.`,
    en: `It is too large (${bound.en}). Save it in parts, or as CSV.`,
  }
}

/** Kept as the value of the problem; sentences for people do not repeat it. */
const longestDetail = 200

export function brokenFile(code: Broken, cause: Text, detail = ''): Unusable {
  const { ko, en } = cause
  return new Unusable(fileProblem(codeId[code]!, detail.slice(0, longestDetail), { ko, en }))
}

/** What libraries say, by what they mean. The first that fits tells. */
const said: readonly (readonly [RegExp, keyof typeof causes])[] = [
  [/encrypt/i, 'locked'],
  [/end of central directory|unexpected (EOF|end)|overflows file bounds|PAR1|too short/i, 'cut'],
  [/unsupported|not supported|unhandled/i, 'unknown'],
]

/** The cause in what a library said. It found something where it does not belong, if nothing else. */
export function causeIn(message: string): Text {
  return causes[said.find(([words]) => words.test(message))?.[1] ?? 'damaged']
}
