/** Rows of a table that could not be used: where each stands, and what is wrong. */
import { useFigures } from '../../figures.js'
import { useSay } from '../../language.js'
import type { TableProblem } from '../../tables.js'
import { usePlain } from '../../use-plain.js'
import { Wide } from '../page.js'

interface Props {
  readonly problems: readonly TableProblem[]
  /** How many there are in all, where not all are told. */
  readonly count?: number
}

export function TableProblems({ problems, count = problems.length }: Props) {
  const say = useSay()
  const plain = usePlain()
  const figures = useFigures()
  if (problems.length === 0) return null
  return (
    <div className="notice warn">
      <p>
        {say('problemsFound', { count: figures.count(count) })}
        {count > problems.length && ` · ${say('problemsFirst', { shown: problems.length })}`}
      </p>
      <Wide label={say('problems')}>
        <table className="table">
          <thead>
            <tr>
              <th>{say('place')}</th>
              <th>{say('problem')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((one, at) => (
              <tr key={`${at}${one.row}`}>
                <td className="nowrap">
                  {one.sheet !== '' && `${one.sheet} `}
                  {say('rowAt', { row: figures.count(one.row) })}{' '}
                  <span className="mono soft">{one.column}</span>
                </td>
                <td>{plain(one.message)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </div>
  )
}
