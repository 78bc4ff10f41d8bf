/** The cells of an entry of the audit in words: who, about what, and how it ended. */
import { Copy } from 'lucide-react'
import { Button } from 'react-aria-components'
import { type AuditEntry, countedIn } from '../../audit.js'
import { madeOf, shortId, type Thing, targetOf } from '../../audit-things.js'
import { useCopied } from '../../copied.js'
import { useFigures } from '../../figures.js'
import { eraseTexts } from '../../texts-erase.js'
import { type OwnKey, useOwnSay } from './own-say.js'

const tones = { done: 'good', refused: 'warn', failed: 'bad', open: '' } as const

export function Outcome({ entry }: { readonly entry: AuditEntry }) {
  const say = useOwnSay()
  const word = entry.result ?? 'open'
  const title = entry.status === null ? undefined : `HTTP ${entry.status}`
  return (
    <span className={`badge ${tones[word]}`} title={title}>
      {say(`auditResult_${word}`)}
    </span>
  )
}

/** An address that tells something: that of another machine. */
function isElsewhere(address: string): boolean {
  return address !== '' && !/^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address)
}

export function Who({ entry }: { readonly entry: AuditEntry }) {
  const say = useOwnSay()
  const { who, how, address } = entry
  const isServer = how === 'nobody' && who !== ''
  const by = say(isServer ? 'auditHow_server' : (`auditHow_${how}` as OwnKey))
  return (
    <>
      <strong>{who}</strong>
      <p className="soft">{isElsewhere(address) ? `${by} · ${address}` : by}</p>
    </>
  )
}

/** A number that nobody reads out: its end, with all of it to be copied. */
function LongId({ name, id }: { readonly name: string; readonly id: string }) {
  const say = useOwnSay()
  const { isCopied, copy } = useCopied()
  return (
    <span className="nowrap">
      <span className="mono" title={id}>
        {shortId(id)}
      </span>{' '}
      <Button
        className="copy-id"
        aria-label={say('auditCopy', { name: `${name} ${shortId(id)}` })}
        onPress={() => copy(id)}
      >
        <Copy size={13} aria-hidden />
      </Button>
      {isCopied && (
        <span className="soft" role="status">
          {say('copied')}
        </span>
      )}
    </span>
  )
}

function OneThing({ thing: { kind, id } }: { readonly thing: Thing }) {
  const say = useOwnSay()
  const key = `auditThing_${kind}`
  const name = key in eraseTexts ? say(key as OwnKey) : ''
  return (
    <span className="thing">
      {name} {shortId(id) === id ? <strong>{id}</strong> : <LongId {...{ name, id }} />}
    </span>
  )
}

const countedKeys = { erased: 'auditErased', round: 'roundText', sample: 'auditSample' } as const

function Counted({ counted }: { readonly counted: NonNullable<ReturnType<typeof countedIn>> }) {
  const say = useOwnSay()
  const { count } = useFigures()
  const { of, ...numbers } = counted
  const figures = Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, count(value)]),
  )
  return <>{say(countedKeys[of], figures)}</>
}

/** What it was about and what came of it: numbers and names, as they were noted. */
export function About({ entry }: { readonly entry: AuditEntry }) {
  const say = useOwnSay()
  const counted = countedIn(entry)
  if (counted) return <Counted counted={counted} />
  const target = targetOf(entry.operation, entry.target)
  const made = madeOf(entry.operation, entry.made)
  return (
    <>
      {target && <OneThing thing={target} />}
      {made && (
        <div>
          {target && <span className="soft">{say('auditMade')} </span>}
          <OneThing thing={made} />
        </div>
      )}
    </>
  )
}
