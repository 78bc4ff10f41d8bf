/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'a774e6604c5e1934'
