/** Countries by the names that people write for them. */
import { countries, countryOf } from './country.js'
import { plainName } from './plain-name.js'

/** Names that are neither Korean nor English ones of the list. */
const otherNames: Readonly<Record<string, string>> = {
  ...{ usa: 'US', unitedstatesofamerica: 'US', uk: 'GB', greatbritain: 'GB', korea: 'KR' },
  ...{ southkorea: 'KR', 日本: 'JP', アメリカ: 'US', 韓国: 'KR', 中国: 'CN', 台湾: 'TW' },
  ...{ 한국: 'KR', vietnam: 'VN', vietnamsr: 'VN', taiwan: 'TW', hongkong: 'HK' },
}

const byName: ReadonlyMap<string, number> = new Map([
  ...countries.flatMap(({ code, ko, en }) =>
    [ko, en].map(name => [plainName(name), countryOf(code)] as const),
  ),
  ...Object.entries(otherNames).map(([name, code]) => [plainName(name), countryOf(code)] as const),
])

/** The country with this code or name, as `countryOf` numbers it; 0 if none, or not surely one. */
export function countryMeant(text: string): number {
  return countryOf(text) || (byName.get(plainName(text)) ?? 0)
}
