/** What changed in the law between two days, folded by the act that it stands in. */
import { getRouteApi, Link } from '@tanstack/react-router'
import {
  allProvisions,
  day as dayOf,
  kr,
  type LawChange,
  type LawSide,
  lawDiff,
  valueText,
} from 'gwanmun/pages'
import { useMemo } from 'react'
import { useFigures } from '../figures.js'
import { landOf, useLandChoices } from '../lands.js'
import { useEither, useLanguage, useSay } from '../language.js'
import { isSearched } from '../law-search.js'
import { todayInSeoul } from '../today.js'
import { Cite } from './cite.js'
import { DayField } from './day-field.js'
import { Fold } from './fold.js'
import { Pick } from './inputs.js'
import { Panel, Wide } from './page.js'
import { Find } from './search-field.js'

const route = getRouteApi('/law')

function Side({ side }: { readonly side: LawSide | undefined }) {
  const say = useSay()
  const { day } = useFigures()
  const { language } = useLanguage()
  if (!side) return <span className="badge open">{say('notKnown')}</span>
  return (
    <>
      <strong>{valueText(side, language)}</strong>
      <p className="soft">
        {say('since', { day: day(side.from) })} · <Cite version={side} />
      </p>
    </>
  )
}

function Change({ change }: { readonly change: LawChange }) {
  const either = useEither()
  return (
    <tr>
      <td className="step-cell">
        <Link from="/law" search={old => ({ ...old, view: undefined, key: change.key })}>
          {either(change)}
        </Link>
      </td>
      <td>
        <Side side={change.before} />
      </td>
      <td>
        <Side side={change.after} />
      </td>
    </tr>
  )
}

const firstDay = '2015-11-30'

/** What changed in value comes first; where a side is not known there is nothing to compare. */
function kindOf({ before, after, isNewValue }: LawChange): 'value' | 'text' | 'open' {
  if (!before || !after) return 'open'
  return isNewValue ? 'value' : 'text'
}

interface ChangesProps {
  readonly changes: readonly LawChange[]
  readonly days: readonly [string, string]
}

function ChangeTable({ act, changes, days }: ChangesProps & { readonly act: string }) {
  const say = useSay()
  const { day } = useFigures()
  return (
    <Wide label={act}>
      <table className="table sides">
        <thead>
          <tr>
            <th>{say('provision')}</th>
            <th>{day(days[0])}</th>
            <th>{day(days[1])}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(change => (
            <Change key={change.key} change={change} />
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

/** The act, decree, rule or notice that a change stands in, as it is called last. */
function actOf({ before, after }: LawChange, language: 'ko' | 'en'): string {
  const cite = (after ?? before)?.cite
  return (language === 'ko' ? cite?.instrument : cite?.instrumentEn) ?? ''
}

interface ActsProps extends ChangesProps {
  /** All of them are, while something is searched for. */
  readonly isSearched: boolean
  /** Whether the first one is unfolded. */
  readonly isFirstOpen?: boolean
}

/** Act by act, in the order of the law: together they are longer than anybody scrolls. */
function Acts({ changes, days, isSearched, isFirstOpen = false }: ActsProps) {
  const say = useSay()
  const { language } = useLanguage()
  const acts = [...Map.groupBy(changes, one => actOf(one, language))]
  return (
    <div className="folds">
      {acts.map(([act, own], at) => (
        <Fold
          // Folds anew where other days or words were chosen.
          key={[act, isSearched, ...days].join()}
          title={say('changesOfAct', { act, count: own.length })}
          isOpen={isSearched || (isFirstOpen && at === 0)}
        >
          <ChangeTable {...{ act, days }} changes={own} />
        </Fold>
      ))}
    </div>
  )
}

const folded = [
  ['text', 'changedText'],
  ['open', 'changedOpen'],
] as const

export function Between() {
  const say = useSay()
  const { a = firstDay, b = todayInSeoul(), of, q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const all = useMemo(() => lawDiff(dayOf(a), dayOf(b), kr), [a, b])
  const lands = useLandChoices(useMemo(() => allProvisions(), []))
  const byKind = useMemo(
    () =>
      Map.groupBy(
        all.filter(one => of === undefined || landOf(one) === of).filter(one => isSearched(one, q)),
        kindOf,
      ),
    [all, of, q],
  )
  const set = (part: Readonly<Partial<Record<'a' | 'b' | 'of' | 'q', string | undefined>>>) =>
    navigate({ search: old => ({ ...old, ...part }), replace: true, resetScroll: false })
  const values = byKind.get('value') ?? []
  return (
    <div className="grid">
      <Panel>
        <div className="row">
          <Find
            label={say('lawSearch')}
            value={q}
            placeholder={say('lawSearchHint')}
            onChange={text => set({ q: text || undefined })}
          />
        </div>
        <div className="row">
          <DayField label={say('firstDay')} value={a} onChange={next => set({ a: next })} />
          <DayField label={say('secondDay')} value={b} onChange={next => set({ b: next })} />
          <Pick
            label={say('lawOfLand')}
            choices={lands}
            value={of ?? ''}
            onChange={land => set({ of: land || undefined })}
          />
        </div>
        <p className="soft" role="status">
          {say('changed', { count: values.length })}
        </p>
        <div className="as-seen">
          <Acts changes={values} days={[a, b]} isSearched={q !== ''} isFirstOpen />
          {folded.map(([kind, title]) => {
            const changes = byKind.get(kind) ?? []
            if (changes.length === 0) return null
            return (
              <Fold
                key={`${kind}${q !== ''}`}
                title={say(title, { count: changes.length })}
                isOpen={q !== ''}
              >
                <Acts changes={changes} days={[a, b]} isSearched={q !== ''} />
              </Fold>
            )
          })}
        </div>
      </Panel>
    </div>
  )
}
