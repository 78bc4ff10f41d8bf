/** What a tidy rule is, and how its findings are reported against the counted exceptions. */

import type { Source } from './source.js'

export interface Offence {
  readonly line: number
  /** What was found, short: `imports ../run/main.js`. */
  readonly what: string
}

export interface Rule {
  readonly name: string
  /** What to do about it; shown with every finding. */
  readonly fix: string
  /** Whether the rule looks at this file at all. */
  readonly covers: (path: string) => boolean
  readonly find: (source: Source) => readonly Offence[]
}

export interface Finding extends Offence {
  readonly rule: string
  readonly file: string
  readonly fix: string
}

export interface Exception {
  readonly rule: string
  readonly file: string
  readonly count: number
  readonly reason: string
}

export function findingsIn(source: Source, rules: readonly Rule[]): readonly Finding[] {
  return rules
    .filter(rule => rule.covers(source.path))
    .flatMap(rule =>
      rule
        .find(source)
        .map(offence => ({ ...offence, rule: rule.name, file: source.path, fix: rule.fix })),
    )
}

/**
 * The complaints that are left: findings nobody listed, and entries of the list that no longer
 * count right, so that the list can only shrink.
 */
export function complaints(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
): readonly string[] {
  const stale = exceptions.flatMap(exception => {
    const found = findings.filter(finding => matches(finding, exception)).length
    if (found === exception.count) return []
    const advice = found < exception.count ? 'lower the count or delete the entry' : 'mend the code'
    const counts = `listed ${exception.count}, found ${found}`
    return [`exceptions: ${exception.rule} in ${exception.file}: ${counts}; ${advice}`]
  })
  const unlisted = findings.filter(
    finding =>
      !exceptions.some(
        exception => matches(finding, exception) && countOf(findings, exception) <= exception.count,
      ),
  )
  return [...stale, ...twiceListed(exceptions), ...unlisted.map(describeFinding)]
}

function matches(finding: Finding, exception: Exception): boolean {
  return finding.rule === exception.rule && finding.file === exception.file
}

function countOf(findings: readonly Finding[], exception: Exception): number {
  return findings.filter(finding => matches(finding, exception)).length
}

function twiceListed(exceptions: readonly Exception[]): readonly string[] {
  const keys = exceptions.map(exception => `${exception.rule} in ${exception.file}`)
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map(key => `exceptions: ${key} is listed twice; make it one entry`)
}

function describeFinding(finding: Finding): string {
  return `${finding.file}:${finding.line} ${finding.rule}: ${finding.what}; ${finding.fix}`
}
