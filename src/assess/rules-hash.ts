/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'c68b304d970f6f0c'
