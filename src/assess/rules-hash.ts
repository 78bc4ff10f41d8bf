/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '62dcbe53dfd3e2e5'
