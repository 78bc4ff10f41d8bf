/** What is said between a store and the thread that its PGlite runs in. */

/** What the thread is begun with. */
export interface OpenedWith {
  readonly folder: string
  /** What PGlite is compiled to. */
  readonly program: WebAssembly.Module
}

export interface Asked {
  readonly id: number
  readonly text: string
  readonly values?: readonly unknown[] | undefined
  /** Rows that COPY reads. */
  readonly rows?: Uint8Array | undefined
}

export interface Answered {
  readonly id: number
  readonly rows?: readonly unknown[]
  readonly affected?: number
  readonly failure?: { readonly message: string; readonly code?: string | undefined }
}

/** The number of the message that ends the thread, and of the one that says that it is ready. */
export const closing = -1
export const ready = 0
