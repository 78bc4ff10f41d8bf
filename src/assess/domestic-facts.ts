/** The records of the domestic taxes on one declaration line: liquor, tobacco and consumption. */
import { type Marks, noMarks } from '../judge/marks.js'
import { notKnown } from './words.js'

/** The kinds of tobacco that have a rate of their own, as the law names them. */
export type TobaccoRate =
  | 'cigarette'
  | 'cigar'
  | 'pipe'
  | 'waterPipe'
  | 'chewing'
  | 'oral'
  | 'snuff'
  | 'heatedStick'
  | 'heatedOther'
  | 'liquid'

export interface DomesticFacts {
  isRelieved: boolean
  isSmallValue: boolean
  isSample: boolean
  customsValueKrw: number
  dutyKrw: number
  /** A `LiquorKind`; the volume of all rows and of the largest container, in 1/1,000 ml. */
  liquor: number
  /** Whether the code is of liquor, and the goods hold too little alcohol to be any. */
  isNoLiquor: boolean
  volumeE3: number
  containerE3: number
  /** A `TobaccoKind`, and what the rows say where the code does not tell. */
  tobacco: number
  tobaccoRate: TobaccoRate | undefined
  isNonLeaf: boolean
  /** Sticks, grams or millilitres, in thousandths. */
  tobaccoE3: number
  isDealer: boolean
  /** A `LuxuryKind`; value with duty, and pieces and units in thousandths, of each row. */
  luxury: number
  rows: number
  valuesKrw: Float64Array
  piecesE3: Float64Array
  unitsE3: Float64Array
  /** Whether every row says how many pieces its unit has, and whether each unit is one piece. */
  isPieceTold: boolean
  isOnePiece: boolean
}

export interface DomesticAnswer {
  consumptionKrw: number
  liquorKrw: number
  /** Consumption tax on tobacco, tobacco consumption tax, local education tax. */
  tobaccoExciseKrw: number
  tobaccoLocalKrw: number
  tobaccoEducationKrw: number
  educationKrw: number
  ruralKrw: number
  leviesKrw: number
  readonly marks: Marks
}

export function newDomesticFacts(): DomesticFacts {
  return {
    isRelieved: false,
    isSmallValue: false,
    isSample: false,
    customsValueKrw: notKnown,
    dutyKrw: notKnown,
    liquor: 0,
    isNoLiquor: false,
    volumeE3: notKnown,
    containerE3: notKnown,
    tobacco: 0,
    tobaccoRate: undefined,
    isNonLeaf: false,
    tobaccoE3: notKnown,
    isDealer: false,
    luxury: 0,
    rows: 0,
    valuesKrw: new Float64Array(1),
    piecesE3: new Float64Array(1),
    unitsE3: new Float64Array(1),
    isPieceTold: false,
    isOnePiece: false,
  }
}

export function newDomesticAnswer(marks: Marks = noMarks()): DomesticAnswer {
  return {
    consumptionKrw: 0,
    liquorKrw: 0,
    tobaccoExciseKrw: 0,
    tobaccoLocalKrw: 0,
    tobaccoEducationKrw: 0,
    educationKrw: 0,
    ruralKrw: 0,
    leviesKrw: 0,
    marks,
  }
}
