/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'de0e0e3931ce9bc4'
