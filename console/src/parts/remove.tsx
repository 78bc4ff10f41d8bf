/** What is no record is removed: a file that came to nothing, or the made-up sample; asked once more. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type LucideIcon, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useFigures } from '../figures.js'
import type { Job } from '../jobs.js'
import { useSay } from '../language.js'
import { ask } from '../server.js'
import { useMay } from './settings/may.js'
import { Failed } from './states.js'
import { Wrong } from './wrong.js'

interface ConfirmProps {
  readonly title: string
  /** Of the button that removes. */
  readonly label: string
  readonly method?: 'DELETE' | 'POST'
  readonly path: string
  /** What goes; undefined while it is not known. */
  readonly children: ReactNode
  readonly close: () => void
  readonly done?: (() => unknown) | undefined
}

export function Confirm({ title, label, method = 'DELETE', path, ...more }: ConfirmProps) {
  const { children, close, done } = more
  const say = useSay()
  const client = useQueryClient()
  const removed = useMutation({
    mutationFn: () => ask(path, { method }),
    onSuccess: async () => {
      close()
      await done?.()
      // What is gone is asked for no more: first it leaves the list.
      await client.invalidateQueries({ queryKey: ['jobs'] })
      await client.invalidateQueries()
    },
  })
  return (
    <Dialog role="alertdialog" className="dialog">
      <Heading slot="title" level={2}>
        {title}
      </Heading>
      {children}
      <Wrong error={removed.error} />
      <div className="row tight">
        <Button className="button" autoFocus onPress={close}>
          {say('keepAsIs')}
        </Button>
        <Button
          className="primary away"
          isDisabled={!children || removed.isPending}
          onPress={() => removed.mutate()}
        >
          {label}
        </Button>
      </div>
    </Dialog>
  )
}

interface AskedProps {
  readonly label: string
  readonly icon?: LucideIcon
  readonly dialog: (close: () => void) => ReactNode
}

/** A button, and the question that it opens. */
export function Asked({ label, icon: Icon = Trash2, dialog }: AskedProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button className="button" onPress={() => setOpen(true)}>
        <Icon size={14} aria-hidden />
        {label}
      </Button>
      <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={setOpen}>
        <Modal className="modal">{isOpen && dialog(() => setOpen(false))}</Modal>
      </ModalOverlay>
    </>
  )
}

/** Beside a job that failed or was cancelled, of a file that no other job judged. */
export function RemoveFile({ job }: { readonly job: Job }) {
  const say = useSay()
  const mayRemove = useMay('clerk')
  const isNothing = job.state === 'failed' || job.state === 'cancelled'
  if (!mayRemove || !isNothing || job.file.is_judged) return null
  return (
    <Asked
      label={say('removeFile')}
      dialog={close => (
        <Confirm
          title={say('removeFileAsk', { name: job.file.name })}
          label={say('removeFile')}
          path={`/v1/files/${job.file.id}`}
          close={close}
        >
          <p className="notice warn">{say('removeFileWhat')}</p>
        </Confirm>
      )}
    />
  )
}

interface Sample {
  readonly files: number
  readonly parcels: number
  readonly lines: number
  readonly persons: number
}

type SampleProps = Pick<ConfirmProps, 'close' | 'done'>

function ConfirmSample({ close, done }: SampleProps) {
  const say = useSay()
  const { count } = useFigures()
  const sample = useQuery({
    queryKey: ['sample'],
    queryFn: ({ signal }) => ask<Sample>('/v1/sample', { signal }),
    gcTime: 0,
  })
  const counts = sample.data
  return (
    <Confirm
      title={say('removeSampleAsk')}
      label={say('removeSample')}
      path="/v1/sample"
      {...{ close, done }}
    >
      {sample.error && <Failed error={sample.error} />}
      {counts && (
        <p className="notice warn">
          {say('removeSampleWhat', {
            parcels: count(counts.parcels),
            lines: count(counts.lines),
            persons: count(counts.persons),
          })}
        </p>
      )}
    </Confirm>
  )
}

/** Where the sample is spoken of; `done` leaves a page that is of the sample alone. */
export function RemoveSample({ done }: Pick<ConfirmProps, 'done'>) {
  const say = useSay()
  const mayRemove = useMay('manager')
  if (!mayRemove) return null
  return (
    <Asked label={say('removeSample')} dialog={close => <ConfirmSample {...{ close, done }} />} />
  )
}
