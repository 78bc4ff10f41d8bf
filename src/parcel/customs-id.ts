/** A customs id as a number: which personal id it is, else only what form it has. */
import { businessNumberLength, isBusinessNumber } from '../basis/business-number.js'

const zero = 48
const nine = 57
const hyphen = 45
const letterP = 80

const personalDigits = 12
const personalLength = personalDigits + 1
const halfOfPersonal = 10 ** (personalDigits / 2)

/** The numbers of personal ids are 1 (P000000000000) to this. */
const mostPersonal = 10 ** personalDigits

/** What is kept of an id that is not personal; 0 is blank. */
export const IdForm = {
  /** A business registration number with a right check digit, and with a wrong one. */
  registrationNumber: mostPersonal + 1,
  registrationNumberWrong: mostPersonal + 2,
  /** As long as a business customs id is said to be: 15 positions, a Korean letter takes two. */
  business: mostPersonal + 3,
  other: mostPersonal + 4,
} as const

const businessPositions = 15

/** Whether an id has the form of a personal one: `P` and 12 digits. */
export function isPersonalId(id: number): boolean {
  return id > 0 && id <= mostPersonal
}

/** A small number for the form of an id: the same for all personal ones, 0 for a blank one. */
export function formOf(id: number): number {
  return id > mostPersonal ? id - mostPersonal + 1 : +isPersonalId(id)
}

function isDigit(byte: number): boolean {
  return byte >= zero && byte <= nine
}

function scanPersonal(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== personalLength || bytes[start] !== letterP) return 0
  const middle = start + 1 + personalDigits / 2
  const high = digitsOf(bytes, start + 1, middle)
  const low = digitsOf(bytes, middle, end)
  return high < 0 || low < 0 ? 0 : high * halfOfPersonal + low + 1
}

/** A few digits as a number, or -1; so few that whole machine numbers do. */
function digitsOf(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - zero
    if (digit < 0 || digit > 9) return -1
    value = (Math.imul(value, 10) + digit) | 0
  }
  return value
}

const digits = new Uint8Array(businessNumberLength)

/** Ten digits, with or without the hyphens of 000-00-00000. */
function scanRegistration(bytes: Uint8Array, start: number, end: number): number {
  const isHyphened = end - start === businessNumberLength + 2
  if (!isHyphened && end - start !== businessNumberLength) return 0
  let count = 0
  for (let at = start; at < end; at++) {
    const place = at - start
    if (isHyphened && (place === 3 || place === 6)) {
      if (bytes[at] !== hyphen) return 0
    } else if (isDigit(bytes[at]!)) digits[count++] = bytes[at]! - zero
    else return 0
  }
  return isBusinessNumber(digits) ? IdForm.registrationNumber : IdForm.registrationNumberWrong
}

/** Positions of a text: one for each ASCII byte, two for each other letter. */
function positionsOf(bytes: Uint8Array, start: number, end: number): number {
  let positions = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!
    if (byte < 0x80) positions += 1
    else if (byte >= 0xc0) positions += 2
  }
  return positions
}

/** An id as it stands in a file: its number or its form, never an error. */
export function scanCustomsId(bytes: Uint8Array, start: number, end: number): number {
  const known = scanPersonal(bytes, start, end) || scanRegistration(bytes, start, end)
  if (known > 0) return known
  return positionsOf(bytes, start, end) === businessPositions ? IdForm.business : IdForm.other
}
