/** Hands texts and bytes over as files. */

function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Of a CSV Excel knows by its mark that it is UTF-8. */
export function saveText(name: string, text: string): void {
  const mark = name.endsWith('.csv') ? '\uFEFF' : ''
  save(name, new Blob([mark, text], { type: 'text/plain' }))
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
}

export function saveBytes(name: string, base64: string, type: string): void {
  save(name, new Blob([bytesOf(base64)], { type }))
}

/** The text that bytes in UTF-8 are. */
export function textIn(base64: string): string {
  return new TextDecoder().decode(bytesOf(base64))
}
