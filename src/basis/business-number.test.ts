import { describe, expect, it } from 'vitest'
import { isBusinessNumber } from './business-number.js'

const digitsOf = (text: string): number[] => [...text.replaceAll('-', '')].map(Number)

describe('the check digit of a business registration number', () => {
  // Numbers that listed companies print on their own pages.
  it.each(['124-81-00998', '220-81-62517', '120-81-47521'])('%s is right', number => {
    expect(isBusinessNumber(digitsOf(number))).toBe(true)
  })

  it.each(['124-81-00998', '220-81-62517'])('%s is right with no other last digit', number => {
    const head = digitsOf(number).slice(0, 9)
    const right = Array.from({ length: 10 }, (_, last) => last).filter(last =>
      isBusinessNumber([...head, last]),
    )
    expect(right).toEqual([digitsOf(number)[9]])
  })

  it('sees one wrong digit nearly everywhere, and two neighbours that changed places', () => {
    expect(isBusinessNumber(digitsOf('124-81-09098'))).toBe(false)
    expect(isBusinessNumber(digitsOf('214-81-00998'))).toBe(false)
    expect(isBusinessNumber(digitsOf('134-81-00998'))).toBe(false)
  })

  it('takes 0 where the weighted sum is a whole ten', () => {
    // 1 × 1 + 3 × 3 = 10, all other digits 0.
    expect(isBusinessNumber(digitsOf('130-00-00000'))).toBe(true)
    expect(isBusinessNumber(digitsOf('130-00-00001'))).toBe(false)
  })
})
