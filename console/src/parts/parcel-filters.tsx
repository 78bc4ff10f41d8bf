/** Which parcels are listed: filters that stand in the address, and views of them that have a name. */
import { getRouteApi } from '@tanstack/react-router'
import { reliefTexts, stateTexts, type Text, trackTexts } from 'gwanmun/pages'
import { Bookmark, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useReasons } from '../kept.js'
import { useEither, useSay, useSayOf } from '../language.js'
import { given } from '../search.js'
import type { Key } from '../texts.js'
import { workTexts } from '../texts-work.js'
import { usePlain } from '../use-plain.js'
import { useDropView, useKeepView, useViews, type View } from '../views.js'
import { useIsWide } from '../wide.js'
import { DayField } from './day-field.js'
import { Fold } from './fold.js'
import { type Choice, Pick } from './inputs.js'
import { SettledBox } from './settled-box.js'
import { Wrong } from './wrong.js'

const route = getRouteApi('/parcels')

const filterNames = [
  'assessment',
  'parcel_start',
  'state',
  'track',
  'relief',
  'channel',
  'ship_from',
  'platform',
  'asked',
  'work',
  'over_usd',
  'to_usd',
  'reason',
  'reason_of',
  'from',
  'to',
] as const

const askedWords = ['barred', 'must', 'check', 'waived'] as const

type Filter = (typeof filterNames)[number]

/** A choice of the address that stands for a blank cell: a value that is not known. */
const blank = 'not_known'
const mayBeBlank = ['track', 'relief', 'ship_from', 'platform'] as const

type MayBeBlank = (typeof mayBeBlank)[number]

/** The filters of an address as the server takes them: a blank cell is a blank word. */
export function blanksOf(search: { readonly [K in MayBeBlank]?: string | undefined }) {
  const of = (name: MayBeBlank) => (search[name] === blank ? [''] : search[name])
  return Object.fromEntries(mayBeBlank.map(name => [name, of(name)]))
}

function useWords(texts: Readonly<Record<string, Text>>): readonly Choice[] {
  const say = useSay()
  const either = useEither()
  return [
    { id: '', name: say('all') },
    ...Object.entries(texts).map(([id, text]) => ({ id, name: either(text) })),
  ]
}

export function useFilters() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const set = (name: Filter, value: string | undefined): void => {
    const next = value === '' ? undefined : value
    const more = name === 'reason' ? { reason_of: undefined } : {}
    void navigate({ search: old => given({ ...old, ...more, [name]: next }), replace: true })
  }
  return { search, set, navigate }
}

export function Filters() {
  const say = useSay()
  const { search, set } = useFilters()
  const plain = usePlain()
  const reasons = useReasons()
  const isWide = useIsWide()
  const used = filterNames.filter(name => search[name] !== undefined).length
  const title = used === 0 ? say('filters') : say('filtersUsed', { count: used })
  const channels = [
    { id: '', name: say('all') },
    { id: 'express', name: say('choice_express') },
    { id: 'post', name: say('choice_post') },
  ]
  const codes = [...(reasons.data?.values() ?? [])].map(({ code, bare }) => ({
    id: code,
    name: plain(bare),
  }))
  return (
    // A phone shows the list first, and how many filters are in use.
    <Fold key={String(isWide)} title={title} isOpen={isWide}>
      <div className="filters">
        <SettledBox
          label={say('parcelStart')}
          value={search.parcel_start ?? ''}
          onChange={value => set('parcel_start', value)}
        />
        <Pick
          label={say('state')}
          choices={useWords(stateTexts)}
          value={search.state ?? ''}
          onChange={id => set('state', id)}
        />
        <Pick
          label={say('track')}
          choices={useWords(trackTexts)}
          value={search.track ?? ''}
          onChange={id => set('track', id)}
        />
        <Pick
          label={say('relief')}
          choices={useWords(reliefTexts)}
          value={search.relief ?? ''}
          onChange={id => set('relief', id)}
        />
        <Pick
          label={say('channel')}
          choices={channels}
          value={search.channel ?? ''}
          onChange={id => set('channel', id)}
        />
        <Pick
          label={say('reason')}
          choices={[{ id: '', name: say('all') }, ...codes]}
          value={search.reason ?? ''}
          onChange={id => set('reason', id)}
        />
        <SettledBox
          label={say('shipFrom')}
          value={search.ship_from ?? ''}
          onChange={value => set('ship_from', value.toUpperCase())}
        />
        <SettledBox
          label={say('platform')}
          value={search.platform ?? ''}
          onChange={value => set('platform', value)}
        />
        <Pick
          label={say('asked')}
          choices={[
            { id: '', name: say('all') },
            ...askedWords.map(id => ({ id, name: say(`asked_${id}`) })),
          ]}
          value={search.asked ?? ''}
          onChange={id => set('asked', id)}
        />
        <SettledBox
          label={say('overUsd')}
          value={search.over_usd ?? ''}
          onChange={value => set('over_usd', value)}
          isFigure
        />
        <SettledBox
          label={say('toUsd')}
          value={search.to_usd ?? ''}
          onChange={value => set('to_usd', value)}
          isFigure
        />
        <DayField label={say('dayFrom')} value={search.from} onChange={day => set('from', day)} />
        <DayField label={say('dayTo')} value={search.to} onChange={day => set('to', day)} />
      </div>
    </Fold>
  )
}

function NamedView({ view }: { readonly view: View }) {
  const say = useSay()
  const { navigate } = useFilters()
  const drop = useDropView()
  return (
    <span className="view">
      <Button className="chip" onPress={() => void navigate({ search: view.search })}>
        <Bookmark size={13} aria-hidden />
        {view.name}
      </Button>
      <Button
        className="chip end"
        aria-label={say('dropView', { name: view.name })}
        onPress={() => drop.mutate(view.name)}
      >
        <Trash2 size={13} aria-hidden />
      </Button>
    </span>
  )
}

/** What is filtered and how it is sorted, under a name. */
function KeepView() {
  const say = useSay()
  const { search } = useFilters()
  const keep = useKeepView()
  const [name, setName] = useState('')
  return (
    <>
      <form
        className="view"
        onSubmit={event => {
          event.preventDefault()
          if (name.trim() === '') return
          keep.mutate({ name: name.trim(), search }, { onSuccess: () => setName('') })
        }}
      >
        <input
          className="chip-input"
          value={name}
          maxLength={longestName}
          onChange={event => setName(event.target.value)}
          placeholder={say('viewName')}
          aria-label={say('viewName')}
        />
        <Button type="submit" className="chip end" isDisabled={keep.isPending}>
          {say('keepView')}
        </Button>
      </form>
      <Wrong error={keep.error} />
    </>
  )
}

const longestName = 100

const workChips: Readonly<Record<string, Key>> = { decide: 'onlyDecide', look: 'onlyLook' }

export function Views() {
  const say = useSay()
  const sayWork = useSayOf(workTexts)
  const views = useViews().data ?? []
  const { search, set, navigate } = useFilters()
  const isFiltered = filterNames.some(one => search[one] !== undefined)
  if (views.length === 0 && !isFiltered) return null
  return (
    <div className="views">
      {views.map(view => (
        <NamedView key={view.name} view={view} />
      ))}
      {search.assessment !== undefined && (
        <Button className="chip" onPress={() => set('assessment', undefined)}>
          {say('onlyFile')}
          <X size={13} aria-hidden />
        </Button>
      )}
      {search.work !== undefined && (
        <Button className="chip" onPress={() => set('work', undefined)}>
          {search.work === 'file' ? sayWork('onlyFileWork') : say(workChips[search.work]!)}
          <X size={13} aria-hidden />
        </Button>
      )}
      {search.reason_of !== undefined && (
        <Button className="chip" onPress={() => set('reason_of', undefined)}>
          {sayWork(search.reason_of === 'file' ? 'reasonOfFile' : 'reasonOfParcel')}
          <X size={13} aria-hidden />
        </Button>
      )}
      {isFiltered && (
        <>
          <KeepView />
          <Button className="chip" onPress={() => void navigate({ search: {} })}>
            <X size={13} aria-hidden />
            {say('clearFilters')}
          </Button>
        </>
      )}
    </div>
  )
}
