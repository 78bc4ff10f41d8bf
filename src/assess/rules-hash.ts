/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '3b55206c41ce8860'
