/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '8daa0598ec90b85a'
