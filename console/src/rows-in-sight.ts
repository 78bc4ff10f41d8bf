/** Which rows of a long list are in sight, however it is scrolled: only those are made. */
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { headHeight, stretchOf } from './stretch.js'

const overscan = 12
/** Rows are placed from every so manieth one: a browser moves nothing by more than 33,554,432 points. */
const baseStep = 100_000

export interface InSight {
  /** Numbers of rows, in their order. */
  readonly rows: readonly number[]
  /** The row that stands at the top of the body, before that is moved. */
  readonly base: number
  readonly height: number
  readonly isScrolling: boolean
  /** Rows that fit into the view. */
  readonly fit: number
  /** Scrolls as little as brings a row into view. */
  readonly show: (row: number) => void
}

interface Places {
  readonly view: RefObject<HTMLDivElement | null>
  readonly body: RefObject<HTMLTableSectionElement | null>
  /** The height of a row. */
  readonly each: number
}

/** What is left of the view below the head of the table. */
function heightOf(view: HTMLElement | null): number {
  return Math.max((view?.clientHeight ?? 0) - headHeight, headHeight)
}

/** Rows in the order of where they are laid out, moved by what the list is longer. */
function numbersOf(
  virtual: Virtualizer<HTMLDivElement, Element>,
  total: number,
  moved: number,
): readonly number[] {
  return virtual
    .getVirtualItems()
    .map(({ index }) => index + moved)
    .filter(row => row < total)
}

export function useInSight(total: number, { view, body, each }: Places): InSight {
  const stretch = useMemo(() => stretchOf(total, each), [total, each])
  const virtual = useVirtualizer({
    count: Math.ceil(stretch.height / each),
    getScrollElement: () => view.current,
    estimateSize: () => each,
    overscan,
  })
  // It keeps the heights it took first: a window that is turned has rows of another height.
  useLayoutEffect(() => virtual.measure(), [virtual, each])
  const shift = useCallback((): number => {
    return stretch.shiftAt(view.current?.scrollTop ?? 0, heightOf(view.current))
  }, [stretch, view])
  const drawnFrom = useRef(0)
  const place = useCallback((): void => {
    const moved = shift() - drawnFrom.current * each
    if (body.current) body.current.style.transform = moved === 0 ? '' : `translateY(${-moved}px)`
  }, [shift, body, each])
  const moved = Math.floor(shift() / each)
  const base = moved - (moved % baseStep)
  // Until rows are drawn again they stand where they stood, however far it was scrolled.
  useLayoutEffect(() => {
    drawnFrom.current = base
    place()
  })
  useEffect(() => {
    const element = view.current
    element?.addEventListener('scroll', place, { passive: true })
    return () => element?.removeEventListener('scroll', place)
  }, [place, view])
  const show = useCallback(
    (row: number): void => {
      const element = view.current
      if (!element) return
      const height = heightOf(element)
      const now = element.scrollTop + shift()
      const top = row * each
      const bottom = top + each - height
      const to = top < now ? top : Math.max(bottom, now)
      if (to !== now) element.scrollTop = stretch.scrolledTo(to, height)
    },
    [view, shift, stretch, each],
  )
  return {
    rows: numbersOf(virtual, total, moved),
    base,
    height: stretch.height,
    isScrolling: virtual.isScrolling,
    fit: Math.max(Math.floor(heightOf(view.current) / each), 1),
    show,
  }
}
