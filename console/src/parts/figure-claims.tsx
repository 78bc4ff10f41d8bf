/** Claims and their verdicts: those of the press, or of a file. */
import { reservationTexts, verdicts, verdictTexts } from 'gwanmun/pages'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import press from '../../../samples/claims-press.csv?raw'
import { useEither, useSay } from '../language.js'
import { type ToldClaim, type ToldClaims, useClaims } from '../ledger.js'
import { Sources } from './figure-chart.js'
import { FileDrop } from './file-drop.js'
import { Panel } from './page.js'
import { Answered } from './states.js'

const tones: Readonly<Record<string, string>> = {
  holds: 'good',
  holds_for_vintage: 'accent',
  rounding: 'warn',
  differs: 'warn',
  wrong: 'bad',
  not_comparable: 'warn',
  not_known: 'open',
}

const textOf = (verdict: string) => verdictTexts[verdict as keyof typeof verdictTexts]

const boundOf = (reservation: string) =>
  reservationTexts[reservation as keyof typeof reservationTexts]

function One({ claim }: { readonly claim: ToldClaim }) {
  const either = useEither()
  const { id, text, claimed, source, verdict, why, arithmetic, caveats, figures } = claim
  const { reservations } = claim
  const [first] = figures
  const urls = [...new Set((first?.observations ?? []).map(one => one.source))]
  return (
    <li className="claim">
      <span className="claim-head">
        <span className="mono soft">{id}</span>
        <span className={`badge ${tones[verdict] ?? 'open'}`}>{either(textOf(verdict))}</span>
        {reservations.map(one => (
          <span key={one} className="badge open">
            {either(boundOf(one))}
          </span>
        ))}
        <strong>{text}</strong>
        <span>{claimed}</span>
      </span>
      <span>{either(why)}</span>
      {arithmetic.slice(0, 3).map(formula => (
        <span key={formula} className="formula">
          {formula}
        </span>
      ))}
      {caveats.map(one => (
        <span key={one.en} className="soft">
          {either(one)}
        </span>
      ))}
      <span className="soft">
        {source} <Sources urls={urls} />
      </span>
    </li>
  )
}

interface FilterProps {
  readonly told: ToldClaims
  readonly chosen: string | undefined
  readonly choose: (verdict: string | undefined) => void
}

function Filter({ told, chosen, choose }: FilterProps) {
  const say = useSay()
  const either = useEither()
  const counted = verdicts
    .map(verdict => ({
      verdict: verdict as string,
      count: told.claims.filter(one => one.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0)
  return (
    <div className="row tight">
      <Button
        className="radio"
        aria-pressed={chosen === undefined}
        onPress={() => choose(undefined)}
      >
        {say('claimsAll', { count: told.claims.length })}
      </Button>
      {counted.map(({ verdict, count }) => (
        <Button
          key={verdict}
          className="radio"
          aria-pressed={chosen === verdict}
          onPress={() => choose(verdict)}
        >
          {say('claimsCount', { verdict: either(textOf(verdict)), count })}
        </Button>
      ))}
    </div>
  )
}

function Told({ told }: { readonly told: ToldClaims }) {
  const say = useSay()
  const either = useEither()
  const [chosen, choose] = useState<string>()
  const shown = told.claims.filter(one => chosen === undefined || one.verdict === chosen)
  return (
    <>
      <Filter {...{ told, chosen, choose }} />
      {told.problems.map(({ row, column, message }) => (
        <p key={`${row} ${column}`} className="problem">
          {say('claimRefused', { row, column, message: either(message) })}
        </p>
      ))}
      <ul className="claims">
        {shown.map(claim => (
          <One key={claim.id} claim={claim} />
        ))}
      </ul>
    </>
  )
}

export function Claims() {
  const say = useSay()
  const [csv, setCsv] = useState(press)
  const asked = useClaims(csv)
  return (
    <Panel
      title={say('figuresClaims')}
      aside={
        csv !== press && (
          <Button className="button" onPress={() => setCsv(press)}>
            {say('claimsPress')}
          </Button>
        )
      }
    >
      <p className="soft">{say('claimsLead')}</p>
      <FileDrop
        isSlim
        label={say('claimsDrop')}
        button={say('claimsFile')}
        take={file => void file.text().then(setCsv)}
      />
      <Answered asked={asked}>{told => <Told told={told} />}</Answered>
    </Panel>
  )
}
