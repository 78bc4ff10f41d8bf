/** Every row of a list that is longer than a browser lays out is reached by its scroll bar. */
import { describe, expect, it } from 'vitest'
import { rowHeight, stretchOf } from '../../console/src/stretch.js'

const view = 600

describe.each([{ rows: 1_000 }, { rows: 400_000 }, { rows: 400_001 }, { rows: 5_000_000 }])(
  '$rows rows',
  ({ rows }) => {
    const { height, shiftAt, scrolledTo } = stretchOf(rows)
    const whole = rows * rowHeight

    it('are laid out within what browsers can', () => {
      expect(height).toBeLessThanOrEqual(16_000_000)
    })

    it('begin at the top and end at the bottom', () => {
      const end = height - view
      expect(shiftAt(0, view)).toBe(0)
      expect(end + shiftAt(end, view)).toBeCloseTo(whole - view, 3)
    })

    it('stand where they were asked for', () => {
      for (const place of [0, 40, whole / 3, whole / 2, whole - view]) {
        const scrolled = scrolledTo(place, view)
        expect(scrolled + shiftAt(scrolled, view)).toBeCloseTo(place, 3)
      }
    })
  },
)
