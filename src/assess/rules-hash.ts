/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'f3982b1083631d65'
