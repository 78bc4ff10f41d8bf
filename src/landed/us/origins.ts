/** Origins whose goods the United States treats in a way of their own, by their numbers. */
import { countryOf } from '../../basis/country.js'

export const Country = {
  korea: countryOf('KR'),
  japan: countryOf('JP'),
  china: countryOf('CN'),
  hongKong: countryOf('HK'),
  vietnam: countryOf('VN'),
  brazil: countryOf('BR'),
  taiwan: countryOf('TW'),
  own: countryOf('US'),
}
/** Members of the European Union. */
export const europe = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'
    .split(' ')
    .map(countryOf),
)

export function isOfChina(origin: number): boolean {
  return origin === Country.china || origin === Country.hongKong
}
