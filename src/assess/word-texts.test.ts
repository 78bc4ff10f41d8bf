import { describe, expect, it } from 'vitest'
import { rateKindTexts, reliefTexts, trackTexts } from './word-texts.js'

describe('the words of answers', () => {
  it('say different things, in both languages', () => {
    for (const texts of [trackTexts, reliefTexts, rateKindTexts]) {
      for (const language of ['ko', 'en'] as const) {
        const said = Object.values(texts).map(text => text[language])
        expect(new Set(said).size).toBe(said.length)
      }
    }
  })
})
