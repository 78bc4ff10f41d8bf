/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'ea68162f28f19452'
