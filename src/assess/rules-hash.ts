/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'fc64c0b84b43e199'
