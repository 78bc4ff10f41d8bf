/** What the server makes of orders, as it answers. */
import type { Text } from 'gwanmun/pages'
import type { Basis } from './declarations.js'

export interface DeclareProblem {
  /** Which of the files given its row is of. */
  readonly file: string
  readonly row: number
  readonly column: string
  readonly code: string
  readonly value: string
  readonly message: Text
}

export interface Told {
  readonly problem_count: number
  readonly problems: readonly DeclareProblem[]
  readonly warnings: readonly DeclareProblem[]
}

export interface MadeFile {
  readonly name: string
  readonly media_type: string
  readonly bytes: number
  readonly content_base64: string
}

export interface PlannedWay {
  readonly way: string
  /** null is not known. */
  readonly open: boolean | null
  readonly why: Text
  readonly unless?: Text | null
  readonly basis: readonly Basis[]
}

export interface PlannedDeclaration {
  readonly declaration: string
  readonly orders: readonly string[]
  readonly on: string
  readonly declared_fob_krw: number | null
  readonly ways: readonly PlannedWay[]
  readonly recommended: string | null
  readonly lost: readonly {
    readonly way: string
    readonly loses: string
    readonly what: Text
    readonly basis: readonly Basis[]
  }[]
}

export interface Plan extends Told {
  readonly declarations: readonly PlannedDeclaration[]
}

export interface BuiltDeclaration {
  readonly declaration: string
  readonly number: string
  readonly orders: readonly string[]
  readonly way: string
  readonly way_title?: Text
  readonly declared_fob_krw: number
}

export interface Build extends Told {
  readonly declarations: readonly BuiltDeclaration[]
  readonly not_built: readonly {
    readonly declaration: string
    readonly orders: readonly string[]
  }[]
  readonly next_serial: number
  readonly files: readonly MadeFile[]
}

export interface Papers extends Told {
  readonly files: readonly MadeFile[]
}

interface Sum {
  readonly count: number
  readonly won: number
}

export interface EvidenceLine {
  readonly shipment: string
  readonly number: string
  readonly proof: 'declaration' | 'post_receipt' | 'bank_certificate'
  readonly proof_title: Text
  readonly orders: readonly string[]
  readonly supplied_on: string
  readonly currency: string
  readonly foreign: string
  readonly rate: string | null
  readonly rate_of: string | null
  readonly krw: number
  readonly converted: boolean
  readonly approximate: boolean
}

interface PayoutLine {
  readonly order: string
  readonly currency: string
  readonly charged: string
  readonly paid: string
  readonly fee: string
  readonly net: string
  readonly difference: string
}

export interface Evidence extends Told {
  readonly period: { readonly name: string; readonly from: string; readonly to: string }
  readonly complete: boolean
  readonly totals: { readonly all: Sum; readonly exported: Sum; readonly others: Sum }
  readonly lines: readonly EvidenceLine[]
  readonly left_out: readonly {
    readonly shipment: string
    readonly why: string
    readonly why_title: Text
  }[]
  readonly refunds: readonly {
    readonly order: string
    readonly currency: string
    readonly amount: string
    readonly taken_off_krw: number
  }[]
  readonly performance: readonly {
    readonly to: string
    readonly declarations: number
    readonly fob_krw: number
    readonly fob_usd: string
  }[]
  readonly drawback: {
    readonly estimate_krw: number
    readonly lines: readonly {
      readonly shipment: string
      readonly line: number
      readonly hs: string
      readonly estimate_krw: number
      readonly why_title: Text
    }[]
  } | null
  readonly payouts: readonly PayoutLine[] | null
  readonly files: readonly MadeFile[]
}

export interface Amendment {
  readonly number: string
  readonly changes: readonly {
    readonly field: string
    readonly title: Text
    readonly line?: string | number | null
    readonly item?: string | number | null
    readonly before: string
    readonly after: string
  }[]
  readonly files: readonly MadeFile[]
}
