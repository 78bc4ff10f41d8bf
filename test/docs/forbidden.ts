/** Words that no committed file may carry: places of one machine, hosts of one registry. */

export interface Forbidden {
  readonly line: number
  readonly word: string
}

// Each pattern has a bracket in it, so that this file does not hold the word itself.
const everywhere: readonly RegExp[] = [
  /(?<![\w.)}/*-])\/wor[k]\//,
  /\/tmp\/bash[_]jobs/,
  /\.\.\/share[d]\b/,
  /(?<![\w/.-])share[d]\//,
  /\bregistry[.]npmjs/i,
  /\bnpmjs[.](org|com)\b/i,
  /\bregistry[.]yarnpkg/i,
  /\bnpm[.](jsr|pkg)[.]/i,
  /\b(deb|security|ftp)[.]debian[.]org\b/i,
  /\b(archive|security)[.]ubuntu[.]com\b/i,
  /\bartifactor[y]\b/i,
  /\bjfrog[.]io\b/i,
  /\bverdacci[o]\b/i,
  /\b(pypi|files[.]pythonhosted)[.]org\b/i,
  /\bproxy[.]golang[.]org\b/i,
]

/** A lockfile that names where it was made sends everyone else there. */
const inLockfile: readonly RegExp[] = [/"resolve[d]":\s*"https?:\/\/[^"]*"/]

export function forbiddenIn(path: string, text: string): readonly Forbidden[] {
  const isLock = path.endsWith('package-lock.json')
  const patterns = isLock ? [...everywhere, ...inLockfile] : everywhere
  return text.split('\n').flatMap((line, index) =>
    patterns.flatMap(pattern => {
      const word = pattern.exec(line)?.[0]
      return word === undefined ? [] : [{ line: index + 1, word }]
    }),
  )
}
