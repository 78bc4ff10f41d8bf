/** The ways of one declaration: why each is open or closed, down to the article, and what a lesser way loses. */
import { wayTexts } from 'gwanmun/pages'
import { declareColumns } from '../../column-names.js'
import type { PlannedDeclaration, PlannedWay } from '../../declared.js'
import { useEither, useSay } from '../../language.js'
import { useColumnNames } from '../../use-column-names.js'
import { Fold } from '../fold.js'
import { Panel } from '../page.js'
import { textOf } from '../words.js'
import { ExportArticles } from './export-articles.js'
import { Suggested, WayState } from './plan-table.js'

interface WayProps {
  readonly way: PlannedWay
  readonly isRecommended: boolean
}

function Way({ way, isRecommended }: WayProps) {
  const either = useEither()
  const { told } = useColumnNames(declareColumns)
  const title = (
    <>
      {either(textOf(wayTexts, way.way))} <WayState way={way} /> {isRecommended && <Suggested />}
    </>
  )
  return (
    <li>
      <Fold title={title} isOpen={isRecommended}>
        <p>{told(way.why)}</p>
        {way.unless && <p className="soft">{told(way.unless)}</p>}
        <ExportArticles basis={way.basis} />
      </Fold>
    </li>
  )
}

export function PlanDetail({ planned }: { readonly planned: PlannedDeclaration }) {
  const say = useSay()
  const either = useEither()
  const { told } = useColumnNames(declareColumns)
  const { declaration, ways, recommended, lost } = planned
  return (
    <>
      <Panel title={say('waysOf', { name: declaration })} width={7}>
        {recommended === null && <p className="badge open wrap">{say('wayNotSuggested')}</p>}
        <ul className="folds">
          {ways.map(way => (
            <Way key={way.way} way={way} isRecommended={way.way === recommended} />
          ))}
        </ul>
      </Panel>
      <Panel title={say('whatIsLost')} width={5}>
        {lost.length === 0 ? (
          <p className="soft">{say('nothingLost')}</p>
        ) : (
          <>
            <p className="soft">{say('lostBy', { way: either(textOf(wayTexts, lost[0]!.way)) })}</p>
            <ul className="folds">
              {lost.map(one => (
                <li key={`${one.way}${one.loses}`}>
                  {one.basis.length === 0 ? (
                    <p className="plain-fold">{told(one.what)}</p>
                  ) : (
                    <Fold title={told(one.what)}>
                      <ExportArticles basis={one.basis} />
                    </Fold>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
    </>
  )
}
