/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'c3e04c404d403c58'
