/** The head of a page, and panels. */
import { type ReactNode, useEffect } from 'react'
import { useSay } from '../language.js'

interface HeadProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly children?: ReactNode
}

export function Head({ title, lead, children }: HeadProps) {
  const say = useSay()
  const name = say('name')
  useEffect(() => {
    document.title = `${title} · ${name}`
  }, [title, name])
  return (
    <div className="head">
      <div>
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
      </div>
      {children}
    </div>
  )
}

type Width = 3 | 4 | 5 | 6 | 7 | 8 | 12

interface PanelProps {
  readonly title?: string
  readonly aside?: ReactNode
  readonly width?: Width
  /** What is worked with on the screen is not printed. */
  readonly isOnScreen?: boolean
  /** What leads to it calls it so. */
  readonly id?: string
  readonly children: ReactNode
}

export function Panel({ title, aside, width = 12, isOnScreen, id, children }: PanelProps) {
  return (
    <section className={`panel w${width}${isOnScreen ? ' no-print' : ''}`} id={id}>
      {title && (
        <header>
          <h2 tabIndex={id === undefined ? undefined : -1}>{title}</h2>
          {aside}
        </header>
      )}
      {children}
    </section>
  )
}

/** A wide table: what does not fit is reached by scrolling, with keys too. */
export function Wide({
  label,
  children,
}: {
  readonly label: string
  readonly children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <section className="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
