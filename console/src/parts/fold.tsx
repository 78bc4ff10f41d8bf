/** Something that unfolds where it stands. */
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { useFolds } from '../open-folds.js'

interface FoldProps {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly isOpen?: boolean
  readonly onOpen?: (isOpen: boolean) => void
}

export function Fold({ title, children, isOpen = false, onOpen }: FoldProps) {
  return (
    <Disclosure className="fold" defaultExpanded={isOpen} onExpandedChange={onOpen}>
      <Heading className="fold-head" level={3}>
        <Button slot="trigger" className="fold-button">
          <ChevronRight size={15} aria-hidden className="fold-mark" />
          <span>{title}</span>
        </Button>
      </Heading>
      <DisclosurePanel className="fold-body">{children}</DisclosurePanel>
    </Disclosure>
  )
}

/** A fold that is found as it was left by who comes back to the page. */
export function KeptFold({ name, isOpen = false, ...fold }: FoldProps & { readonly name: string }) {
  const folds = useFolds()
  return (
    <Fold
      {...fold}
      isOpen={folds.stateOf(name) ?? isOpen}
      onOpen={next => folds.note(name, next)}
    />
  )
}
