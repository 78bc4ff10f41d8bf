/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'c167ffe9d5553a49'
