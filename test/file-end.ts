/** What is done once all tests of a file have run, the last first. Modules stay for the files after it. */

type Work = () => unknown

const works: Work[] = []

export function atFileEnd(work: Work): void {
  works.push(work)
}

/** Called by each-file.ts alone. */
export async function endFile(): Promise<void> {
  for (const work of works.splice(0).reverse()) await work()
}
