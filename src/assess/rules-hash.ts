/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '056d00bebdb96c17'
