/** A chart: drawn once it is there, read as a table by whoever cannot see it, pressed to see what is behind. */
import type { EChartsCoreOption, EChartsType } from 'echarts/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '../language.js'
import { Fold } from '../parts/fold.js'
import { useTheme } from '../theme.js'
import { type Colours, coloursNow } from './colours.js'

export type Draw = (colours: Colours) => EChartsCoreOption

interface ChartProps {
  readonly label: string
  readonly draw: Draw
  /** What was pressed, as a place on the axis below. */
  readonly onPick: (at: number) => void
  readonly table: ReactNode
}

interface Press {
  readonly offsetX: number
  readonly offsetY: number
}

/** A whole column is pressed, however low its bar is. */
function listen(chart: EChartsType, pick: (at: number) => void): void {
  chart.getZr().on('click', ({ offsetX, offsetY }: Press) => {
    if (!chart.containPixel('grid', [offsetX, offsetY])) return
    const at: unknown = chart.convertFromPixel({ xAxisIndex: 0 }, offsetX)
    if (typeof at === 'number') pick(at)
  })
}

async function begin(place: HTMLElement, pick: (at: number) => void): Promise<EChartsType> {
  const { init } = await import('./engine.js')
  const chart = init(place)
  listen(chart, pick)
  return chart
}

const ground = ({ ink, font }: Colours): EChartsCoreOption => ({
  animation: false,
  textStyle: { color: ink, fontFamily: font },
})

function useChart(draw: Draw, onPick: (at: number) => void) {
  const place = useRef<HTMLDivElement>(null)
  const held = useRef<EChartsType>(undefined)
  const picked = useRef(onPick)
  const drawn = useRef(draw)
  const theme = useTheme()
  picked.current = onPick
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
    document.fonts.addEventListener('loadingdone', again)
    void begin(element, at => picked.current(at)).then(chart => {
      if (isGone) return chart.dispose()
      held.current = chart
      show.current()
      watch.observe(element)
    })
    return () => {
      isGone = true
      watch.disconnect()
      document.fonts.removeEventListener('loadingdone', again)
      held.current?.dispose()
      held.current = undefined
    }
  }, [])
  useEffect(() => show.current(), [draw, theme])
  return place
}

export function Chart({ label, draw, onPick, table }: ChartProps) {
  const say = useSay()
  const place = useChart(draw, onPick)
  return (
    <>
      <div ref={place} className="chart" role="img" aria-label={label} />
      <Fold title={say('chartTable')}>{table}</Fold>
    </>
  )
}
