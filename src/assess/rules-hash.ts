/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '2ab34c2b27c1d0ab'
