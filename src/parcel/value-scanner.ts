/** Scans the value of a field, whatever its kind: bytes to the number that stands for it in a column. */
import { codeId } from '../basis/codes.js'
import { choiceMeant } from './choice-words.js'
import { scanCustomsId } from './customs-id.js'
import { Dictionary } from './dictionary.js'
import { fields } from './fields.js'
import { KindCode } from './kind-codes.js'
import { longestText } from './kind-store.js'
import {
  DayScanner,
  mostHsDigits,
  scanAmount,
  scanChoice,
  scanCountry,
  scanCurrency,
  scanHs,
  scanLine,
  scanQuantity,
} from './scan.js'

const choiceUnknown = -codeId['choice_unknown']!
const quantityZero = -codeId['quantity_zero']!
export const textTooLong = -codeId['text_too_long']!

const countryCodeBytes = 2
/** More names than there are countries are mistakes, which are not worth remembering. */
const mostNames = 1024

const codes = Uint8Array.from(fields, field => KindCode[field.kind])
const choiceBytes = fields.map(field => field.choices.map(c => new TextEncoder().encode(c)))

export class ValueScanner {
  readonly hsCodes = new Dictionary()
  private readonly hsDigits = new Uint8Array(mostHsDigits)
  private readonly countryTexts = new Dictionary()
  private readonly countries: number[] = []
  private readonly days: readonly DayScanner[] = fields.map(() => new DayScanner())

  /** The number of a value, or the negative number of a problem code. */
  scan(at: number, bytes: Uint8Array, start: number, end: number): number {
    switch (codes[at]) {
      case KindCode.amount:
        return scanAmount(bytes, start, end)
      case KindCode.quantity:
        return scanQuantity(bytes, start, end) || (fields[at]!.required ? quantityZero : 0)
      case KindCode.day:
        return this.days[at]!.scan(bytes, start, end)
      case KindCode.country:
        return this.scanCountryOf(bytes, start, end)
      case KindCode.currency:
        return scanCurrency(bytes, start, end)
      case KindCode.line:
        return scanLine(bytes, start, end)
      case KindCode.choice:
        return (
          scanChoice(bytes, start, end, choiceBytes[at]!) || this.scanWord(at, bytes, start, end)
        )
      case KindCode.given:
        return end - start > longestText ? textTooLong : 1
      case KindCode.customs_id:
        return end - start > longestText ? textTooLong : scanCustomsId(bytes, start, end)
      default:
        return this.scanHs(bytes, start, end)
    }
  }

  /** A country by its code at once; each name is looked up once, as long as there are few. */
  private scanCountryOf(bytes: Uint8Array, start: number, end: number): number {
    const isCode = end - start <= countryCodeBytes
    if (isCode || this.countryTexts.size === mostNames) return scanCountry(bytes, start, end)
    const text = this.countryTexts.intern(bytes, start, end)
    this.countries[text] ??= scanCountry(bytes, start, end)
    return this.countries[text]
  }

  /** A choice in the words of people. */
  private scanWord(at: number, bytes: Uint8Array, start: number, end: number): number {
    const { name, choices } = fields[at]!
    if (end - start > longestText) return choiceUnknown
    const meant = choiceMeant(name, new TextDecoder().decode(bytes.subarray(start, end)))
    return meant === undefined ? choiceUnknown : choices.indexOf(meant) + 1
  }

  private scanHs(bytes: Uint8Array, start: number, end: number): number {
    const length = scanHs(bytes, start, end, this.hsDigits)
    return length < 0 ? length : this.hsCodes.intern(this.hsDigits, 0, length)
  }
}
