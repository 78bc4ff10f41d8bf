/** What an explanation says on paper: why a parcel was refused, and by which day it was judged. */
import { describe, expect, it } from 'vitest'
import type { InputLine } from '../src/assess/assess.js'
import { assessBatch } from '../src/assess/assess-batch.js'
import { problemMessage } from '../src/basis/problem.js'
import { explanationPage, type PaperParcel } from '../src/files/explanation-page.js'
import { bench, codeList, shirt } from './parcels.js'

const made = '2026-11-27T09:00:00.000Z'

/** All that stands on the pages of a parcel, as it is laid out. */
function paper(input: InputLine, language: 'ko' | 'en', past?: PaperParcel['past']): string {
  const batch = assessBatch([input], { bench, codeList })
  const [answer] = batch.answers([0])
  const definition = explanationPage(
    {
      ...{ parcel: 'P', recordedAt: made, madeAt: made },
      past,
      lines: [{ input, answer: answer! }],
      explanation: answer!.state === 'refused' ? undefined : batch.explain('P'),
      problems: batch.problems.map(one => ({
        column: one.column,
        message: { ko: problemMessage(one, 'ko'), en: problemMessage(one, 'en') },
      })),
    },
    language,
  )
  return JSON.stringify(definition.content)
}

describe('a refused parcel', () => {
  const broken = { ...shirt, declared_on: '2026-02-30' }

  it('says which value is wrong, by the name that the column has for people', () => {
    expect(paper(broken, 'ko')).toMatch(/판정하지 못한 까닭.*신고일: '2026-02-30'/)
    expect(paper(broken, 'en')).toMatch(/Why it was not judged.*Day of declaration.*'2026-02-30'/)
    expect(paper(broken, 'en')).not.toContain('declared_on')
  })

  it('tells a missing rate in words of the pages, and does not say that rules have changed', () => {
    const said = paper({ ...shirt, declared_on: '2026-08-03' }, 'ko')
    expect(said).toContain('2026-08-02..2026-08-08 주의 USD 과세환율이 없습니다')
    expect(said).not.toContain('--rates')
    expect(said).not.toContain('다시 얻지 못하여')
  })
})

it('names the day of arrival where mail is judged by it', () => {
  const mail = { ...shirt, channel: 'post', declared_on: '2026-02-10', arrived_on: '2026-02-03' }
  expect(paper(mail, 'ko')).toMatch(/적용 기준일\(도착일\).*?2026\. 2\. 3\./)
  expect(paper({ ...mail, channel: 'EMS' }, 'ko')).toMatch(/적용 기준일\(도착일\).*?2026\. 2\. 3\./)
  expect(paper({ ...shirt, channel: 'express' }, 'en')).toMatch(/declared on\).*?3 Feb 2026/)
})

it('has won in English as in Korean', () => {
  const said = paper(shirt, 'en')
  expect(said).toContain('28,320 won')
  expect(said).not.toMatch(/\d KRW/)
})

it('says that the file of a judgement was withdrawn, and nothing of the kind where it stands', () => {
  expect(paper(shirt, 'ko', 'withdrawn')).toContain('이 판정의 파일을 뺐습니다.')
  expect(paper(shirt, 'en', 'withdrawn')).toContain('The file of this judgement was withdrawn')
  expect(paper(shirt, 'en')).not.toContain('withdrawn')
})
