/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '4e3ee51abef71d56'
