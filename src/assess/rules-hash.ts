/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '5c4989388b35e7b6'
