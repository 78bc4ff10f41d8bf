/** Generated: the digest of the law and rules that this build judges with. */
export const rulesHash = '0bbbd60441813ff4'
