/** Which tax is due in a province of Canada, as sellers write it. */

import type { CanadianLaw } from '../../law/ca/index.js'
import type { Bound } from '../../law/law-on.js'
import type { Setting } from '../destination.js'

const names: Readonly<Record<string, string>> = {
  ontario: 'on',
  québec: 'qc',
  quebec: 'qc',
  'nova scotia': 'ns',
  'new brunswick': 'nb',
  newfoundland: 'nl',
  'newfoundland and labrador': 'nl',
  'prince edward island': 'pe',
  alberta: 'ab',
  yukon: 'yt',
  'northwest territories': 'nt',
  nunavut: 'nu',
}

export class Provinces {
  private readonly textOf: Setting['textOf']
  private readonly known: string[] = []

  constructor({ textOf }: Setting) {
    this.textOf = textOf
  }

  /** The code of a province in small letters, from `ON`, `CA-ON` or `Ontario`. */
  codeOf(region: number): string {
    this.known[region] ??= this.read(this.textOf('region', region))
    return this.known[region]
  }

  private read(text: string): string {
    const own = text.trim().toLowerCase().replace(/^ca-/, '')
    return names[own] ?? own
  }
}

/** The rate of both taxes together; undefined where the province or its tax is not known. */
export function rateOfProvince(
  { salesTaxes }: Bound<CanadianLaw>,
  province: string,
): number | undefined {
  const { federal, quebec } = salesTaxes
  if (federal === undefined) return undefined
  switch (province) {
    case 'on':
    case 'ns':
    case 'nb':
    case 'nl':
    case 'pe':
      return salesTaxes[province]
    case 'qc':
      return quebec === undefined ? undefined : federal + quebec
    case 'ab':
    case 'yt':
    case 'nt':
    case 'nu':
      return salesTaxes[province] === undefined ? undefined : federal + salesTaxes[province]
    default:
      return undefined
  }
}
