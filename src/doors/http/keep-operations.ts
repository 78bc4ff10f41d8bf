/** The operations on what is kept: files, jobs, parcels and the overview. */
import { setMaxListeners } from 'node:events'
import type { FastifyInstance } from 'fastify'
import type { Desk } from '../../ask/desk.js'
import { declarationsCreate } from './declarations-create.js'
import { declarationsCalendar, declarationsDue } from './declarations-due.js'
import { declarationsList } from './declarations-list.js'
import { declarationsNote } from './declarations-note.js'
import { declarationsShow } from './declarations-show.js'
import { editionsKept } from './editions-kept.js'
import { editionsList } from './editions-list.js'
import { filesCreate, fileTypes } from './files-create.js'
import { filesJudge } from './files-judge.js'
import { filesList } from './files-list.js'
import { filesRemove } from './files-remove.js'
import { filesShow } from './files-show.js'
import { filesWithdraw } from './files-withdraw.js'
import { headsRead } from './heads-read.js'
import { jobsCancel } from './jobs-cancel.js'
import { jobsCompare } from './jobs-compare.js'
import { jobsList } from './jobs-list.js'
import { jobsResults } from './jobs-results.js'
import { jobsResume } from './jobs-resume.js'
import { jobsShow } from './jobs-show.js'
import { jobsWatch } from './jobs-watch.js'
import type { Kept } from './keep-schemas.js'
import { registerOperations } from './operation.js'
import { overviewShow } from './overview-show.js'
import { parcelsList } from './parcels-list.js'
import { parcelsShow } from './parcels-show.js'
import { personsErase } from './persons-erase.js'
import { personsLook } from './persons-look.js'
import { problemGroups, problemsList } from './problems-list.js'
import { ratesBoard } from './rates-board.js'
import { ratesFetch } from './rates-fetch.js'
import { ratesImport, tableTypes } from './rates-import.js'
import { retentionDue } from './retention-due.js'
import { retentionSet } from './retention-set.js'
import { retentionShow } from './retention-show.js'
import { sampleRemove } from './sample-remove.js'
import { sampleShow } from './sample-show.js'
import { scheduleChoose } from './schedule-choose.js'
import { scheduleEditions } from './schedule-editions.js'
import { editionTypes, scheduleImport } from './schedule-import.js'
import { trendShow } from './trend-show.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Aborted when the server stops, so that streams without an end do not hold it up. */
    stopping: AbortSignal
  }
}

export interface KeptParts {
  readonly desk: Desk
  readonly keep: Kept
  readonly clock: () => Date
}

/** Bytes of files are left as they come at these addresses only. */
async function registerUploads(app: FastifyInstance, desk: Desk, keep: Kept): Promise<void> {
  await app.register(async own => {
    own.addContentTypeParser([...fileTypes], (_request, _payload, done) => done(null))
    registerOperations(own, [filesCreate(keep)])
  })
  await app.register(async own => {
    own.addContentTypeParser([...fileTypes], { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    )
    registerOperations(own, [headsRead()])
  })
  await app.register(async own => {
    own.removeAllContentTypeParsers()
    const types = new Set([...tableTypes, ...editionTypes])
    own.addContentTypeParser([...types], (_request, _payload, done) => done(null))
    registerOperations(own, [ratesImport(desk, keep), scheduleImport(desk, keep)])
  })
}

export async function registerKept(
  app: FastifyInstance,
  { desk, keep, clock }: KeptParts,
): Promise<void> {
  const stop = new AbortController()
  setMaxListeners(0, stop.signal)
  app.decorate('stopping', stop.signal)
  app.addHook('preClose', async () => stop.abort())
  await registerUploads(app, desk, keep)
  registerOperations(app, [
    filesList(keep),
    filesShow(keep),
    filesJudge(keep),
    filesRemove(keep),
    filesWithdraw(keep),
    jobsList(keep),
    jobsShow(keep),
    jobsWatch(keep),
    jobsCancel(keep),
    jobsResume(keep),
    jobsResults(keep, 'decisions'),
    jobsResults(keep, 'problems'),
    jobsCompare(keep),
    problemsList(keep),
    problemGroups(keep),
    parcelsList(keep, clock),
    parcelsShow(keep, clock),
    overviewShow(keep, clock),
    trendShow(keep, clock),
    editionsList(keep),
    editionsKept(keep),
    declarationsList(keep, clock),
    declarationsCreate(keep, clock),
    declarationsShow(keep, clock),
    declarationsNote(keep, clock),
    declarationsDue(keep, clock),
    declarationsCalendar(keep, clock),
    retentionShow(keep),
    retentionDue(keep),
    retentionSet(keep),
    sampleShow(keep),
    sampleRemove(keep),
    personsLook(keep),
    personsErase(keep),
    ratesBoard(desk, keep),
    ratesFetch(desk, keep),
    scheduleEditions(desk, keep),
    scheduleChoose(desk, keep),
  ])
}
