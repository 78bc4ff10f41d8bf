/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '428ad7d47871c5d5'
