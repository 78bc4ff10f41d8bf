/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '6b82c9ee80568744'
