/** Copies a text, and tells that it was copied. */
import { useState } from 'react'

export function useCopied(): { readonly isCopied: boolean; copy(text: string): Promise<void> } {
  const [isCopied, setCopied] = useState(false)
  return {
    isCopied,
    copy: async text => {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    },
  }
}
