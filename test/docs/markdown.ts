/** Reads what the documentation tests need from Markdown: links, anchors, marked fences. */

export interface Link {
  readonly target: string
  readonly line: number
}

export interface Fence {
  readonly language: string
  readonly code: string
  readonly line: number
  /** The HTML comment on the line before, `run exit=1`; empty when there is none. */
  readonly mark: string
}

export interface RunBlock {
  readonly code: string
  readonly line: number
  readonly exit: number
  /** Lines that must occur in the output. */
  readonly expected: readonly string[]
}

/** Relative links and images, `[text](target)` and `[text]: target`, outside of code. */
export function linksIn(markdown: string): readonly Link[] {
  return proseLines(markdown).flatMap((text, index) => {
    const bare = text.replace(/`[^`]*`/g, '')
    const inline = [...bare.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)]
    const named = [...bare.matchAll(/^\s*\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/g)]
    const html = [...bare.matchAll(/\b(?:href|src)="([^"]+)"/g)]
    return [...inline, ...named, ...html]
      .map(match => ({ target: match[1]!, line: index + 1 }))
      .filter(({ target }) => !/^[a-z][a-z+.-]*:/i.test(target) && !target.startsWith('//'))
  })
}

/** The anchors that headings get, `#how-it-works`, a second one of a name with `-1`. */
export function anchorsIn(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const line of proseLines(markdown)) {
    for (const match of line.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)) anchors.add(match[1]!)
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)
    if (heading) anchors.add(freeAnchor(anchors, slugOf(heading[1]!)))
  }
  return anchors
}

export function fencesIn(markdown: string): readonly Fence[] {
  const fences: Fence[] = []
  const lines = markdown.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const open = /^(`{3,}|~{3,})\s*(\S*)/.exec(lines[at]!)
    if (!open) continue
    const close = lines.findIndex((line, index) => index > at && line.trim() === open[1])
    const end = close < 0 ? lines.length : close
    const mark = /^<!--\s*(.*?)\s*-->$/.exec(lines[at - 1]?.trim() ?? '')?.[1] ?? ''
    const code = lines.slice(at + 1, end).join('\n')
    fences.push({ language: open[2]!, code, line: at + 1, mark })
    at = end
  }
  return fences
}

/** Blocks marked `<!-- run -->`, each with the marked expectation that follows it. */
export function runBlocksIn(markdown: string): readonly RunBlock[] {
  const fences = fencesIn(markdown)
  return fences.flatMap((fence, index) => {
    const run = /^run(?: exit=(\d+))?$/.exec(fence.mark)
    if (!run) return []
    const next = fences[index + 1]
    const expected = next?.mark === 'expect' ? next.code.split('\n').map(line => line.trim()) : []
    return {
      ...{ code: fence.code, line: fence.line, exit: Number(run[1] ?? 0) },
      expected: expected.filter(line => line !== ''),
    }
  })
}

/** Marks that do nothing: misspelt, on the wrong language, or an expectation of nothing. */
export function markProblems(markdown: string): readonly string[] {
  const fences = fencesIn(markdown)
  return fences.flatMap(({ mark, language, line }, index) => {
    if (!/^(run|expect)/.test(mark)) return []
    const known = /^(run( exit=\d+)?|expect)$/.test(mark)
    const wanted = mark === 'expect' ? 'text' : 'sh'
    const before = fences[index - 1]?.mark ?? ''
    if (!known) return [`line ${line}: unknown mark "${mark}"`]
    if (language !== wanted) return [`line ${line}: "${mark}" stands before a ${wanted} block`]
    if (mark === 'expect' && !before.startsWith('run'))
      return [`line ${line}: nothing to expect of`]
    return []
  })
}

/** The lines with those of fenced blocks emptied, so that numbers stay. */
function proseLines(markdown: string): readonly string[] {
  const lines = markdown.split('\n')
  for (const fence of fencesIn(markdown)) {
    const count = fence.code.split('\n').length + 2
    lines.fill('', fence.line - 1, fence.line - 1 + count)
  }
  return lines
}

function slugOf(heading: string): string {
  const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<[^>]+>/g, '')
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

function freeAnchor(taken: ReadonlySet<string>, slug: string): string {
  let anchor = slug
  for (let next = 1; taken.has(anchor); next++) anchor = `${slug}-${next}`
  return anchor
}
