/** Copies the address of the page: all that was asked stands in it. */
import { Link2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useCopied } from '../copied.js'
import { useSay } from '../language.js'

export function CopyLink() {
  const say = useSay()
  const { isCopied, copy } = useCopied()
  return (
    <Button className="button" onPress={() => copy(location.href)}>
      <Link2 size={15} aria-hidden />
      {say(isCopied ? 'copied' : 'copyLink')}
    </Button>
  )
}
