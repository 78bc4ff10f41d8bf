/** A place for a file: dropped there, or chosen. */
import { FileUp } from 'lucide-react'
import { Button, DropZone, FileTrigger, isFileDropItem } from 'react-aria-components'
import { useSay } from '../language.js'

export function FileDrop({ take }: { readonly take: (file: File) => void }) {
  const say = useSay()
  return (
    <DropZone
      className="drop"
      aria-label={say('drop')}
      onDrop={async ({ items }) => {
        const item = items.find(isFileDropItem)
        if (item) take(await item.getFile())
      }}
    >
      <FileUp size={26} aria-hidden />
      <p>{say('drop')}</p>
      <FileTrigger onSelect={files => files?.[0] && take(files[0])}>
        <Button className="primary">{say('chooseFile')}</Button>
      </FileTrigger>
    </DropZone>
  )
}
