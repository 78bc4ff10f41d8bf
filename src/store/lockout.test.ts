import { describe, expect, it } from 'vitest'
import { afterAttempt, type Failures, placeOf, subjectsOf, waitAfter } from './lockout.js'

const rule = { free: 5, longest: 900 }
const start = new Date('2026-11-26T00:00:00Z')

describe('the wait after failed sign-ins', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 4],
    [14, 512],
    [15, 900],
    [1_000_000, 900],
  ])('%i failures: %i s', (count, seconds) => expect(waitAfter(count, rule)).toBe(seconds))

  it('counts an attempt before it is known to fail, and locks until the wait is over', () => {
    let stands: Failures | undefined
    for (let at = 1; at <= 5; at++) stands = taken(afterAttempt(stands, start, rule))
    expect(stands).toMatchObject({ count: 5, until: new Date('2026-11-26T00:00:01Z') })
    const during = new Date('2026-11-26T00:00:00.999Z')
    expect(afterAttempt(stands, during, rule)).toBe('locked')
    const over = new Date('2026-11-26T00:00:01Z')
    expect(taken(afterAttempt(stands, over, rule)).until).toEqual(new Date('2026-11-26T00:00:03Z'))
  })

  it('does not outlast a clock that was set back', () => {
    const until = new Date('2030-01-01T00:00:00Z')
    const before = { count: 9, until, lastAt: until }
    expect(taken(afterAttempt(before, start, rule)).until).toEqual(new Date('2026-11-26T00:00:32Z'))
    expect(
      afterAttempt({ ...before, until: new Date(start.getTime() + 900_000) }, start, rule),
    ).toBe('locked')
  })

  it('is forgotten a day after the last failure', () => {
    const before = { count: 9, until: start, lastAt: start }
    const day = new Date('2026-11-27T00:00:00Z')
    expect(taken(afterAttempt(before, day, rule)).count).toBe(10)
    expect(taken(afterAttempt(before, new Date(day.getTime() + 1), rule)).count).toBe(1)
  })
})

function taken(after: Failures | 'locked'): Failures {
  if (after === 'locked') throw new Error('locked')
  return after
}

describe('the place of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s: %s', (address, place) => expect(placeOf(address)).toBe(place))
})

describe('what is kept of an attempt', () => {
  const key = new Uint8Array(32)

  it('holds neither the name nor the address', () => {
    const text = JSON.stringify(subjectsOf(key, 'hunter2-typed-as-name', '192.0.2.7'))
    expect(text).not.toMatch(/hunter2|192\.0\.2/)
  })

  it('keeps name and place apart from what they might run into together', () => {
    const [one] = subjectsOf(key, 'ab', '1.1.1.1')
    const [two] = subjectsOf(key, 'a', 'b1.1.1.1')
    expect(one!.key).not.toBe(two!.key)
  })
})
