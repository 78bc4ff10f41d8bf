/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '9862bf9eb4beac5e'
