/** A track has one colour, wherever it is drawn; what is not known is grey and hatched. */
import type { Colours } from './colours.js'

/** Places in the row of colours: tracks of mail take those that express parcels leave. */
const places: Readonly<Record<string, number>> = {
  ...{ list: 0, simplified: 1, general: 2 },
  ...{ free_on_spot: 5, taxed_on_spot: 4, declaration: 2, simple: 1 },
}

const hatch = {
  ...{ symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 4] },
  rotation: -Math.PI / 4,
}

export interface Shade {
  readonly color: string
  readonly decal?: object
}

/** How a track is drawn; '' is not known, and mail is told from express by its stripes where needed. */
export function shadeOfTrack(track: string, { series, line, soft, panel }: Colours): Shade {
  const place = places[track]
  if (place === undefined) return { color: line, decal: { ...hatch, color: soft } }
  const color = series[place]!
  const isOfMail = track === 'declaration' || track === 'simple'
  return isOfMail ? { color, decal: { ...hatch, dashArrayY: [1, 6], color: panel } } : { color }
}
