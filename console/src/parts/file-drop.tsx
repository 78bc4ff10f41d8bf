/** A place for a file: dropped there, or chosen. */
import { FileUp } from 'lucide-react'
import { Button, DropZone, FileTrigger, isFileDropItem } from 'react-aria-components'
import { useSay } from '../language.js'

interface FileDropProps {
  readonly take: (file: File) => void
  /** What may be dropped, where it is no file of parcels or orders. */
  readonly label?: string
  readonly button?: string
  /** In one row, where the place is not what the page is for. */
  readonly isSlim?: boolean
}

export function FileDrop({ take, label, button, isSlim = false }: FileDropProps) {
  const say = useSay()
  const asked = label ?? say('drop')
  return (
    <DropZone
      className={isSlim ? 'drop slim' : 'drop'}
      aria-label={asked}
      onDrop={async ({ items }) => {
        const item = items.find(isFileDropItem)
        if (item) take(await item.getFile())
      }}
    >
      <FileUp size={isSlim ? 18 : 26} aria-hidden />
      <p>{asked}</p>
      <FileTrigger onSelect={files => files?.[0] && take(files[0])}>
        <Button className={isSlim ? 'button' : 'primary'}>{button ?? say('chooseFile')}</Button>
      </FileTrigger>
    </DropZone>
  )
}
