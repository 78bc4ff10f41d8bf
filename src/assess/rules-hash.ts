/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '665195961c73c0ed'
