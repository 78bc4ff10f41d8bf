/** A field whose text counts once the typing has stopped, so that not every letter asks the server. */
import { useEffect, useState } from 'react'
import { TextBox } from './inputs.js'

interface SettledBoxProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isFigure?: boolean
}

const pause = 350

export function SettledBox({ value, onChange, ...box }: SettledBoxProps) {
  const [typed, setTyped] = useState(value)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    setTyped(value)
  }
  useEffect(() => {
    if (typed === value) return
    const timer = setTimeout(() => onChange(typed), pause)
    return () => clearTimeout(timer)
  })
  return <TextBox {...box} value={typed} onChange={setTyped} />
}
