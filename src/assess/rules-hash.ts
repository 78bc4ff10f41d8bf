/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '1abfd3a0d2f79548'
