/** Files that were made, each at a click. */
import { Download } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { MadeFile } from '../../declared.js'
import { useSay } from '../../language.js'
import { saveBytes } from '../../save-text.js'

/** A browser takes one file after the other; without a pause it drops some. */
const pause = 150

async function saveAll(files: readonly MadeFile[]): Promise<void> {
  for (const { name, content_base64: content, media_type: type } of files) {
    saveBytes(name, content, type)
    await new Promise(resolve => setTimeout(resolve, pause))
  }
}

export function MadeFiles({ files }: { readonly files: readonly MadeFile[] }) {
  const say = useSay()
  if (files.length === 0) return null
  return (
    <>
      <ul className="files">
        {files.map(file => (
          <li key={file.name}>
            <Button
              className="button"
              onPress={() => saveBytes(file.name, file.content_base64, file.media_type)}
            >
              <Download size={14} aria-hidden />
              {file.name}
            </Button>
          </li>
        ))}
      </ul>
      {files.length > 1 && (
        <Button className="quiet" onPress={() => void saveAll(files)}>
          {say('saveAllFiles', { count: files.length })}
        </Button>
      )}
    </>
  )
}
