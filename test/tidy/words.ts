/** Names and forms that the house does without: vague files, `any`, enums, banners, dead code. */

import { parseSync } from 'oxc-parser'
import type { Offence, Rule } from './rule.js'
import { attribute, child, children, isTree, type Source, type Tree, walk } from './source.js'

const vague = /^(.*-)?(utils?|helpers?)$|^(commons?|services?|managers?|types?|constants?)$/

const everywhere = () => true
const inSrc = (path: string) => path.startsWith('src/') && !path.includes('/generated/')
const maxIndexNames = 25

const fileName: Rule = {
  name: 'file-name',
  fix: 'name it after what lives there, in a word of the field',
  covers: everywhere,
  find: source => {
    const word = source.path.split('/').find(part => vague.test(part.split('.')[0]!))
    return word ? [{ line: 1, what: `is called ${word}` }] : []
  },
}

const noAny: Rule = {
  name: 'no-any',
  fix: 'write the type, or `unknown` and parse it',
  covers: everywhere,
  find: source => nodes(source, node => (node.type === 'TSAnyKeyword' ? 'any' : undefined)),
}

const noEnum: Rule = {
  name: 'no-enum',
  fix: 'write a union of literals',
  covers: inSrc,
  find: source => nodes(source, node => (node.type === 'TSEnumDeclaration' ? 'enum' : undefined)),
}

const noDefault: Rule = {
  name: 'no-default-export',
  fix: 'export it by name: one word everywhere',
  covers: inSrc,
  find: source =>
    nodes(source, node => {
      if (node.type === 'ExportDefaultDeclaration') return 'default export'
      const isDefault = node.type === 'ExportSpecifier' && nameOf(node, 'exported') === 'default'
      return isDefault ? 'exported as default' : undefined
    }),
}

const indexNames: Rule = {
  name: 'index-names',
  fix: `name what the room shows, at most ${maxIndexNames}; keep the rest inside`,
  covers: path => inSrc(path) && /(^|\/)index\.ts$/.test(path),
  find: source => {
    const stars = nodes(source, node =>
      node.type === 'ExportAllDeclaration' && !child(node, 'exported') ? 'export *' : undefined,
    )
    const count = exportedNames(source)
    const over = count > maxIndexNames ? [{ line: 1, what: `${count} names` }] : []
    return [...stars, ...over]
  },
}

const banner: Rule = {
  name: 'no-banner',
  fix: 'delete it; a file that needs signs needs splitting',
  covers: inSrc,
  find: source =>
    commentLines(source, text =>
      /^([=\-*#~_─━])\1{3}|([=\-*#~_─━])\2{3}$/.test(text) ? 'banner' : '',
    ),
}

const unfinished: Rule = {
  name: 'no-todo',
  fix: 'do it, or write it where the plan is kept',
  covers: inSrc,
  find: source => commentLines(source, text => /\b(TODO|FIXME|XXX|HACK)\b/.exec(text)?.[0] ?? ''),
}

const deadCode: Rule = {
  name: 'no-dead-code',
  fix: 'delete it; the history remembers',
  covers: inSrc,
  find: source =>
    source.comments
      .filter(comment => comment.type === 'Line' && isCode(comment.value.trim()))
      .map(comment => ({ line: source.lineOf(comment.start), what: `//${comment.value}` })),
}

export const wordRules: readonly Rule[] = [
  ...[fileName, noAny, noEnum, noDefault, indexNames],
  ...[banner, unfinished, deadCode],
]

function nodes(source: Source, what: (node: Tree) => string | undefined): readonly Offence[] {
  const found: Offence[] = []
  walk(source, node => {
    const offence = what(node)
    if (offence) found.push({ line: source.lineOf(node.start), what: offence })
    return undefined
  })
  return found
}

function nameOf(node: Tree, key: string): unknown {
  const named = child(node, key)
  return attribute(named, 'name') ?? attribute(named, 'value')
}

function exportedNames(source: Source): number {
  let count = 0
  for (const node of source.program.body as unknown as readonly Tree[]) {
    const declaration = child(node, 'declaration')
    count += children(node, 'specifiers').length * (node.type === 'ExportNamedDeclaration' ? 1 : 0)
    if (!declaration) continue
    const declared = attribute(declaration, 'declarations')
    count += Array.isArray(declared) ? declared.filter(isTree).length : 1
  }
  return count
}

function commentLines(source: Source, what: (text: string) => string): readonly Offence[] {
  return source.comments.flatMap(comment => {
    const first = source.lineOf(comment.start)
    return comment.value.split('\n').flatMap((text, index) => {
      // A doc comment's own stars are not a banner.
      const offence = what(text.trim().replace(/^\*(?!\*)\s*/, ''))
      return offence ? [{ line: first + index, what: offence }] : []
    })
  })
}

/** Prose hardly ever parses as a declaration or a call; prose hardly ever ends in `;` or `{`. */
function isCode(text: string): boolean {
  if (/[;{]$/.test(text)) return true
  const parsed = parseSync('comment.ts', text)
  const [statement] = parsed.program.body as unknown as readonly Tree[]
  if (parsed.errors.length > 0 || !statement) return false
  const expression = child(statement, 'expression')
  if (!expression) return /^(Variable|Import|Export|Return)/.test(statement.type)
  return expression.type === 'CallExpression' || expression.type === 'AwaitExpression'
}
