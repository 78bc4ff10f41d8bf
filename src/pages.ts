/** What pages take that judge and explain by themselves: pure, runs in a browser unchanged. */
export { answerFields } from './assess/answer-fields.js'
export type { AppliedCells } from './assess/applied-cells.js'
export type { Answer, Assessment, AssessOptions, InputLine } from './assess/assess.js'
export { assess } from './assess/assess.js'
export type { Batch } from './assess/assess-batch.js'
export { assessBatch } from './assess/assess-batch.js'
export { Book } from './assess/book.js'
export {
  type ExplainedReason,
  type ExplainedStep,
  type Explanation,
  keptReasons,
} from './assess/explain.js'
export type { Basis } from './assess/explain-basis.js'
export type { ExplainedRequirement } from './assess/explain-requirements.js'
export { givenBy, type LawDay, lawDayOf } from './assess/law-day.js'
export type { LawfulOption } from './assess/lawful-options.js'
export { type WorkKind, workOfPapers, workOfPeople } from './assess/left-to-people.js'
export { capital, labelsOf, namedProblem, plainSentence } from './assess/plain-sentence.js'
export type { ReasonCode } from './assess/reason-ids.js'
export { inboundReasons } from './assess/reasons.js'
export { requirementTexts } from './assess/requirement-texts.js'
export type { WhatIf } from './assess/what-if.js'
export {
  freightBasisTexts,
  identityTexts,
  rateKindTexts,
  reliefTexts,
  standingTexts,
  stateTexts,
  trackTexts,
  weightTexts,
} from './assess/word-texts.js'
export type { Bench } from './assess/work.js'
export { codeOf } from './basis/codes.js'
export { countries } from './basis/country.js'
export { currencyCodes } from './basis/currency.js'
export { type Day, day, formatDay, parseDay } from './basis/day.js'
export { particle, withParticles } from './basis/korean.js'
export { type Problem, problemMessage } from './basis/problem.js'
export { fieldWords } from './declare/field-forms.js'
export { type ParcelField, parcelFields } from './declare/parcel-info.js'
export { periodParts, quarterOf } from './declare/periods.js'
export { type ProfileField, profileFields } from './declare/profile.js'
export { channels, eventTexts } from './declare/states.js'
export { wayTexts } from './declare/way-texts.js'
export { type Answer as FigureAnswer, vintageName } from './figures/answer.js'
export { type BalanceWay, balancesOf } from './figures/balance.js'
export { chartOption, type Datum } from './figures/chart-option.js'
export { Ledger } from './figures/ledger.js'
export type { LedgerRows } from './figures/observation.js'
export { type PictureAsked, pictureAsked } from './figures/picture-asked.js'
export { pictureRows } from './figures/picture-table.js'
export { reservationTexts } from './figures/reservations.js'
export { type Revision, revisionsOf } from './figures/revisions.js'
export { amountTexts } from './figures/told.js'
export { amountText } from './figures/units.js'
export { verdicts } from './figures/verdict.js'
export { verdictTexts } from './figures/verdict-texts.js'
export { shownAmount, shownFormula, type Text } from './judge/steps.js'
export { collectorTexts, regimeTexts } from './landed/word-texts.js'
export { allProvisions } from './law/all-laws.js'
export { articleUrl } from './law/article-url.js'
export { basisOfVersion } from './law/basis.js'
export { chapterNames } from './law/chapter-names.js'
export { articleText, issueText } from './law/citation-text.js'
export { type FreightRow, FreightTables } from './law/freight-table.js'
export { kr } from './law/kr/index.js'
export {
  type LawChange,
  type LawSide,
  lawDiff,
  type StaleProvision,
  staleProvisions,
} from './law/law-diff.js'
export { lawKnownOn, provisionsKnown } from './law/law-known.js'
export { type LawEntry, lawOn } from './law/law-of-day.js'
export {
  boundariesOf,
  declaredOn,
  type NamedProvision,
  provisionsOf,
  versionOn,
} from './law/law-on.js'
export type { Citation, Provision, Standing, Version } from './law/provision.js'
export {
  commonDays,
  type DaySpan,
  daysWithRates,
  gapsIn,
  nearestIn,
  spansWithin,
} from './law/rate-days.js'
export { buildRateTable, type RateRow } from './law/rate-table.js'
export { applyReform, BadReform, type Reform, readReform } from './law/reform.js'
export type { CodeList, Schedule } from './law/schedule.js'
export { ordinaryRate } from './law/schedule.js'
export { shownOf, valueText } from './law/value-text.js'
export {
  type ColumnPlan,
  chosen,
  fieldsIn,
  isLarge,
  isOursAlready,
  lackingIn,
  type PlannedField,
  planFor,
  unansweredIn,
  unitsFor,
  unitsOpen,
} from './parcel/column-plan.js'
export { type FieldName, fieldOf, fields } from './parcel/fields.js'
export { filledProblem } from './parcel/filled-value.js'
export { unitNamed } from './parcel/header-words.js'
export {
  type ColumnMapping,
  fieldsFitting,
  matchColumns,
  type NamedField,
  unmatchedFields,
} from './parcel/match-columns.js'
export {
  type OutboundField,
  type OutboundFieldName,
  outboundFields,
} from './parcel/outbound-fields.js'
export { timesThousand } from './parcel/thousandfold.js'
