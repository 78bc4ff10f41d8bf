/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '0376bc4b0e44c0b9'
