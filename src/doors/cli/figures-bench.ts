/** The ledger that the commands on figures are answered from. */
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import type { Ledger } from '../../figures/ledger.js'
import type { Series } from '../../figures/observation.js'
import { figuresWith, loadFigures } from '../../files/figures-asset.js'
import { missingArgument } from './bad-option.js'
import type { Options } from './options.js'

/** The shipped figures with those of `--figures` behind them. */
export function ledgerOf(options: Options): Ledger {
  return figuresWith(loadFigures(), options.figures)
}

/** A series by its name. Throws `Unusable` where there is none. */
export function seriesNamed(ledger: Ledger, id: string | undefined): Series {
  if (id === undefined) throw missingArgument('SERIES')
  const found = ledger.series.get(id)
  if (found) return found
  throw new Unusable(fileProblem(codeId['series_unknown']!, id))
}
