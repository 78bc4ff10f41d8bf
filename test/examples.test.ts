import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allExamples, exampleFiles, isOfParcels, root } from './examples/files.js'
import { differences } from './examples/judge.js'
import { parseExamples } from './examples/parse.js'

const tiny = `
Given: \`declared_on=2026-02-02\` \`ship_from=CN\` \`quantity=1\` \`currency=USD\`
Given: \`local_freight=0\` \`local_tax=0\` \`hs=6109101000\`

## A limit

| unit_price | → relief |
| --- | --- |
| 150.00 | small_value |
| 150.01 | small_value |
`

describe('the runner of examples', () => {
  it('reads rows with what is given, and sees a wrong expectation', () => {
    const examples = parseExamples('tiny', tiny)
    expect(examples).toHaveLength(2)
    expect(differences(examples[0]!)).toEqual([])
    expect(differences(examples[1]!)).toEqual([
      "line 10, relief: expected 'small_value', got 'none'",
    ])
  })
})

describe.each(exampleFiles().filter(isOfParcels))('%s', path => {
  const examples = parseExamples(path, readFileSync(join(root, path), 'utf8'))
  it('has examples', () => expect(examples.length).toBeGreaterThan(0))
  it.each(examples.map(one => [`${one.line}: ${one.heading}`, one] as const))('%s', (_, one) => {
    expect(differences(one)).toEqual([])
  })
})

it('reads every example file', () => {
  expect(allExamples().length).toBeGreaterThan(0)
})
