/** The lines of the tariff that some words may mean, with their rates, and what tells them apart. */
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useFigures } from '../figures.js'
import { useEither, useFirst, useSay } from '../language.js'
import {
  type Found,
  type FoundTariffLine,
  type LineOfCode,
  type TariffLine,
  useFound,
  useLine,
} from '../schedule.js'
import { type Answer, answersAmong, spanOf } from '../which-line.js'
import { Rates } from './rates.js'
import { Answered, Empty } from './states.js'
import { NothingFound, PartlyFound, Suggested, WhyFound } from './suggested.js'

/** Lines that are asked for, and those that are shown before one asks for more. */
const mostFound = 120
const firstShown = 8

function Span({ lines }: { readonly lines: readonly TariffLine[] }) {
  const say = useSay()
  const { least, most, open } = spanOf(lines)
  if (!Number.isFinite(least)) return <span className="badge open">{say('rateNotKnown')}</span>
  return (
    <span className="figure">
      <strong>{least === most ? `${least} %` : `${least}–${most} %`}</strong>
      {open > 0 && <span className="soft"> {say('spanOpen', { count: open })}</span>}
    </span>
  )
}

function AnswerButton({ answer, choose }: { answer: Answer; choose: (prefix: string) => void }) {
  const say = useSay()
  const first = useFirst()
  const { count } = useFigures()
  const { prefix, names, lines } = answer
  return (
    <li>
      <Button className="pick" onPress={() => choose(prefix)}>
        <span>
          <span className="mono">{prefix}</span> {names.map(one => first(one)[0]).join(', ')}{' '}
          <span className="soft">{say('treeLines', { count: count(lines.length) })}</span>
        </span>
        <Span lines={lines} />
      </Button>
    </li>
  )
}

function Question({
  lines,
  choose,
}: {
  lines: readonly TariffLine[]
  choose: (to: string) => void
}) {
  const say = useSay()
  const answers = answersAmong(lines)
  if (answers.length < 2 || answers.length === lines.length) return null
  return (
    <div className="suggestions">
      <h3>{say('askWhich')}</h3>
      <p className="soft">{say('askWhichNote')}</p>
      <ul>
        {answers.map(answer => (
          <AnswerButton key={answer.prefix} answer={answer} choose={choose} />
        ))}
      </ul>
    </div>
  )
}

function LineButton({ line, pick }: { line: FoundTariffLine; pick: (code: string) => void }) {
  const first = useFirst()
  const [name, other] = first(line)
  const path = line.headings.map(heading => first(heading)[0]).join(' › ')
  return (
    <li>
      <Button className="pick" onPress={() => pick(line.code)}>
        <span>
          {path !== '' && <span className="soft">{path} › </span>}
          <strong>{name}</strong> <span className="soft">{other}</span>
          <br />
          <span className="mono soft">{line.code}</span> <WhyFound line={line} />
        </span>
        <Rates rates={line.rates} />
      </Button>
    </li>
  )
}

interface ListProps {
  readonly lines: readonly FoundTariffLine[]
  readonly pick: (code: string) => void
}

function List({ lines, pick }: ListProps) {
  const say = useSay()
  const { count } = useFigures()
  const [isWhole, setWhole] = useState(false)
  const { least, most, open } = spanOf(lines)
  const shown = isWhole ? lines : lines.slice(0, firstShown)
  return (
    <>
      {lines.length > 1 && least === most && open === 0 && (
        <p className="notice good">{say('sameRate', { rate: least })}</p>
      )}
      <ul className="folds">
        {shown.map(line => (
          <LineButton key={line.code} line={line} pick={pick} />
        ))}
      </ul>
      {lines.length > shown.length && (
        <Button className="quiet" onPress={() => setWhole(true)}>
          {say('moreLines', { count: count(lines.length - shown.length) })}
        </Button>
      )}
    </>
  )
}

interface NarrowingProps extends Pick<Found, 'suggestion'> {
  readonly lines: readonly FoundTariffLine[]
  readonly isNarrowed: boolean
  readonly narrow: (codes: readonly string[]) => void
}

/** What tells the lines apart: what the suggestion says of them, or else the tariff's own levels. */
function Narrowing({ suggestion, lines, isNarrowed, narrow }: NarrowingProps) {
  const isFirst = suggestion !== null && !isNarrowed
  const asked = isFirst ? lines.filter(({ why }) => why === 'suggested') : lines
  const isSettled = isFirst && suggestion.choices.length > 1
  return (
    <>
      {isFirst && <Suggested suggestion={suggestion} choose={({ codes }) => narrow(codes)} />}
      {!isSettled && <Question lines={asked} choose={prefix => narrow([prefix])} />}
    </>
  )
}

function Nothing() {
  const say = useSay()
  return (
    <Empty title={say('scheduleNothing')}>
      <NothingFound />
      <Link to="/schedule" className="button">
        {say('browseTariff')}
      </Link>
    </Empty>
  )
}

function Candidates({ words, pick }: { words: string; pick: (code: string) => void }) {
  const say = useSay()
  const { count } = useFigures()
  const [under, setUnder] = useState<readonly string[]>([])
  const found = useFound(words, mostFound)
  const isUnder = ({ code }: TariffLine) => under.some(prefix => code.startsWith(prefix))
  return (
    <Answered asked={found}>
      {({ lines, found: all, suggestion }) => {
        const kept = lines.filter(isUnder)
        const isNarrowed = kept.length > 0
        const narrowed = isNarrowed ? kept : lines
        if (lines.length === 0) return <Nothing />
        return (
          <>
            <p className="soft" role="status">
              {say('suggestedCount', { count: count(isNarrowed ? narrowed.length : all) })}{' '}
              {isNarrowed && (
                <Button className="chip" onPress={() => setUnder([])}>
                  <span className="mono">{under.join(', ')}</span> {say('takeBack')}
                </Button>
              )}
            </p>
            <PartlyFound lines={lines} />
            <Narrowing
              suggestion={suggestion}
              lines={narrowed}
              isNarrowed={isNarrowed}
              narrow={setUnder}
            />
            <List key={under.join(' ')} lines={narrowed} pick={pick} />
          </>
        )
      }}
    </Answered>
  )
}

function Chosen({ line, clear }: { readonly line: LineOfCode; readonly clear: () => void }) {
  const say = useSay()
  const either = useEither()
  const named = line.line
  const path = named?.headings.map(heading => either(heading)).join(' › ')
  return (
    <div className="chosen-line">
      <p>
        <span className="mono">{line.code}</span>{' '}
        {named ? (
          <>
            {path && <span className="soft">{path} › </span>}
            <strong>{either(named)}</strong>
          </>
        ) : (
          <span className="soft">{say('shortCode', { count: line.below })}</span>
        )}
      </p>
      <p>
        <Rates rates={line.rates} />
      </p>
      <p className="row tight no-print">
        <Button className="quiet" onPress={clear}>
          {say('otherLine')}
        </Button>
        <Link to="/schedule" search={{ code: line.code }} className="quiet">
          {say('agreementRates')}
        </Link>
      </p>
    </div>
  )
}

interface Props {
  readonly words: string
  readonly hs: string | undefined
  readonly pick: (code: string) => void
}

const leastDigits = 4

export function GoodsLines({ words, hs, pick }: Props) {
  const say = useSay()
  const digits = hs?.replace(/\D/g, '') ?? ''
  const line = useLine(digits.length >= leastDigits ? digits : undefined)
  if (digits.length >= leastDigits)
    return <Answered asked={line}>{data => <Chosen line={data} clear={() => pick('')} />}</Answered>
  if (words.trim() === '') return <p className="soft">{say('goodsFirst')}</p>
  return <Candidates words={words} pick={pick} />
}
