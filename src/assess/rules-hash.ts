/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '6472ceb907f3ee04'
