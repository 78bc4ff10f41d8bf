/** Samples for the rules over code: purity, law, size and words. */

import type { Sample } from './sample.js'

const lines = (count: number, line = 'f()') => Array.from({ length: count }, () => line).join('\n')
const long = (count: number) => `function f() {\n${lines(count - 2)}\n}\n`

/** Each line is a sample of its own. */
function each(rule: string, path: string, kind: 'bad' | 'good', code: string): readonly Sample[] {
  const snippets = code.trim().split('\n')
  return snippets.map(line => {
    const text = line.trim()
    return kind === 'bad' ? { rule, path, bad: text } : { rule, path, good: text }
  })
}

const pure: readonly Sample[] = [
  ...each(
    'surroundings',
    'src/lab/a.ts',
    'bad',
    `const a = Date.now()
    const a = new Date()
    const a = Date()
    const { now } = Date
    const a = new Date(...list)
    const a = performance.now()
    const a = process.env
    const a = globalThis.process
    const a = Math.random()
    const a = Math['random']()
    const { random } = Math
    new Intl.NumberFormat('ko')
    setTimeout(f, 0)
    console.log(1)
    await fetch('x')
    const a = { fetch }
    const a = x.localeCompare(y)
    const a = x.toLocaleString()
    const a = new Function('return 1')
    const a = import.meta.url
    function f(process: string) { return process } process.exit()`,
  ),
  ...each(
    'surroundings',
    'src/lab/a.ts',
    'good',
    `const a = new Date(value * 86_400_000)
    const a = Date.UTC(2026, 0, 1)
    const a = x instanceof Date
    const a = Math.floor(1.5)
    const a = row.process
    const a = { process: 1 }
    type A = { readonly now: Date; format: Intl.NumberFormat }
    function f(process: string) { return process }
    function f({ document }: T) { return document }
    for (const location of list) f(location)
    const performance = 1; f(performance)`,
  ),
  { rule: 'surroundings', path: 'src/index.ts', bad: 'f(Date.now())' },
  { rule: 'surroundings', path: 'src/run/a.ts', good: 'f(Date.now())' },
  { rule: 'surroundings', path: 'src/lab/a.test.ts', good: 'f(Date.now())' },
]

const law: readonly Sample[] = [
  ...each('numbers-in-rules', 'src/assess/a.ts', 'bad', `x > 150\nx * 10n\nx[2]\n-2\n0.5`),
  ...each('numbers-in-rules', 'src/assess/a.ts', 'good', `x > 0\nx * -1\n1n\ntype T = 2 | 3`),
  { rule: 'numbers-in-rules', path: 'src/landed/us/a.ts', bad: 'x > 800' },
  { rule: 'numbers-in-rules', path: 'src/assess/a.test.ts', good: 'x > 150' },
  { rule: 'numbers-in-rules', path: 'src/law/kr/a.ts', good: 'x > 150' },
  ...each(
    'law-is-literal',
    'src/law/kr/a.ts',
    'bad',
    `if (a) b()
    switch (a) { case 1: b() }
    for (const a of b) c()
    for (let i = 0; i < 1; i++) c()
    for (const a in b) c()
    while (a) b()
    do b(); while (a)
    const a = b ? 1 : 2
    const a = b ?? 2`,
  ),
  { rule: 'law-is-literal', path: 'src/law/kr/a.ts', good: 'export const a = provision({ x: 1 })' },
  { rule: 'law-is-literal', path: 'src/law/kr/a.ts', good: 'type A = B extends C ? 1 : 2' },
  { rule: 'law-is-literal', path: 'src/law/law-on.ts', good: 'if (a) b()' },
]

const nested = (depth: number) => 'if (a) { '.repeat(depth) + '}'.repeat(depth)

const size: readonly Sample[] = [
  { rule: 'file-length', path: 'src/law/a.ts', bad: lines(301) },
  { rule: 'file-length', path: 'test/a.ts', bad: lines(301) },
  { rule: 'file-length', path: 'scripts/a.mjs', bad: lines(301) },
  { rule: 'file-length', path: 'src/law/a.ts', good: `${lines(300)}\n` },
  { rule: 'file-length', path: 'src/law/kr/a.ts', good: lines(301) },
  { rule: 'file-length', path: 'src/basis/country-list.ts', good: lines(301) },
  { rule: 'file-length', path: 'src/basis/generated/a.ts', good: lines(301) },
  { rule: 'line-length', path: 'src/law/a.ts', bad: `f('${'x'.repeat(106)}')` },
  { rule: 'line-length', path: 'src/law/a.ts', good: `f('${'관'.repeat(105)}')` },
  { rule: 'function-length', path: 'src/law/a.ts', bad: long(61) },
  { rule: 'function-length', path: 'src/law/a.ts', good: long(60) },
  { rule: 'function-length', path: 'src/law/a.ts', bad: `const f = () => {\n${lines(60)}\n}` },
  { rule: 'function-length', path: 'src/law/a.ts', bad: `class A { f() {\n${lines(60)}\n} }` },
  { rule: 'function-length', path: 'test/a.test.ts', good: `describe('', () => {${lines(99)}})` },
  { rule: 'function-length', path: 'test/a.test.ts', bad: `it('', () => {${lines(99)}})` },
  { rule: 'function-length', path: 'src/law/a.ts', bad: `describe('', () => {${lines(99)}})` },
  { rule: 'parameters', path: 'src/law/a.ts', bad: 'function f(a, b, c, d, e) {}' },
  { rule: 'parameters', path: 'src/law/a.ts', bad: 'const f = (a, b, c, d, ...e) => 1' },
  { rule: 'parameters', path: 'src/law/a.ts', good: 'function f(a, b, c, d) {}' },
  { rule: 'nesting', path: 'src/law/a.ts', bad: nested(4) },
  { rule: 'nesting', path: 'src/law/a.ts', good: nested(3) },
  { rule: 'nesting', path: 'src/law/a.ts', bad: 'for (;;) while (a) try { if (b) {} } catch {}' },
  {
    rule: 'nesting',
    path: 'src/law/a.ts',
    good: 'if (a) {} else if (b) {} else if (c) {} else if (d) {}',
  },
  { rule: 'nesting', path: 'src/law/a.ts', good: `for (;;) f(() => { ${nested(3)} })` },
]

const words: readonly Sample[] = [
  { rule: 'file-name', path: 'src/law/utils.ts', bad: '' },
  { rule: 'file-name', path: 'src/law/date-utils.ts', bad: '' },
  { rule: 'file-name', path: 'src/law/types.test.ts', bad: '' },
  { rule: 'file-name', path: 'test/helpers/a.ts', bad: '' },
  { rule: 'file-name', path: 'bench/constants.ts', bad: '' },
  { rule: 'file-name', path: 'src/law/kr/customs-service.ts', good: '' },
  { rule: 'no-any', path: 'src/law/a.ts', bad: 'let a: any' },
  { rule: 'no-any', path: 'test/a.ts', bad: 'f(a as any)' },
  { rule: 'no-any', path: 'src/law/a.ts', good: 'let any: unknown' },
  { rule: 'no-enum', path: 'src/law/a.ts', bad: 'enum A { B }' },
  { rule: 'no-enum', path: 'src/law/a.ts', good: "type A = 'b' | 'c'" },
  { rule: 'no-default-export', path: 'src/law/a.ts', bad: 'export default 1' },
  { rule: 'no-default-export', path: 'src/law/a.ts', bad: 'export { a as default }' },
  { rule: 'no-default-export', path: 'src/law/a.ts', good: 'export const a = 1' },
  { rule: 'index-names', path: 'src/law/index.ts', bad: "export * from './a.js'" },
  { rule: 'index-names', path: 'src/law/index.ts', bad: lines(26, 'export { a }') },
  { rule: 'index-names', path: 'src/index.ts', bad: lines(26, 'export type A = 1') },
  { rule: 'index-names', path: 'src/law/index.ts', good: lines(25, 'export { a }') },
  { rule: 'index-names', path: 'src/law/a.ts', good: lines(26, 'export { a }') },
  { rule: 'no-banner', path: 'src/law/a.ts', bad: '// ---- parts ----' },
  { rule: 'no-banner', path: 'src/law/a.ts', bad: '// ==========' },
  { rule: 'no-banner', path: 'src/law/a.ts', bad: '/*\n * a\n * ====\n */' },
  { rule: 'no-banner', path: 'src/law/a.ts', bad: '/*********/' },
  { rule: 'no-banner', path: 'src/law/a.ts', good: '/**\n * | a | b |\n * | --- | --- |\n */' },
  { rule: 'no-todo', path: 'src/law/a.ts', bad: '// TODO later' },
  { rule: 'no-todo', path: 'src/law/a.ts', bad: '/** a\n * FIXME\n */' },
  { rule: 'no-todo', path: 'src/law/a.ts', good: '// mastodon' },
  ...each(
    'no-dead-code',
    'src/law/a.ts',
    'bad',
    `// const a = 1
    // f(a);
    // if (a) {
    // console.log(a)
    // export const a = 1
    // import { a } from './a.js'`,
  ),
  ...each(
    'no-dead-code',
    'src/law/a.ts',
    'good',
    `// Since 2015 the item value is what counts (art. 3(1)).
    // law
    // duty = value * rate
    // why: the order of lines must not matter
    // return to the start when a quote stays open`,
  ),
]

export const codeSamples: readonly Sample[] = [...pure, ...law, ...size, ...words]
