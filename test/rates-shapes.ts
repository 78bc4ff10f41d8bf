/** Answers of the public rate service in the shapes that it is known to give. */

export interface Shape {
  readonly aplyBgnDt: string
  readonly cntySgn: string
  readonly mtryUtNm: string
  readonly currSgn: string
  readonly fxrt: string
  readonly imexTp: string
}

const columns = ['aplyBgnDt', 'cntySgn', 'mtryUtNm', 'currSgn', 'fxrt', 'imexTp'] as const

/** The week of 2026-09-27. */
export function shape(currSgn: string, fxrt: string, more: Partial<Shape> = {}): Shape {
  const usual = { aplyBgnDt: '20260927', cntySgn: currSgn.slice(0, 2), mtryUtNm: currSgn }
  return { ...usual, currSgn, fxrt, imexTp: '2', ...more }
}

export function xmlOf(items: readonly Shape[], total = items.length): string {
  const cells = (item: Shape) => columns.map(name => `<${name}>${item[name]}</${name}>`).join('')
  const list = items.map(item => `<item>${cells(item)}</item>`).join('')
  const header =
    '<header><resultCode>00</resultCode><resultMsg>NORMAL SERVICE.</resultMsg></header>'
  const counts = `<numOfRows>100</numOfRows><pageNo>1</pageNo><totalCount>${total}</totalCount>`
  const body = `<body><items>${list}</items>${counts}</body>`
  return `<?xml version="1.0" encoding="UTF-8"?><response>${header}${body}</response>`
}

export function jsonOf(items: readonly Shape[]): string {
  const header = { resultCode: '00', resultMsg: 'NORMAL SERVICE.' }
  const numbered = items.map(item => ({ ...item, fxrt: Number(item.fxrt) }))
  const item = numbered.length === 1 ? numbered[0] : numbered
  const body = { items: numbered.length === 0 ? '' : { item }, totalCount: items.length }
  return JSON.stringify({ response: { header, body } })
}

export const keyNotRegistered =
  '<OpenAPI_ServiceResponse><cmmMsgHeader><errMsg>SERVICE ERROR</errMsg>' +
  '<returnAuthMsg>SERVICE_KEY_IS_NOT_REGISTERED_ERROR</returnAuthMsg>' +
  '<returnReasonCode>30</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>'

export const serviceTimedOut = keyNotRegistered
  .replace('SERVICE_KEY_IS_NOT_REGISTERED_ERROR', 'SERVICETIMEOUT_ERROR')
  .replace('>30<', '>05<')
