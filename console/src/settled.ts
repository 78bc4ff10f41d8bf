/** A value once it has rested for a while, so that not every letter asks the server. */
import { useEffect, useState } from 'react'

const pause = 350

export function useSettled<T>(value: T, name: string): T {
  const [settled, setSettled] = useState({ value, name })
  useEffect(() => {
    if (settled.name === name) return
    const timer = setTimeout(() => setSettled({ value, name }), pause)
    return () => clearTimeout(timer)
  }, [value, name, settled])
  return settled.value
}
