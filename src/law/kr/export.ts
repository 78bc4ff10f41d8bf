/** The law of Korea for what leaves it, by instrument; the inbound law stands in `index.ts`. */
import { exportAfter } from './export-after.js'
import { exportCustoms } from './export-customs.js'
import { exportNotice } from './export-notice.js'
import { exportVat } from './export-vat.js'

export const krExport = { exportCustoms, exportNotice, exportVat, exportAfter }

export type ExportLaw = typeof krExport
