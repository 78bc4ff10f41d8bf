/** The page beside the shipped weekly rates: which weeks are on board, and where each came from. */

import { addDays, type Day, formatDay } from '../../src/basis/day.js'

export interface RateWeek {
  readonly from: Day
  readonly currencies: number
}

interface Run {
  readonly from: Day
  readonly weeks: number
  readonly currencies: number
}

function runsOf(weeks: readonly RateWeek[]): readonly Run[] {
  const runs: Run[] = []
  for (const week of weeks) {
    const last = runs.at(-1)
    const follows = last && addDays(last.from, last.weeks * 7) === week.from
    if (last && follows && last.currencies === week.currencies) {
      runs[runs.length - 1] = { ...last, weeks: last.weeks + 1 }
    } else runs.push({ ...week, weeks: 1 })
  }
  return runs
}

function lastDayOf(run: Run): Day {
  return addDays(run.from, run.weeks * 7 - 1)
}

function runRows(runs: readonly Run[]): string {
  return runs
    .map(run => {
      const days = `${formatDay(run.from)} | ${formatDay(lastDayOf(run))}`
      return `| ${days} | ${run.weeks} | ${run.currencies} |`
    })
    .join('\n')
}

function gapRows(runs: readonly Run[]): string {
  return runs
    .slice(1)
    .map((run, index) => [addDays(lastDayOf(runs[index]!), 1), addDays(run.from, -1)] as const)
    .filter(([first, last]) => first <= last)
    .map(([first, last]) => {
      return `| ${formatDay(first)} | ${formatDay(last)} | ${(last - first + 1) / 7} |`
    })
    .join('\n')
}

export function weeklyRateSourceText(
  weeks: readonly RateWeek[],
  origins: readonly (readonly [string, string])[],
  rowCount: number,
): string {
  const runs = runsOf(weeks)
  return `# Weekly customs rates of the Korea Customs Service (과세환율)

\`kcs-weekly.csv\` holds ${rowCount} import rates for ${weeks.length} weeks, Sunday to Saturday, in
won per **one** unit of the currency (per one yen, one rupiah and one dong too).

- **Licence:** official exchange rates are facts; the numbers were typed from the places below, no
  text and no code was copied.
- \`confidence\`: high = copy of the official interface or notice page and within 2 % of the
  European Central Bank's mean, or two sources; medium = one source, or nothing to compare with.
- Weeks before 2022-09-18 follow the old method (telegraphic selling rate); their pages print two
  decimals. Two weeks of five currencies were worked back from a printed change, a step that gives
  the official figure exactly where both exist.
- A week that is not here has no rate: nothing falls back on a neighbouring week.

## Weeks on board

| first day | last day | weeks | currencies |
| --- | --- | ---: | ---: |
${runRows(runs)}

## Weeks missing between them

| first day | last day | weeks |
| --- | --- | ---: |
${gapRows(runs)}

## Origins

| id in \`source\` | origin |
| --- | --- |
${origins.map(([id, origin]) => `| \`${id}\` | ${origin} |`).join('\n')}
`
}
