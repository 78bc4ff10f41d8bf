/** The thread that writes and hashes the decisions of a large run. */
import { workerData } from 'node:worker_threads'
import { serveWriting, type WriteStart } from '../../files/thread-sink.js'

await serveWriting(workerData as WriteStart)
