/** A button that asks for a file and hands it over. */
import { FileUp } from 'lucide-react'
import { Button, FileTrigger } from 'react-aria-components'

interface Props {
  readonly label: string
  readonly types: readonly string[]
  readonly isBusy: boolean
  readonly take: (file: File) => void
}

export function FileButton({ label, types, isBusy, take }: Props) {
  return (
    <FileTrigger
      acceptedFileTypes={types}
      onSelect={files => {
        const [file] = files ? [...files] : []
        if (file) take(file)
      }}
    >
      <Button className="button" isDisabled={isBusy}>
        <FileUp size={15} aria-hidden />
        {label}
      </Button>
    </FileTrigger>
  )
}
