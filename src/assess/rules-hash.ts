/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'eac65739d0835200'
