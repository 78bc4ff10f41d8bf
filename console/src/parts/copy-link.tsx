/** Copies the address of the page: all that was asked stands in it. */
import { Link2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useSay } from '../language.js'

export function CopyLink() {
  const say = useSay()
  const [isCopied, setCopied] = useState(false)
  return (
    <Button
      className="button"
      onPress={async () => {
        await navigator.clipboard.writeText(location.href)
        setCopied(true)
      }}
    >
      <Link2 size={15} aria-hidden />
      {say(isCopied ? 'copied' : 'copyLink')}
    </Button>
  )
}
