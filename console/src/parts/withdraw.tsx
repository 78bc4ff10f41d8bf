/** A judged file that should not have come is withdrawn, asked once more; and that it was. */
import { Undo2 } from 'lucide-react'
import { useFigures } from '../figures.js'
import { isWithdrawn, type Job } from '../jobs.js'
import { useSayOf } from '../language.js'
import { withdrawnTexts } from '../texts-withdrawn.js'
import { Asked, Confirm } from './remove.js'
import { useMay } from './settings/may.js'

/** Beside the last judgement of a file that stands. The sample has a way of its own. */
export function WithdrawFile({ job }: { readonly job: Job }) {
  const sayOf = useSayOf(withdrawnTexts)
  const mayWithdraw = useMay('manager')
  const { file } = job
  if (!mayWithdraw || !job.is_real || file.is_made_up || isWithdrawn(job)) return null
  return (
    <div className="row after">
      <Asked
        label={sayOf('withdrawMore')}
        icon={Undo2}
        dialog={close => (
          <Confirm
            title={sayOf('withdrawAsk', { name: file.name })}
            label={sayOf('withdraw')}
            method="POST"
            path={`/v1/files/${file.id}/withdrawal`}
            close={close}
          >
            <p className="notice warn">{sayOf('withdrawWhat')}</p>
            <p className="soft">{sayOf('withdrawKept')}</p>
          </Confirm>
        )}
      />
    </div>
  )
}

export function Withdrawn({ job }: { readonly job: Job }) {
  const sayOf = useSayOf(withdrawnTexts)
  const { instant } = useFigures()
  const { withdrawn_at: at, withdrawn_by: who } = job.file
  if (!isWithdrawn(job) || at === null) return null
  return (
    <p className="notice warn open">
      {sayOf('fileWithdrawn', { when: instant(at), who: who ?? '' })}
    </p>
  )
}
