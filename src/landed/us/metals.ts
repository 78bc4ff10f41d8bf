/** Does a duty of section 232 on metals stand in place of the other additional duties? */
import { mark } from '../../judge/marks.js'
import { add, type Draft, doubt, fill } from './draft.js'
import { R } from './reasons.js'

/** Whether goods pay by an annex; goods of which some may only be warned of. */
function byAnnex(draft: Draft): boolean {
  const { goods, law, marks } = draft
  const { annex1a, annex1b, annex3 } = law.section232
  const annexes = [
    [goods.annex1a, annex1a, '232 annex I-A', R.us_metal_annex_1a],
    [goods.annex1b, annex1b, '232 annex I-B', R.us_metal_annex_1b],
    [goods.annex3, annex3, '232 annex III', R.us_metal_annex_3],
  ] as const
  for (const [on, rate, name, reason] of annexes) {
    if (on === 'some') mark(marks, R.us_metal_perhaps)
    if (on !== 'yes' || rate === undefined) continue
    if (goods.laborFull === 'yes') {
      // The action of 24 July 2026 disputes the annex: before it only the lines of the annex are open.
      const isDisputed = law.forcedLabor.koreaForm !== 'none'
      doubt(draft, isDisputed ? R.us_metal_disputed : R.us_metal_line_not_known)
      return true
    }
    mark(marks, reason)
    // The rate of annex III is one in all.
    if (reason !== R.us_metal_annex_3) add(draft, R.us_metal_annex, rate, name)
    else fill(draft, R.us_metal_annex, rate, name)
    return true
  }
  return false
}

export function metals(draft: Draft): boolean {
  const { goods, law, marks } = draft
  const { metals: form, derivatives } = law.section232
  if (form === 'by_annex') return byAnnex(draft)
  const on = derivatives === 'first_list' ? goods.firstDerivative : goods.derivative
  if (form !== 'by_content' || on === 'no') return false
  if (goods.isMetal && on === 'yes') doubt(draft, R.us_metal_content)
  else mark(marks, R.us_metal_perhaps)
  return false
}
