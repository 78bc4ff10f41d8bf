/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '75d186c492a8fb10'
