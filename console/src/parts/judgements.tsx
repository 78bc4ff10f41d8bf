/** Every judgement of a parcel, with both times: when it was recorded, and the day whose law judged. */
import { FileText } from 'lucide-react'
import { isDay } from '../days.js'
import { useFigures } from '../figures.js'
import { collectedOf, type Judgement, judgedDay, type Kept } from '../kept-parcel.js'
import { useLanguage, useSay, useSayOf } from '../language.js'
import { addressOf } from '../server.js'
import { withdrawnTexts } from '../texts-withdrawn.js'
import { usePlain } from '../use-plain.js'
import { Panel, Wide } from './page.js'
import { Relief, State, Track } from './words.js'

interface PdfProps {
  readonly parcel: string
  readonly judgement: Judgement
  readonly className: string
  /** Where a table says already what it is. */
  readonly isShort?: boolean
}

/** The way to the explanation on paper, in the language of the page. */
export function PdfLink({ parcel, judgement, className, isShort = false }: PdfProps) {
  const say = useSay()
  const { language } = useLanguage()
  const place = `/v1/assessments/${judgement.assessment}/parcels/${encodeURIComponent(parcel)}`
  return (
    <a
      className={className}
      href={addressOf(`${place}/explanation.pdf`, { language })}
      target="_blank"
      rel="noreferrer"
    >
      <FileText size={15} aria-hidden />
      {say(isShort ? 'pdfShort' : 'pdf')}
    </a>
  )
}

function JudgementRow({ parcel, one }: { readonly parcel: string; readonly one: Judgement }) {
  const say = useSay()
  const sayOf = useSayOf(withdrawnTexts)
  const plain = usePlain()
  const { instant, day, won } = useFigures()
  const answers = one.lines.map(line => line.answer)
  const isRefused = answers.every(({ state }) => state === 'refused')
  const { day: lawDay } = judgedDay(
    one.lines.map(line => line.input),
    answers,
  )
  return (
    <tr>
      <td className="nowrap">
        {instant(one.recorded_at)}{' '}
        {one.is_current && <span className="badge accent">{say('current')}</span>}
        {one.withdrawn_at !== null && (
          <span className="badge warn">
            {sayOf('withdrawnOn', { when: instant(one.withdrawn_at) })}
          </span>
        )}
        {!one.is_real && <span className="badge warn">{say('underReform')}</span>}
      </td>
      <td className="nowrap" data-label={say('lawDay')}>
        {lawDay === '' ? say('notKnown') : day(lawDay)}{' '}
        {lawDay !== '' && !isDay(lawDay) && <span className="badge bad">{say('notADay')}</span>}
      </td>
      <td data-label={say('file')}>
        {one.file.name} <span className="soft">{one.file.by}</span>
      </td>
      <td>
        {isRefused ? (
          <>
            <State word="refused" />
            {one.problems.map(({ message, code, column, record }) => (
              <p key={`${record} ${column} ${code}`} className="soft tight">
                {plain(message)}
              </p>
            ))}
          </>
        ) : (
          <>
            <Track word={answers[0]?.track ?? ''} /> <Relief word={answers[0]?.relief ?? ''} />
          </>
        )}
      </td>
      <td className="figure" data-label={say('collected')}>
        {won(collectedOf(answers) ?? null)}
      </td>
      <td className="mono soft" data-label={say('edition')}>
        {answers[0]?.edition}
      </td>
      <td>
        <PdfLink parcel={parcel} judgement={one} className="chip" isShort />
      </td>
    </tr>
  )
}

/** Where nothing stands for a parcel, since the file of its last answer was withdrawn. */
export function NothingStands({ one }: { readonly one: Judgement }) {
  const sayOf = useSayOf(withdrawnTexts)
  const { instant } = useFigures()
  if (one.withdrawn_at === null) return null
  const when = instant(one.withdrawn_at)
  return (
    <p className="notice warn open">{sayOf('parcelWithdrawn', { when, name: one.file.name })}</p>
  )
}

export function Judgements({ kept }: { readonly kept: Kept }) {
  const say = useSay()
  return (
    <Panel title={say('judgements')}>
      <Wide label={say('judgements')}>
        <table className="table told judged">
          <thead>
            <tr>
              <th>{say('recordedAt')}</th>
              <th>{say('lawDay')}</th>
              <th>{say('file')}</th>
              <th>{say('answer')}</th>
              <th className="figure">{say('collected')}</th>
              <th>{say('edition')}</th>
              <th>{say('pdf')}</th>
            </tr>
          </thead>
          <tbody>
            {kept.judgements.map(one => (
              <JudgementRow key={one.assessment} parcel={kept.parcel} one={one} />
            ))}
          </tbody>
        </table>
      </Wide>
    </Panel>
  )
}
