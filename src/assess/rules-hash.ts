/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'd3b370ba938f74ad'
