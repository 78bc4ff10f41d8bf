/** The process of one job: it is started by a server, and ends with it. */
import { workOn } from '../../run/keep/job-work.js'

const interrupted = 130
const server = process.ppid

// A server that is killed can't tell its job; whoever starts it anew waits for this one to be gone.
setInterval(() => {
  if (process.ppid !== server) process.exit(interrupted)
}, 200).unref()

await workOn(process.stdin, process.stdout)
process.exit(0)
