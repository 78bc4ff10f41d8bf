import { describe, expect, it } from 'vitest'
import { holds, isScope, roles, scopeOf } from './roles.js'

describe('a role', () => {
  it('holds what lower roles hold, and no more', () => {
    const table = roles.map(role => roles.map(needed => (holds(role, needed) ? 1 : 0)).join(''))
    expect(table).toEqual(['1000', '1100', '1110', '1111'])
  })
})

describe('a scope', () => {
  it.each([
    ['GET', '/v1/files/:file', 'files:read'],
    ['POST', '/v1/files', 'files:write'],
    ['DELETE', '/v1/files/:file', 'files:write'],
    ['POST', '/v1/assessments', 'assessments:write'],
    ['GET', '/v1/accounts', undefined],
    ['POST', '/v1/sessions', undefined],
    ['POST', '/v1/tokens', undefined],
    ['POST', '/v1/persons/erasures', undefined],
    ['GET', '/openapi.json', undefined],
  ])('%s %s: %s', (method, path, scope) => expect(scopeOf(method, path)).toBe(scope))

  it.each([
    ['files:read', true],
    ['files:admin', false],
    ['accounts:write', false],
    ['tokens:read', false],
    ['persons:write', false],
    ['files', false],
    ['*', false],
    ['files:read files:write', false],
  ])('%s may be given to a token: %s', (word, may) => expect(isScope(word)).toBe(may))
})
