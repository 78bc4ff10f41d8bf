/** The parcels that are judged together, in the order of their purchase and arrival. */
import { Link } from '@tanstack/react-router'
import type { Answer, InputLine } from 'gwanmun/pages'
import { useFigures } from '../figures.js'
import { collectedOf, currentOf, type Kept } from '../kept-parcel.js'
import { useTrySay } from '../try-say.js'
import { Panel, Wide } from './page.js'
import { Relief } from './words.js'

interface Member {
  readonly parcel: string
  readonly isOwn: boolean
  readonly input: InputLine
  readonly answers: readonly Answer[]
}

function memberOf(kept: Kept, own: string): Member {
  const { lines } = currentOf(kept)
  const input = lines[0]?.input ?? ({} as InputLine)
  const answers = lines.map(line => line.answer)
  return { parcel: kept.parcel, isOwn: kept.parcel === own, input, answers }
}

function orderOf({ input }: Member): string {
  return [input.purchased_on, input.arrived_on, input.declared_on].map(one => one ?? '').join()
}

/** Dollars of the goods of a parcel by itself; undefined where a line of it is not known. */
function goodsUsd(answers: readonly Answer[]): number | undefined {
  const cells = answers.map(answer => answer.item_value_usd)
  return cells.includes('') ? undefined : cells.reduce((sum, cell) => sum + Number(cell), 0)
}

function MemberRow({ member }: { readonly member: Member }) {
  const say = useTrySay()
  const { day, won, money } = useFigures()
  const { parcel, isOwn, input, answers } = member
  const usd = goodsUsd(answers)
  const shown = (value: unknown): string => (value ? day(String(value)) : '–')
  return (
    <tr>
      <td>
        {isOwn ? (
          <strong className="mono">{parcel}</strong>
        ) : (
          <Link to="/parcels/$parcel" params={{ parcel }} className="mono">
            {parcel}
          </Link>
        )}
      </td>
      <td>{String(input.seller ?? input.platform ?? '–')}</td>
      <td>{shown(input.purchased_on)}</td>
      <td>{shown(input.arrived_on)}</td>
      <td className="figure">{usd === undefined ? say('notKnown') : money(usd, 'USD')}</td>
      <td>
        <Relief word={answers[0]?.relief ?? ''} />
      </td>
      <td className="figure">{won(collectedOf(answers) ?? null)}</td>
    </tr>
  )
}

interface ChainProps {
  readonly kept: Kept
  readonly others: readonly Kept[]
}

export function GroupChain({ kept, others }: ChainProps) {
  const say = useTrySay()
  const { money } = useFigures()
  if (others.length === 0) return null
  const members = [kept, ...others].map(one => memberOf(one, kept.parcel))
  members.sort((one, two) => orderOf(one).localeCompare(orderOf(two)))
  const { tested_value_usd: tested, limit_usd: limit } = members.find(one => one.isOwn)!.answers[0]!
  return (
    <Panel
      title={say('combinedWith')}
      aside={
        tested !== '' && (
          <span className="soft">
            {say('testedTogether', {
              tested: money(tested, 'USD'),
              limit: limit === '' ? say('notKnown') : money(limit, 'USD'),
            })}
          </span>
        )
      }
    >
      <Wide label={say('combinedWith')}>
        <table className="table">
          <thead>
            <tr>
              <th>{say('parcel')}</th>
              <th>{say('seller')}</th>
              <th>{say('purchasedOn')}</th>
              <th>{say('arrivedOn')}</th>
              <th className="figure">{say('goodsValue')}</th>
              <th>{say('relief')}</th>
              <th className="figure">{say('collected')}</th>
            </tr>
          </thead>
          <tbody>
            {members.map(member => (
              <MemberRow key={member.parcel} member={member} />
            ))}
          </tbody>
        </table>
      </Wide>
    </Panel>
  )
}
