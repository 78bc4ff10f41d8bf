/** Bounds of requests: everything that comes in has one. */

/** Bytes of a body where an operation says nothing else. */
export const usualBody = 1 << 20

/** Room for 1,000 parcels with all their columns. */
export const mostBody = 8 << 20

/** How long a request may take to arrive, an idle connection is kept, and how often that is looked at. */
export const milliseconds = { request: 30_000, keepAlive: 72_000, looking: 2_000 }

/** Bytes of address and headers: how the columns of a file are read stands in its address. */
export const longestHead = 64 << 10
