/** Asks the server for plans, declarations, papers, evidence and amendments of orders. Nothing is kept. */
import { useMutation, useQuery } from '@tanstack/react-query'
import type { AtHand, FileKind, HeldFile } from './at-hand.js'
import type { Amendment, Build, Evidence, Papers, Plan } from './declared.js'
import { ask } from './server.js'

/** Letters are taken in parts: a call has room for so many. */
const part = 32_768

export function base64Of(text: string): string {
  const bytes = new TextEncoder().encode(text)
  let letters = ''
  for (let from = 0; from < bytes.length; from += part)
    letters += String.fromCharCode(...bytes.subarray(from, from + part))
  return btoa(letters)
}

const members: Readonly<Partial<Record<FileKind, string>>> = {
  orders: 'orders_base64',
  parcels: 'parcels_base64',
  rates: 'rates_base64',
}

const membersOfEvidence: Readonly<Partial<Record<FileKind, string>>> = {
  vatRates: 'vat_rates_base64',
  payouts: 'payouts_base64',
  drawback: 'drawback_table_base64',
}

function filesIn({ files }: AtHand, names: typeof members): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([kind, member]) => {
      const file = files[kind as FileKind]
      return file === undefined || member === undefined ? [] : [[member, base64Of(file.text)]]
    }),
  )
}

/** Values of a profile without what is blank; undefined where none is chosen. */
function profilesIn({ profile }: AtHand): object {
  const given = Object.entries(profile).filter(([, value]) => value.trim() !== '')
  return given.length === 0 ? {} : { profiles: Object.fromEntries(given) }
}

function bodyOf(hand: AtHand): object {
  const { on } = hand
  return { ...filesIn(hand, members), ...profilesIn(hand), ...(on === '' ? {} : { on }) }
}

const post = <Answer>(what: string, body: object): Promise<Answer> =>
  ask<Answer>(`/v1/declarations/${what}`, { method: 'POST', body })

/** Files by their editions, never by their text; the orders first. */
function keyOf({ files }: AtHand, kinds: readonly string[]): readonly [number, ...unknown[]] {
  const editions = kinds.map(kind => files[kind as FileKind]?.edition ?? 0)
  return [files.orders?.id ?? 0, ...editions]
}

/** What was made of other orders is never shown for these, not even while these are asked for. */
const ofSameOrders =
  (hand: AtHand) =>
  <Answer>(last: Answer | undefined, asked?: { readonly queryKey: readonly unknown[] }) =>
    asked?.queryKey[1] === hand.files.orders?.id ? last : undefined

export function usePlan(hand: AtHand) {
  return useQuery({
    queryKey: ['declaration-plan', ...keyOf(hand, Object.keys(members)), hand.on],
    queryFn: () => post<Plan>('plan', bodyOf({ ...hand, profile: {} })),
    enabled: hand.files.orders !== undefined,
    placeholderData: ofSameOrders(hand),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}

export interface BuildAsked {
  readonly way: string
  readonly era: string
  readonly forms: readonly string[]
}

export function useBuild() {
  return useMutation({
    mutationFn: ({ hand, asked }: { readonly hand: AtHand; readonly asked: BuildAsked }) => {
      const { way, era, forms } = asked
      const body = { ...bodyOf(hand), serial: Number(hand.serial), era, forms }
      return post<Build>('build', way === '' ? body : { ...body, way })
    },
  })
}

export interface PapersAsked {
  readonly papers: readonly string[]
  readonly language: string
}

export function usePapers() {
  return useMutation({
    mutationFn: ({ hand, asked }: { readonly hand: AtHand; readonly asked: PapersAsked }) =>
      post<Papers>('papers', { ...bodyOf(hand), ...asked }),
  })
}

export interface EvidenceAsked {
  readonly period: string
  readonly isApproximate: boolean
  readonly language: string
}

export function useEvidence(hand: AtHand, asked: EvidenceAsked) {
  const { period, isApproximate, language } = asked
  return useQuery({
    queryKey: [
      ...[
        'declaration-evidence',
        ...keyOf(hand, [members, membersOfEvidence].flatMap(Object.keys)),
      ],
      ...[hand.profile, hand.on, asked],
    ],
    queryFn: () =>
      post<Evidence>('evidence', {
        ...{ ...bodyOf(hand), ...filesIn(hand, membersOfEvidence), period, language },
        approximate_rates: isApproximate,
      }),
    enabled: hand.files.orders !== undefined,
    placeholderData: ofSameOrders(hand),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}

export interface AmendmentAsked {
  readonly before: HeldFile
  readonly kind: 'correct' | 'withdraw' | 'extend'
  readonly corrected?: HeldFile | undefined
  readonly extendTo: string
  readonly acceptedOn: string
  readonly reason: string
  readonly fault: string
  readonly serial: string
}

export function useAmendment() {
  return useMutation({
    mutationFn: (asked: AmendmentAsked) => {
      const { before, kind, corrected, extendTo, acceptedOn, reason, fault, serial } = asked
      return post<Amendment>('amend', {
        ...{ declaration_base64: base64Of(before.text), kind, reason, fault },
        ...(kind === 'correct' && corrected ? { corrected_base64: base64Of(corrected.text) } : {}),
        ...(kind === 'extend' ? { extend_to: extendTo } : {}),
        ...{ accepted_on: acceptedOn, serial: Number(serial) },
      })
    },
  })
}
