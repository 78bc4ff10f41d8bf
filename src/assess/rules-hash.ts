/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'f703c67d1a4847c3'
