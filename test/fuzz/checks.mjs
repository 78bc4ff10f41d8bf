/** What must be true of what any run leaves, for both kinds of judges; throws where it is not. */

/** Codes that refuse no row. */
const notes = [
  ...['column_unknown', 'sheet_left_out', 'sheet_full', 'column_computed', 'cells_merged'],
  'column_double',
]

/** The result of a run, or the code that ended it; any other failure is ours. */
export async function outcomeOf(run, codeOf) {
  try {
    return await run
  } catch (error) {
    if (error.problem) return codeOf(error.problem.code).code
    throw error
  }
}

export function requireSame(what, one, other) {
  if (one !== other) throw new Error(`${what}: ${one} and ${other}`)
}

/**
 * Every row has an answer, and every refused one a problem or a sibling with one. `rows` is how many
 * answers the file is known to need, where that is known.
 */
export function requireWhole({ decisions, problems, result, rows }, readCsvTable) {
  const { summary } = result
  const answers = readCsvTable(decisions)
  const found = readCsvTable(problems).rows.map(({ cells }) => cells)
  requireSame('answers', answers.rows.length, rows ?? summary.lines)
  requireSame('lines', answers.rows.length, summary.lines)
  const counted = Object.values(summary.states).reduce((sum, count) => sum + count, 0)
  requireSame('states', counted, summary.lines)
  requireSame('problems', found.length, result.problems)
  const [stateAt, reasonsAt] = ['state', 'reasons'].map(name => answers.header.indexOf(name))
  const refused = answers.rows.filter(({ cells }) => cells[stateAt] === 'refused')
  requireSame('refused', refused.length, summary.states.refused ?? 0)
  const own = refused.filter(({ cells }) => cells[reasonsAt] !== 'sibling_refused')
  const refusing = found.filter(cells => !notes.includes(cells[5])).map(cells => cells[1])
  requireSame('rows with problems', new Set(refusing).size, own.length)
  requireSame('place of what is no text', decisions.search(/[\0\uFFFD]/), -1)
}
