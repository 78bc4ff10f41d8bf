/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'd4f8d0e2bdf7b5d7'
