/** How far something is; without a share it only goes on. */
import { Label, ProgressBar } from 'react-aria-components'

interface ShareBarProps {
  readonly label: string
  readonly share: number | null
}

export function ShareBar({ label, share }: ShareBarProps) {
  return (
    <ProgressBar
      className="progress"
      value={share === null ? 0 : share * 100}
      isIndeterminate={share === null}
    >
      {({ percentage, valueText }) => (
        <>
          <Label>{label}</Label>
          <span className="soft">{share === null ? '' : valueText}</span>
          <progress className="bar" max={100} value={percentage ?? 0} aria-hidden />
        </>
      )}
    </ProgressBar>
  )
}
