/** A question that was lost on its way, apart from what the server refuses and from faults of a page. */
export class NotReached extends Error {
  override readonly name = 'NotReached'
}

/** What browsers say where a part of the console could not be loaded. */
const lostParts =
  /dynamically imported module|Importing a module script failed|Unable to preload CSS/

export function isNotReached(error: unknown): boolean {
  return error instanceof NotReached || (error instanceof Error && lostParts.test(error.message))
}

/** `fetch`, telling a lost connection from everything else that may be wrong; who stops asking is not lost. */
export async function reach(address: string, asked?: RequestInit): Promise<Response> {
  try {
    return await fetch(address, asked)
  } catch (error) {
    if (asked?.signal?.aborted) throw error
    throw new NotReached(String(error), { cause: error })
  }
}

/** The body of an answer; a connection may break while it comes. */
export async function bodyOf<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T
  } catch (error) {
    if (error instanceof TypeError) throw new NotReached(String(error), { cause: error })
    throw error
  }
}
