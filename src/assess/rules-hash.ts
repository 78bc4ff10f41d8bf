/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '6a2081f0e1da30b1'
