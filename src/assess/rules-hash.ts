/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'c2a8695ea5360630'
