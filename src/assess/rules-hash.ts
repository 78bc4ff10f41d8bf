/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'd47e74edcac4df49'
