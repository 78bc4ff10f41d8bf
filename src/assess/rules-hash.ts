/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = 'b28162069ae62d24'
