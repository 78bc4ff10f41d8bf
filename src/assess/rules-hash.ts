/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'fdd3e573212f48bd'
