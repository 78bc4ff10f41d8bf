/** Hands a text over as a file; of a CSV Excel knows by its mark that it is UTF-8. */
export function saveText(name: string, text: string): void {
  const mark = name.endsWith('.csv') ? '\uFEFF' : ''
  const address = URL.createObjectURL(new Blob([mark, text], { type: 'text/plain' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
