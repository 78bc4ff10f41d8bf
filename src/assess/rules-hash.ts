/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'd7ab8f68f67c16dd'
