/** A chart: drawn once it is there, read as a table by whoever cannot see it, pressed to see what is behind. */
import type { EChartsCoreOption, EChartsType } from 'echarts/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '../language.js'
import { Fold } from '../parts/fold.js'
import { Empty } from '../parts/states.js'
import { useTheme } from '../theme.js'
import { type Colours, coloursNow } from './colours.js'

export type Draw = (colours: Colours) => EChartsCoreOption

interface ChartProps {
  readonly label: string
  readonly draw: Draw
  /** What was pressed, as a place on the axis below. */
  readonly onPick?: (at: number) => void
  /** The point that was pressed, as its option gave it. */
  readonly onPoint?: (datum: object) => void
  readonly isTall?: boolean
  /** Said in its place where it has nothing to draw. */
  readonly none?: string | undefined
  readonly table: ReactNode
}

interface Press {
  readonly offsetX: number
  readonly offsetY: number
}

interface Presses {
  readonly onPick?: ((at: number) => void) | undefined
  readonly onPoint?: ((datum: object) => void) | undefined
}

/** A whole column is pressed, however low its bar is; or a point. */
function listen(chart: EChartsType, presses: () => Presses): void {
  chart.getZr().on('click', ({ offsetX, offsetY }: Press) => {
    if (!chart.containPixel('grid', [offsetX, offsetY])) return
    const at: unknown = chart.convertFromPixel({ xAxisIndex: 0 }, offsetX)
    if (typeof at === 'number') presses().onPick?.(at)
  })
  chart.on('click', ({ data }) => {
    if (typeof data === 'object' && data !== null) presses().onPoint?.(data)
  })
}

async function begin(place: HTMLElement, presses: () => Presses): Promise<EChartsType> {
  const { init } = await import('./engine.js')
  const chart = init(place)
  listen(chart, presses)
  return chart
}

const ground = ({ ink, font }: Colours): EChartsCoreOption => ({
  animation: false,
  textStyle: { color: ink, fontFamily: font },
})

function useChart(draw: Draw, presses: Presses) {
  const place = useRef<HTMLDivElement>(null)
  const held = useRef<EChartsType>(undefined)
  const pressed = useRef(presses)
  const drawn = useRef(draw)
  const theme = useTheme()
  pressed.current = presses
  drawn.current = draw
  const show = useRef(() => {
    const colours = coloursNow()
    held.current?.setOption({ ...ground(colours), ...drawn.current(colours) }, true)
  })
  useEffect(() => {
    const element = place.current!
    let isGone = false
    const watch = new ResizeObserver(() => held.current?.resize())
    // Letters that came late are drawn in their own font.
    const again = (): void => show.current()
    // What is printed is drawn before the event ends.
    const atOnce = (): void => {
      show.current()
      held.current?.getZr().flush()
    }
    document.fonts.addEventListener('loadingdone', again)
    addEventListener('beforeprint', atOnce)
    addEventListener('afterprint', atOnce)
    void begin(element, () => pressed.current).then(chart => {
      if (isGone) return chart.dispose()
      held.current = chart
      show.current()
      watch.observe(element)
    })
    return () => {
      isGone = true
      watch.disconnect()
      document.fonts.removeEventListener('loadingdone', again)
      removeEventListener('beforeprint', atOnce)
      removeEventListener('afterprint', atOnce)
      held.current?.dispose()
      held.current = undefined
    }
  }, [])
  useEffect(() => show.current(), [draw, theme])
  return place
}

type DrawnProps = Omit<ChartProps, 'table' | 'none'>

function Drawn({ label, draw, isTall = false, ...presses }: DrawnProps) {
  const place = useChart(draw, presses)
  return (
    <div ref={place} className={isTall ? 'chart tall' : 'chart'} role="img" aria-label={label} />
  )
}

export function Chart({ table, none, ...drawn }: ChartProps) {
  const say = useSay()
  return (
    <>
      {none === undefined ? <Drawn {...drawn} /> : <Empty title={none} />}
      <Fold title={say('chartTable')}>{table}</Fold>
    </>
  )
}
