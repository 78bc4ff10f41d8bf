import { describe, expect, it } from 'vitest'
import { scheduleCommand } from '../src/doors/cli/schedule.js'
import { runCommand } from './command.js'

const find = (...words: readonly string[]) => runCommand(scheduleCommand, 'find', ...words)

describe('schedule find', () => {
  it('shows the lines below a code with both names, their headings and ordinary rates', async () => {
    const { exit, out } = await find('6109.90-10')
    expect(exit).toBe(0)
    const lines = ['6109901010  13 % 기본', '  티셔츠 / T-shirts', '      61099010  견으로 만든 것']
    expect(out).toContain('61099010  13 % 기본\n')
    for (const line of lines) expect(out).toContain(line)
    expect(out).toContain('세율 kr-2026-02-11 (2026-01-01…2026-12-31), 품명 hsk-2025')
  })

  it('says why a rate is not known', async () => {
    expect((await find('6812910000')).out).toContain('모름: 실린 세율표에 없음')
    const english = await find('6812910000', '--lang', 'en')
    expect(english.out).toContain('not known: not in the schedule on board')
    expect(english.out).toContain('Clothing, clothing accessories, footwear and headgear / 의류')
  })

  it('finds words of both languages and counts what it leaves out', async () => {
    const { out } = await find('티셔츠', '--limit', '2')
    expect(out).toContain('6109101000')
    expect(out).toContain('그 밖에 8개 (--limit)')
    const { out: json } = await find('tennis', 'shoes', '--json')
    const { query, found, lines } = JSON.parse(json)
    expect([query, found]).toEqual(['tennis shoes', 12])
    expect(lines[0]).toMatchObject({
      ...{ code: '6404110000', why: 'suggested' },
      rate: { kind: 'known', ratePermyriad: 1300, rateKind: 'basic' },
    })
  })

  it('says that headings of an everyday word are a suggestion, and what decides', async () => {
    const { out } = await find('무선', '이어폰', '--limit', '1')
    expect(out).toContain("'무선 이어폰'의 제안(품목분류가 아니므로 확인하십시오):")
    expect(out).toContain('851762  무선으로 송수신하는 것')
    const { out: english } = await find('sneakers', '--limit', '1', '--lang', 'en')
    expect(english).toContain("Suggestion for 'sneakers' (no classification: check it):")
    expect(english).toContain('  640411  upper of textile\n')
  })

  it('says which words were found where no name has all, and what to do where none has any', async () => {
    expect((await find('wine', 'opener')).out).toContain('맞은 낱말: opener')
    expect((await find('유니콘')).out).toContain('다른 말이나 영어로, 또는 호 4자리로')
  })

  it('gives the rate of a short code only where all below agree', async () => {
    const { out } = await find('8517', '--json', '--limit', '1')
    expect(JSON.parse(out)).toMatchObject({ code: '8517', lines: [{ code: '8517110000' }] })
    const { out: text } = await find('6109')
    expect(text.split('\n')[0]).toBe('6109  13 % 기본')
  })

  it('ends with 1 when nothing is found', async () => {
    expect(await find('9999')).toMatchObject({ exit: 1, out: '찾지 못했습니다: 9999\n' })
    expect((await find('유니콘', '--json')).exit).toBe(1)
  })

  it.each([
    [['find'], /TEXT/],
    [['find', '61'], /HS 4–10/],
    [['find', '61091010001'], /HS 4–10/],
    [['find', '신발', '--limit', '0'], /--limit 0/],
    [['list'], /schedule list/],
  ])('refuses %j', async (words, message) => {
    await expect(runCommand(scheduleCommand, ...words)).rejects.toThrow(message)
  })
})
