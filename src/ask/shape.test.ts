/** The checker of shapes: what it tells, where, and what it never repeats. */
import { describe, expect, it } from 'vitest'
import { codeOf } from '../basis/codes.js'
import { type JsonSchema, listOf, objectOf, orNull, text, whole } from './schema.js'
import { faultsOf, isInstant } from './shape.js'

const told = (value: unknown, schema: JsonSchema) =>
  faultsOf(value, schema).map(({ code, pointer }) => `${pointer} ${codeOf(code).code}`)

const shape = objectOf(
  {
    name: { ...text(), minLength: 1, maxLength: 3 },
    count: { ...whole, minimum: 1, maximum: 9 },
    day: { type: 'string', format: 'date' },
    way: { type: 'string', enum: ['a', 'b'] },
    code: { type: 'string', pattern: '^\\d+$' },
    list: listOf(orNull(whole), { minItems: 1, maxItems: 2 }),
    loose: { type: 'string', enum: ['x'], 'x-judged': true },
    either: { anyOf: [{ type: 'string' }, objectOf({ a: whole }, { required: ['a'] })] },
  },
  { required: ['name'] },
)

describe('a shape', () => {
  it.each<[unknown, readonly string[]]>([
    [{ name: 'a' }, []],
    [{}, ['/name member_missing']],
    [[], [' member_type_bad']],
    [null, [' member_type_bad']],
    [{ name: '' }, ['/name member_value_bad']],
    [{ name: 'abcd' }, ['/name member_value_bad']],
    [{ name: 1 }, ['/name member_type_bad']],
    [{ name: 'a', count: 0 }, ['/count member_value_bad']],
    [{ name: 'a', count: 9 }, []],
    [{ name: 'a', count: 1.5 }, ['/count member_type_bad']],
    [{ name: 'a', day: '2026-02-29' }, ['/day member_value_bad']],
    [{ name: 'a', way: 'c' }, ['/way member_value_bad']],
    [{ name: 'a', code: '1a' }, ['/code member_value_bad']],
    [{ name: 'a', list: [] }, ['/list member_count_bad']],
    [{ name: 'a', list: [1, null] }, []],
    [{ name: 'a', list: [1, 'x'] }, ['/list/1 member_type_bad']],
    [{ name: 'a', loose: 'anything' }, []],
    [{ name: 'a', loose: 1 }, ['/loose member_type_bad']],
    [{ name: 'a', either: 'x' }, []],
    [{ name: 'a', either: { a: 1 } }, []],
    [{ name: 'a', either: { a: 'x' } }, ['/either/a member_type_bad']],
    [{ name: 'a', 'x/y~z': 1 }, ['/x~1y~0z member_unknown']],
    [JSON.parse('{"name":"a","__proto__":1}'), ['/__proto__ member_unknown']],
  ])('of %j', (value, expected) => {
    expect(told(value, shape)).toEqual(expected)
  })

  it('tells a bounded number of faults, and no value', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`n${at}`, 'secret']))
    const faults = faultsOf({ name: 'secret', ...many }, shape)
    expect(faults.length).toBe(20)
    expect(JSON.stringify(faults)).not.toContain('secret')
  })
})

it.each([
  ['2026-02-03T00:00:00Z', true],
  ['2026-02-03T00:00:00.123+09:00', true],
  ['2026-02-03T00:00Z', true],
  ['2026-02-03T00:00:00', false],
  ['2026-02-03', false],
  ['2026-13-03T00:00:00Z', false],
])('%s is an instant: %s', (value, expected) => {
  expect(isInstant(value)).toBe(expected)
})
